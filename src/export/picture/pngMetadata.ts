import { atlas } from "../../dataset/atlas";
import * as z from "../../dataset/zod";
import { PngError, pngChunks, pngOfChunks, type PngChunk } from "./pngChunks";

/** The origin of a picture, stored within its file. */
const originSchema = z.object({
  /** Query of the address that shows the same view, including `?`; empty for the start page. */
  view: z.string().regex(/^(\?[\x21-\x7e]*)?$/),
  title: z.string(),
  /** The line that names the report and its sections. */
  source: z.string(),
  /** Version of the dataset's contents. */
  edition: z.string(),
  /** The chart's id. */
  chart: z.string(),
});
export type PictureOrigin = Readonly<z.infer<typeof originSchema>>;

/** The keyword of the chunk that holds the origin as JSON. */
const originKeyword = atlas.id;

const software = atlas.name.en;

/** An origin has a few hundred letters; anything longer than this many bytes is not read. */
const longestOrigin = 1_000_000;

/** The keywords written here, under names that other programs know. */
const keywords: readonly string[] = ["Title", "Source", "Software", originKeyword];

/**
 * Adds an origin to a PNG: title, source and software for any program, and the view for ours. `dpi` is its number of pixels
 * per inch; null leaves that out. Throws a `PngError` if the bytes are not a complete PNG.
 */
export function withOrigin(png: Uint8Array, origin: PictureOrigin, dpi: number | null): Uint8Array {
  const [header, ...others] = pngChunks(png).filter((chunk) => !isOurs(chunk));
  if (!header) throw new PngError("notPng");
  const texts = [
    internationalText("Title", origin.title),
    internationalText("Source", origin.source),
    internationalText("Software", software),
    internationalText(originKeyword, JSON.stringify(origin)),
  ];
  const density = dpi === null ? [] : [physicalPixels(dpi)];
  return pngOfChunks([header, standardColors, ...density, ...texts, ...others]);
}

/**
 * The origin stored in a PNG; null if it is not one of ours. Throws a `PngError` if the file is no PNG, is cut off or
 * damaged, or has an origin that cannot be read.
 */
export function originOf(png: Uint8Array): PictureOrigin | null {
  const chunk = pngChunks(png).find((each) => keywordOf(each) === originKeyword);
  if (!chunk) return null;
  const text = textOf(chunk);
  if (text === null) throw new PngError("origin");
  try {
    return originSchema.parse(JSON.parse(text));
  } catch {
    throw new PngError("origin");
  }
}

/** Whether a chunk is of a kind written here, and is therefore to be replaced. */
function isOurs(chunk: PngChunk): boolean {
  return chunk.type === "sRGB" || chunk.type === "pHYs" || keywords.includes(keywordOf(chunk) ?? "");
}

/** The keyword of a text chunk; null for any other chunk. */
function keywordOf({ type, data }: PngChunk): string | null {
  if (type !== "iTXt" && type !== "tEXt" && type !== "zTXt") return null;
  // A keyword has at most 79 letters.
  const end = data.subarray(0, 80).indexOf(0);
  return end < 1 ? null : String.fromCharCode(...data.subarray(0, end));
}

/** A text chunk in UTF-8: keyword, not compressed, no language, no translated keyword. */
function internationalText(keyword: string, text: string): PngChunk {
  return { type: "iTXt", data: new TextEncoder().encode(`${keyword}\0\0\0\0\0${text.replaceAll("\0", "")}`) };
}

/** The text of an `iTXt` chunk; null if it is another kind of chunk, compressed, too long or not UTF-8. */
function textOf({ type, data }: PngChunk): string | null {
  const flags = data.indexOf(0) + 1;
  const language = data.indexOf(0, flags + 2);
  const translated = data.indexOf(0, language + 1);
  if (type !== "iTXt" || data[flags] !== 0 || language < 0 || translated < 0) return null;
  if (data.length > longestOrigin) return null;
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(data.subarray(translated + 1));
  } catch {
    return null;
  }
}

/** Declares that the colours are sRGB. */
const standardColors: PngChunk = { type: "sRGB", data: Uint8Array.of(0) };

const inchesPerMetre = 1 / 0.0254;

/** The number of pixels per metre, in both directions. */
function physicalPixels(dpi: number): PngChunk {
  const data = new Uint8Array(9);
  const view = new DataView(data.buffer);
  const perMetre = Math.round(dpi * inchesPerMetre);
  view.setUint32(0, perMetre);
  view.setUint32(4, perMetre);
  view.setUint8(8, 1);
  return { type: "pHYs", data };
}
