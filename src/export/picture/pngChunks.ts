import { crc32 } from "./crc32";

/** What is wrong with a file that should be a PNG. */
export type PngFault = "tooLarge" | "notPng" | "cut" | "checksum" | "origin";

const faultWords: Readonly<Record<PngFault, string>> = {
  tooLarge: "The file is larger than 256 MB.",
  notPng: "The file is not a PNG.",
  cut: "The PNG is incomplete: part of the file is missing.",
  checksum: "The PNG is damaged: part of it does not match its checksum.",
  origin: "The PNG names this atlas as its origin, but what it says of the view cannot be read.",
};

/** A file that cannot be read as a PNG. `fault` says what is wrong; the message does so in English. */
export class PngError extends Error {
  constructor(readonly fault: PngFault) {
    super(faultWords[fault]);
  }
}

/** A chunk of a PNG: a four-letter type and its data. */
export interface PngChunk {
  readonly type: string;
  readonly data: Uint8Array;
}

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** The bytes of a chunk besides its data: length, type and checksum. */
const overhead = 12;

/** More than any picture that a browser can paint. */
const largestFile = 256 * 1024 * 1024;

/** The chunks of a PNG up to its end, each checked; anything after the end is left out. Throws a `PngError`. */
export function pngChunks(png: Uint8Array): readonly PngChunk[] {
  if (png.length > largestFile) throw new PngError("tooLarge");
  if (signature.some((byte, at) => png[at] !== byte)) throw new PngError("notPng");
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  const chunks: PngChunk[] = [];
  let at = signature.length;
  while (at + overhead <= png.length) {
    const length = view.getUint32(at);
    const end = at + overhead + length;
    if (end > png.length) break;
    const type = String.fromCharCode(...png.subarray(at + 4, at + 8));
    if (crc32(png.subarray(at + 4, end - 4)) !== view.getUint32(end - 4)) throw new PngError("checksum");
    if (chunks.length === 0 && type !== "IHDR") throw new PngError("notPng");
    chunks.push({ type, data: png.subarray(at + 8, end - 4) });
    if (type === "IEND") return chunks;
    at = end;
  }
  throw new PngError("cut");
}

/** A PNG file made of chunks. */
export function pngOfChunks(chunks: readonly PngChunk[]): Uint8Array {
  const length = chunks.reduce((sum, { data }) => sum + overhead + data.length, signature.length);
  const png = new Uint8Array(length);
  const view = new DataView(png.buffer);
  png.set(signature);
  let at = signature.length;
  for (const { type, data } of chunks) {
    const end = at + overhead + data.length;
    view.setUint32(at, data.length);
    png.set(new TextEncoder().encode(type), at + 4);
    png.set(data, at + 8);
    view.setUint32(end - 4, crc32(png.subarray(at + 4, end - 4)));
    at = end;
  }
  return png;
}
