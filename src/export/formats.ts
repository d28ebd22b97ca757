/** The formats for one chart as a picture. */
export const pictureFormats = ["png", "svg", "pdf", "pptx"] as const;
/** The formats for the data of one chart. */
export const dataFormats = ["csv", "xlsx", "json"] as const;
export const exportFormats = [...pictureFormats, ...dataFormats] as const;
export type ExportFormat = (typeof exportFormats)[number];

/** The formats for several charts as one file. A handout is a PDF too; the last two are a ZIP of pictures. */
export const deckFormats = ["pptx", "pdf", "handout", "png", "svg"] as const;
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

/** The name, file extension and media type of a file of several charts. */
export const deckFiles: Readonly<
  Record<DeckFormat, { readonly name: string; readonly extension: string; readonly type: string }>
> = {
  pptx: { name: "slides", extension: "pptx", type: mediaTypes.pptx },
  pdf: { name: "slides", extension: "pdf", type: mediaTypes.pdf },
  handout: { name: "handout", extension: "pdf", type: mediaTypes.pdf },
  png: { name: "pictures-png", extension: "zip", type: mediaTypes.zip },
  svg: { name: "pictures-svg", extension: "zip", type: mediaTypes.zip },
};

/** A finished file. */
export interface ExportedFile {
  readonly name: string;
  /** Its media type. */
  readonly type: string;
  readonly bytes: Uint8Array;
  /** Letters that show as boxes in it because our fonts lack them; empty if everything is legible. */
  readonly boxes: readonly string[];
}
