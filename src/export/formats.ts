/** The formats in which one chart leaves the page as a picture. */
export const pictureFormats = ["png", "svg", "pdf", "pptx"] as const;
/** The formats in which the figures of one chart leave the page. */
export const dataFormats = ["csv", "xlsx", "json"] as const;
export const exportFormats = [...pictureFormats, ...dataFormats] as const;
export type ExportFormat = (typeof exportFormats)[number];

/** The formats in which several charts leave the page as one file; the last two are a ZIP of pictures. */
export const deckFormats = ["pptx", "pdf", "png", "svg"] as const;
export type DeckFormat = (typeof deckFormats)[number];

export const mediaTypes: Readonly<Record<ExportFormat | "zip", string>> = {
  png: "image/png",
  svg: "image/svg+xml",
  pdf: "application/pdf",
  pptx: "application/vnd.openxmlformats-officedocument.presentationml.presentation",
  csv: "text/csv;charset=utf-8",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  json: "application/json",
  zip: "application/zip",
};

/** A file as it leaves the product. */
export interface ExportedFile {
  readonly name: string;
  /** Its media type. */
  readonly type: string;
  readonly bytes: Uint8Array;
  /** Letters that stand in it as boxes, since our faces lack them; none where the words are all legible. */
  readonly boxes: readonly string[];
}
