import { viewOf } from "./sfnt";

/** The glyph number of each code point in a font. */
export type CharacterMap = ReadonlyMap<number, number>;

/** Reads a `cmap` table: its Unicode subtable of format 12 or, without one, of format 4. */
export function characterMapOf(cmap: Uint8Array): CharacterMap {
  const view = viewOf(cmap);
  const subtables = Array.from({ length: view.getUint16(2) }, (_, entry) => view.getUint32(8 + entry * 8));
  const subtable = (format: number) => subtables.find((offset) => view.getUint16(offset) === format);
  const whole = subtable(12);
  if (whole !== undefined) return groupsAt(view, whole);
  const basic = subtable(4);
  if (basic !== undefined) return segmentsAt(view, basic);
  throw new Error("The font maps no Unicode characters.");
}

function groupsAt(view: DataView, offset: number): CharacterMap {
  const glyphs = new Map<number, number>();
  for (let group = 0; group < view.getUint32(offset + 12); group += 1) {
    const at = offset + 16 + group * 12;
    const first = view.getUint32(at);
    for (let code = first; code <= view.getUint32(at + 4); code += 1) {
      glyphs.set(code, view.getUint32(at + 8) + code - first);
    }
  }
  return glyphs;
}

function segmentsAt(view: DataView, offset: number): CharacterMap {
  const glyphs = new Map<number, number>();
  const size = view.getUint16(offset + 6);
  const ends = offset + 14;
  const starts = ends + size + 2;
  const deltas = starts + size;
  const ranges = deltas + size;
  for (let at = 0; at < size; at += 2) {
    const first = view.getUint16(starts + at);
    const delta = view.getUint16(deltas + at);
    const range = view.getUint16(ranges + at);
    for (let code = first; code <= view.getUint16(ends + at) && code !== 0xffff; code += 1) {
      const listed = range === 0 ? code : view.getUint16(ranges + at + range + (code - first) * 2);
      const glyph = range !== 0 && listed === 0 ? 0 : (listed + delta) & 0xffff;
      if (glyph !== 0) glyphs.set(code, glyph);
    }
  }
  return glyphs;
}

/** A `cmap` table of format 12. */
export function cmapOf(glyphs: CharacterMap): Uint8Array {
  const subtable = 12;
  const groups = subtable + 16;
  const cmap = new Uint8Array(groups + glyphs.size * 12);
  const view = viewOf(cmap);
  view.setUint16(2, 1);
  view.setUint16(4, 3);
  view.setUint16(6, 10);
  view.setUint32(8, subtable);
  view.setUint16(subtable, 12);
  view.setUint32(subtable + 4, cmap.length - subtable);
  view.setUint32(subtable + 12, glyphs.size);
  [...glyphs]
    .sort(([one], [other]) => one - other)
    .forEach(([code, glyph], group) => {
      view.setUint32(groups + group * 12, code);
      view.setUint32(groups + group * 12 + 4, code);
      view.setUint32(groups + group * 12 + 8, glyph);
    });
  return cmap;
}
