import { characterMapOf, type CharacterMap } from "./characterMap";
import { tableOf, tablesOf, viewOf, type FontTables } from "./sfnt";

/** A glyph as TrueType stores it. */
export interface Glyph {
  /** The entry in the `glyf` table; empty for a blank. */
  readonly outline: Uint8Array;
  /** In font units. */
  readonly advance: number;
  readonly leftBearing: number;
}

/** An opened slice: its tables, its glyphs by number, and its character map. */
export interface FontSlice {
  readonly tables: FontTables;
  readonly glyphs: readonly Glyph[];
  readonly characters: CharacterMap;
}

/** Opens a slice; throws if it is not a WOFF file with TrueType outlines. */
export function fontSlice(woff: Uint8Array): FontSlice {
  const tables = tablesOf(woff);
  const glyf = tableOf(tables, "glyf");
  const loca = viewOf(tableOf(tables, "loca"));
  const hmtx = viewOf(tableOf(tables, "hmtx"));
  const hasLongOffsets = viewOf(tableOf(tables, "head")).getInt16(50) === 1;
  const measured = viewOf(tableOf(tables, "hhea")).getUint16(34);
  const offset = (glyph: number) =>
    hasLongOffsets ? loca.getUint32(glyph * 4) : loca.getUint16(glyph * 2) * 2;
  const glyphs = Array.from({ length: viewOf(tableOf(tables, "maxp")).getUint16(4) }, (_, glyph) => ({
    outline: glyf.subarray(offset(glyph), offset(glyph + 1)),
    advance: hmtx.getUint16(Math.min(glyph, measured - 1) * 4),
    leftBearing: hmtx.getInt16(glyph < measured ? glyph * 4 + 2 : measured * 4 + (glyph - measured) * 2),
  }));
  return { tables, glyphs, characters: characterMapOf(tableOf(tables, "cmap")) };
}

/** The offsets of component glyph numbers in the outline of a composite glyph; empty for a simple glyph. */
export function componentPlaces(outline: Uint8Array): readonly number[] {
  const view = viewOf(outline);
  if (outline.length === 0 || view.getInt16(0) >= 0) return [];
  const places: number[] = [];
  let at = 10;
  let flags: number;
  do {
    flags = view.getUint16(at);
    places.push(at + 2);
    at += 4 + (flags & 0x1 ? 4 : 2);
    if (flags & 0x8) at += 2;
    if (flags & 0x40) at += 4;
    if (flags & 0x80) at += 8;
  } while (flags & 0x20);
  return places;
}

/** The tables that hold the glyphs: outlines, their offsets, widths, and the tables that count them. */
export function glyphTables(glyphs: readonly Glyph[], base: FontTables): FontTables {
  const padded = ({ outline }: Glyph) => Math.ceil(outline.length / 4) * 4;
  const glyf = new Uint8Array(glyphs.reduce((sum, glyph) => sum + padded(glyph), 0));
  const loca = viewOf(new Uint8Array((glyphs.length + 1) * 4));
  const hmtx = viewOf(new Uint8Array(glyphs.length * 4));
  let offset = 0;
  glyphs.forEach((glyph, number) => {
    glyf.set(glyph.outline, offset);
    offset += padded(glyph);
    loca.setUint32((number + 1) * 4, offset);
    hmtx.setUint16(number * 4, glyph.advance);
    hmtx.setInt16(number * 4 + 2, glyph.leftBearing);
  });
  const changed = (tag: string, at: number, value: number) => {
    const table = tableOf(base, tag).slice();
    viewOf(table).setUint16(at, value);
    return table;
  };
  return new Map([
    ["glyf", glyf],
    ["loca", bytesOf(loca)],
    ["hmtx", bytesOf(hmtx)],
    ["head", changed("head", 50, 1)],
    ["hhea", changed("hhea", 34, glyphs.length)],
    ["maxp", changed("maxp", 4, glyphs.length)],
  ]);
}

function bytesOf({ buffer, byteOffset, byteLength }: DataView): Uint8Array {
  return new Uint8Array(buffer, byteOffset, byteLength);
}
