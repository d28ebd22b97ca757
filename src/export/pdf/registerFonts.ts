import { fontName, lettersOf, styleOf } from "./drawText";
import { joinedFont } from "./joinedFont";
import type { FontStyle, LoadFont } from "./loadFont";
import type { SvgElement } from "./svgTree";

/** One font for each face that texts use, by its name, with those of the characters they use that are wanted. */
export async function faceFonts(
  texts: readonly SvgElement[],
  loadFont: LoadFont,
  isWanted: (character: string) => boolean,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const faces = new Map<string, { readonly style: FontStyle; readonly characters: Set<string> }>();
  for (const text of texts) {
    const style = styleOf(text);
    const face = faces.get(fontName(style)) ?? { style, characters: new Set<string>() };
    for (const character of lettersOf(text)) if (isWanted(character)) face.characters.add(character);
    faces.set(fontName(style), face);
  }
  return new Map(
    await Promise.all(
      [...faces].map(async ([name, { style, characters }]) => {
        const font = await joinedFont(characters, (slice) => loadFont(style.family, style.weight, slice));
        return [name, font] as const;
      }),
    ),
  );
}

/** Gives the document one font for each face that its texts use, with the characters that they use. */
export async function registerFonts(
  document: PDFKit.PDFDocument,
  texts: readonly SvgElement[],
  loadFont: LoadFont,
): Promise<void> {
  const fonts = await faceFonts(texts, loadFont, () => true);
  for (const [name, font] of fonts) document.registerFont(name, font);
}
