import { fontName, lettersOf, styleOf } from "./drawText";
import { joinedFont } from "./joinedFont";
import type { FontStyle, LoadFont } from "./loadFont";
import type { SvgElement } from "./svgTree";

/** Gives the document one font for each face that its texts use, with the characters that they use. */
export async function registerFonts(
  document: PDFKit.PDFDocument,
  texts: readonly SvgElement[],
  loadFont: LoadFont,
): Promise<void> {
  const faces = new Map<string, { readonly style: FontStyle; readonly characters: Set<string> }>();
  for (const text of texts) {
    const style = styleOf(text);
    const face = faces.get(fontName(style)) ?? { style, characters: new Set<string>() };
    for (const character of lettersOf(text)) face.characters.add(character);
    faces.set(fontName(style), face);
  }
  await Promise.all(
    [...faces].map(async ([name, { style, characters }]) => {
      const font = await joinedFont(characters, (slice) => loadFont(style.family, style.weight, slice));
      document.registerFont(name, font);
    }),
  );
}
