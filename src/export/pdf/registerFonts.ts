import { fontName, lettersOf, styleOf } from "./drawText";
import { joinedFont, lackedBy } from "./joinedFont";
import type { FontStyle, LoadFont } from "./loadFont";
import { elementsIn, svgTree, type SvgElement } from "../drawing/svgTree";

interface FaceLetters {
  readonly style: FontStyle;
  readonly characters: Set<string>;
}

/** The characters that texts use in each face, by the face's name. */
function lettersByFace(texts: readonly SvgElement[]): ReadonlyMap<string, FaceLetters> {
  const faces = new Map<string, FaceLetters>();
  for (const text of texts) {
    const style = styleOf(text);
    const face = faces.get(fontName(style)) ?? { style, characters: new Set<string>() };
    for (const character of lettersOf(text)) face.characters.add(character);
    faces.set(fontName(style), face);
  }
  return faces;
}

/** One font for each face used by texts, by name, with the characters used in it, apart from unwanted ones. */
export async function faceFonts(
  texts: readonly SvgElement[],
  loadFont: LoadFont,
  isWanted: (character: string) => boolean,
): Promise<ReadonlyMap<string, Uint8Array>> {
  return new Map(
    await Promise.all(
      [...lettersByFace(texts)].map(async ([name, { style, characters }]) => {
        const wanted = new Set([...characters].filter(isWanted));
        const font = await joinedFont(wanted, (slice) => loadFont(style.family, style.weight, slice));
        return [name, font] as const;
      }),
    ),
  );
}

/** The letters of a picture that its fonts lack, each once: rare Chinese characters, other scripts, emoji. */
export async function lackedLetters(svg: string, loadFont: LoadFont): Promise<readonly string[]> {
  const texts = [...elementsIn(svgTree(svg))].filter(({ tag }) => tag === "text");
  const lacked = await Promise.all(
    [...lettersByFace(texts).values()].map(({ style, characters }) =>
      lackedBy(characters, (slice) => loadFont(style.family, style.weight, slice)),
    ),
  );
  return [...new Set(lacked.flat())];
}

/** Registers one font with the document for each face that its texts use, with the characters they use. */
export async function registerFonts(
  document: PDFKit.PDFDocument,
  texts: readonly SvgElement[],
  loadFont: LoadFont,
): Promise<void> {
  const fonts = await faceFonts(texts, loadFont, () => true);
  for (const [name, font] of fonts) document.registerFont(name, font);
}
