import { zlibSync } from "fflate";
import { pngOfChunks, type PngChunk } from "./pngChunks";

/** A picture's size in pixels, and whether its background covers all of it. */
export interface PngSize {
  readonly width: number;
  readonly height: number;
  readonly isOpaque: boolean;
}

/** Encodes a picture of any size as PNG while its pixels arrive. */
export interface PngEncoder {
  /** Adds the next rows from the top: red, green, blue and opacity of each pixel, 0–255. */
  readonly add: (rows: Uint8ClampedArray) => void;
  /** The PNG, once all rows have been added. */
  readonly png: () => Uint8Array;
}

/** PNG's filter type for rows that are stored as they are. For our flat pictures, all other filters make the file larger. */
const unfiltered = 0;

/** PNG's numbers for pixel types. */
const pixelTypes = { color: 2, indexed: 3, transparent: 6 } as const;

/** Compression levels: indexed pixels are few, so they can be compressed harder. */
const levels = { indexed: 9, direct: 6 } as const;

/**
 * Encodes pictures with up to 256 colours, as nearly all of ours are, with one byte per pixel. Whether a picture is one of
 * them is known only at its end, so rows are kept indexed as long as possible. They are compressed all at once, because
 * fflate's streaming compression has produced data that no program can read.
 */
export function pngEncoder({ width, height, isOpaque }: PngSize): PngEncoder {
  const bytesPerPixel = isOpaque ? 3 : 4;
  const colors = new Map<number, number>();
  let isIndexed = true;
  let parts: Uint8Array[] = [];
  return {
    add: (rows) => {
      const pixels = new DataView(rows.buffer, rows.byteOffset, rows.byteLength);
      const small = isIndexed ? indexedRows(pixels, width, colors) : null;
      if (!small && isIndexed) {
        isIndexed = false;
        const palette = [...colors.keys()];
        parts = parts.map((part) => expandedRows(part, width, bytesPerPixel, palette));
      }
      parts.push(small ?? directRows(rows, width, bytesPerPixel));
    },
    png: () => {
      const own = isOpaque ? pixelTypes.color : pixelTypes.transparent;
      const level = isIndexed ? levels.indexed : levels.direct;
      return pngOfChunks([
        header(width, height, isIndexed ? pixelTypes.indexed : own),
        ...(isIndexed ? paletteChunks([...colors.keys()]) : []),
        { type: "IDAT", data: zlibSync(joined(parts), { level }) },
        { type: "IEND", data: new Uint8Array() },
      ]);
    },
  };
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

/** Converts rows of palette indices into rows of colours. */
function expandedRows(
  rows: Uint8Array,
  width: number,
  bytesPerPixel: 3 | 4,
  palette: readonly number[],
): Uint8Array {
  const count = rows.length / (1 + width);
  const out = new Uint8Array(count * (1 + width * bytesPerPixel));
  let [from, to] = [0, 0];
  for (let row = 0; row < count; row += 1) {
    out[to] = unfiltered;
    from += 1;
    to += 1;
    for (let x = 0; x < width; x += 1) {
      const color = palette[rows[from] ?? 0] ?? 0;
      for (let part = 0; part < bytesPerPixel; part += 1) out[to + part] = (color >>> (24 - 8 * part)) & 255;
      from += 1;
      to += bytesPerPixel;
    }
  }
  return out;
}

function directRows(rows: Uint8ClampedArray, width: number, bytesPerPixel: 3 | 4): Uint8Array {
  const count = rows.length / (width * 4);
  const out = new Uint8Array(count * (1 + width * bytesPerPixel));
  let [from, to] = [0, 0];
  for (let row = 0; row < count; row += 1) {
    out[to] = unfiltered;
    to += 1;
    for (let x = 0; x < width; x += 1) {
      for (let part = 0; part < bytesPerPixel; part += 1) out[to + part] = rows[from + part] ?? 0;
      from += 4;
      to += bytesPerPixel;
    }
  }
  return out;
}

/** Converts rows of colours into palette indices, adding new colours to the palette; null if there are too many. */
function indexedRows(pixels: DataView, width: number, colors: Map<number, number>): Uint8Array | null {
  const count = pixels.byteLength / (width * 4);
  const out = new Uint8Array(count * (1 + width));
  let [from, to, before, place] = [0, 0, -1, 0];
  for (let row = 0; row < count; row += 1) {
    out[to] = unfiltered;
    to += 1;
    for (let x = 0; x < width; x += 1) {
      const color = pixels.getUint32(from);
      if (color !== before) {
        const known = colors.get(color);
        if (known === undefined && colors.size === 256) return null;
        place = known ?? colors.size;
        if (known === undefined) colors.set(color, place);
        before = color;
      }
      out[to] = place;
      from += 4;
      to += 1;
    }
  }
  return out;
}

function header(width: number, height: number, type: number): PngChunk {
  const data = new Uint8Array(13);
  const view = new DataView(data.buffer);
  view.setUint32(0, width);
  view.setUint32(4, height);
  data.set([8, type], 8);
  return { type: "IHDR", data };
}

/** The chunks with the colours of the palette and, unless all are opaque, their opacity. */
function paletteChunks(colors: readonly number[]): readonly PngChunk[] {
  const parts = (shifts: readonly number[]) =>
    Uint8Array.from(colors.flatMap((color) => shifts.map((shift) => (color >>> shift) & 255)));
  const opacities = parts([0]);
  return [
    { type: "PLTE", data: parts([24, 16, 8]) },
    ...(opacities.every((opacity) => opacity === 255) ? [] : [{ type: "tRNS", data: opacities }]),
  ];
}
