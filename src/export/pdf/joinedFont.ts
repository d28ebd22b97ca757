import { textWidth } from "../../render/measureText";
import { cmapOf } from "./characterMap";
import { latinSlice, slicesFor } from "./fontSlices";
import { componentPlaces, fontSlice, glyphTables, type FontSlice, type Glyph } from "./glyphs";
import { sfntOf, tableOf, viewOf } from "./sfnt";

/** Tables of the Latin slice that name, place and join glyphs; they stay valid because its glyphs keep their numbers. */
const keptTables = ["OS/2", "name", "post", "GDEF", "GPOS", "GSUB"] as const;

/**
 * Joins the slices that hold the given characters into one font. A line that needs five slices remains one run of text,
 * which can be selected, searched and edited. Every character gets its own glyph, so that text copied from the file is the
 * text that was written. A character that the face lacks is drawn as a box or, if it is a space, as blank, and keeps its
 * meaning.
 */
export async function joinedFont(
  characters: ReadonlySet<string>,
  load: (slice: string) => Promise<Uint8Array>,
): Promise<Uint8Array> {
  const latin = fontSlice(await load(latinSlice));
  const glyphs = [...latin.glyphs];
  const numbers = new Map<number, number>();
  const used = new Set<number>();
  const found = await slicesOf(characters, latin, load);
  for (const character of [...characters].sort()) {
    const code = character.codePointAt(0) ?? 0;
    const slice = found.get(character);
    const glyph = slice?.characters.get(code) ?? 0;
    const keepsNumber = slice === latin && !used.has(glyph);
    if (!slice) glyphs.push(substitute(character, latin));
    else if (!keepsNumber) appendGlyph(glyphs, slice, glyph);
    numbers.set(code, keepsNumber ? glyph : glyphs.length - 1);
    used.add(glyph);
  }
  return sfntOf(
    new Map([
      ...keptTables.map((tag) => [tag, tableOf(latin.tables, tag)] as const),
      ...glyphTables(glyphs, latin.tables),
      ["cmap", cmapOf(numbers)],
    ]),
  );
}

/** The characters that no slice of a face has, and that would be drawn as boxes. Spaces do not count. */
export async function lackedBy(
  characters: ReadonlySet<string>,
  load: (slice: string) => Promise<Uint8Array>,
): Promise<readonly string[]> {
  const found = await slicesOf(characters, fontSlice(await load(latinSlice)), load);
  return [...characters].filter((character) => !found.has(character) && !/\p{Z}/u.test(character));
}

/** The slice that has each character; characters in no slice are left out. */
async function slicesOf(
  characters: ReadonlySet<string>,
  latin: FontSlice,
  load: (slice: string) => Promise<Uint8Array>,
): Promise<ReadonlyMap<string, FontSlice>> {
  const opened = new Map<string, Promise<FontSlice>>([[latinSlice, Promise.resolve(latin)]]);
  const open = (name: string): Promise<FontSlice> => {
    const slice = opened.get(name) ?? load(name).then(fontSlice);
    opened.set(name, slice);
    return slice;
  };
  const found = await Promise.all(
    [...characters].map(async (character) => {
      for (const name of slicesFor(character)) {
        const slice = await open(name);
        if (slice.characters.has(character.codePointAt(0) ?? 0)) return [[character, slice] as const];
      }
      return [];
    }),
  );
  return new Map(found.flat());
}

/** Appends a glyph of a slice, after the components it consists of. */
function appendGlyph(glyphs: Glyph[], slice: FontSlice, number: number): void {
  const glyph = slice.glyphs[number];
  if (!glyph) throw new Error(`The font has no glyph ${number}.`);
  const outline = glyph.outline.slice();
  for (const place of componentPlaces(outline)) {
    appendGlyph(glyphs, slice, viewOf(outline).getUint16(place));
    viewOf(outline).setUint16(place, glyphs.length - 1);
  }
  glyphs.push({ ...glyph, outline });
}

/** The glyph for a character that the face lacks, as wide as the layout assumes: a box, or nothing for a space. */
function substitute(character: string, { glyphs: [box] }: FontSlice): Glyph {
  const advance = Math.round(textWidth(character, 1000));
  if (!box || /\p{Z}/u.test(character)) return { outline: new Uint8Array(), advance, leftBearing: 0 };
  return { ...box, advance };
}
