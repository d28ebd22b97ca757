import { smallerPieces, smallestPieces, unbreakablePieces } from "../i18n/lineBreaks";
import { remembered } from "./remembered";

/** Advance widths of ASCII 32–126 in thousandths of the font size (Noto Sans CJK SC, regular). */
const asciiWidths = [
  224, 323, 474, 555, 555, 921, 680, 278, 338, 338, 467, 555, 278, 347, 278, 392, 555, 555, 555, 555, 555,
  555, 555, 555, 555, 555, 278, 278, 555, 555, 555, 474, 946, 608, 657, 638, 688, 589, 552, 689, 728, 293,
  535, 646, 543, 812, 723, 742, 633, 742, 635, 596, 599, 721, 575, 878, 573, 531, 603, 338, 392, 338, 555,
  559, 606, 563, 618, 510, 620, 554, 325, 564, 607, 275, 275, 552, 284, 926, 610, 606, 620, 620, 388, 468,
  377, 607, 521, 802, 498, 521, 475, 338, 270, 338, 555,
] as const;

/** Other characters with a width of their own in that font. */
const otherWidths: Readonly<Record<string, number>> = {
  "\u2009": 200,
  "\u00a0": 224,
  "–": 540,
  "—": 900,
  "−": 555,
  "©": 832,
  "°": 370,
  "·": 1000,
  "×": 1000,
  "÷": 1000,
  "±": 1000,
};

function characterWidth(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  const ascii = asciiWidths[code - 32];
  if (ascii !== undefined) return ascii;
  const other = otherWidths[character];
  if (other !== undefined) return other;
  // Latin letters with diacritics (pinyin) are as wide as lower-case letters; nearly everything else is full-width.
  if (code < 0x250) return 600;
  // Greek, Cyrillic, Hebrew and Arabic, which occur only in titles that a presenter types.
  return code >= 0x370 && code < 0x700 ? 700 : 1000;
}

export type Weight = "normal" | "bold";

/** Bold letters are wider than regular ones; bold full-width characters are not. */
const boldFactor = 1.06;

/**
 * The width of a line of text in px. It comes from a table rather than from the system's fonts, so that a chart is laid out
 * identically in a browser, on the command line and in the golden pictures.
 */
export function textWidth(text: string, size: number, weight: Weight = "normal"): number {
  return (thousandthsOf[weight](text) / 1000) * size;
}

/** Remembered, because the same words are measured again and again while a chart is fitted to its frame. */
const thousandthsOf: Readonly<Record<Weight, (text: string) => number>> = {
  normal: remembered((text) => thousandths(text, 1)),
  bold: remembered((text) => thousandths(text, boldFactor)),
};

function thousandths(text: string, factor: number): number {
  let sum = 0;
  for (const character of text) {
    const width = characterWidth(character);
    sum += width < 1000 ? width * factor : width;
  }
  return sum;
}

const piecesOf = remembered(unbreakablePieces);
const smallerPiecesOf = remembered(smallerPieces);

/**
 * A piece whole, or broken into figures and words if it is too wide for a line, or into characters if those are too wide as
 * well.
 */
function brokenPiece(piece: string, isTooWide: (words: string) => boolean): readonly string[] {
  if (!isTooWide(piece)) return [piece];
  return smallerPiecesOf(piece).flatMap((part) => (isTooWide(part) ? smallestPieces(part) : [part]));
}

/** A text whose spaces do not break, for a number with its unit. */
export function unbroken(text: string): string {
  return text.replaceAll(" ", "\u00a0");
}

/**
 * A last line is considered lone if it has this many letters at most, or one full-width character, not counting punctuation.
 */
const loneLetters = 3;

function isLone(line: string): boolean {
  const bare = line.replace(/[\p{P}\s]/gu, "");
  return /[^\u0020-\u024f]/.test(bare) ? Array.from(bare).length <= 1 : bare.length <= loneLetters;
}

/** Moves the last piece of the last but one line to a last line that is too short, if that leaves both better off. */
function withoutLone(lines: readonly string[][], fits: (line: string) => boolean): readonly string[][] {
  const [last = [], before = []] = [lines.at(-1), lines.at(-2)];
  if (!isLone(last.join(""))) return lines;
  const at = before.map((piece) => piece !== " ").lastIndexOf(true);
  const [kept, moved] = [before.slice(0, at), [...before.slice(at), ...last]];
  const isBetter = at > 0 && fits(moved.join("")) && !isLone(kept.join(""));
  return isBetter ? [...lines.slice(0, -2), kept, moved] : lines;
}

/** A paragraph broken into lines. */
function wrapped(paragraph: string, width: number, size: number, weight: Weight): readonly string[] {
  const isTooWide = (words: string): boolean => textWidth(words.trimEnd(), size, weight) > width;
  if (!paragraph.startsWith(" ") && !isTooWide(paragraph)) return [paragraph.trimEnd()];
  const lines: string[][] = [];
  let line: string[] = [];
  let taken = 0;
  for (const piece of piecesOf(paragraph).flatMap((each) => brokenPiece(each, isTooWide))) {
    if (line.length > 0 && taken + textWidth(piece.trimEnd(), size, weight) > width) {
      lines.push(line);
      line = [];
      taken = 0;
    }
    if (line.length === 0 && piece === " ") continue;
    line.push(piece);
    taken += textWidth(piece, size, weight);
  }
  lines.push(line);
  return withoutLone(lines, (words) => !isTooWide(words)).map((pieces) => pieces.join("").trimEnd());
}

/** Remembered, because fitting a diagram wraps the same words at the same few widths many times. */
const linesOf: Readonly<
  Record<Weight, (text: string) => (width: number) => (size: number) => readonly string[]>
> = {
  normal: wrappedIn("normal"),
  bold: wrappedIn("bold"),
};

function wrappedIn(weight: Weight) {
  return remembered((text: string) =>
    remembered((width: number) =>
      remembered((size: number) =>
        text.split("\n").flatMap((paragraph) => wrapped(paragraph, width, size, weight)),
      ),
    ),
  );
}

/**
 * Breaks a text into lines of at most `width` px, between words in any language. A word wider than a line is broken between
 * letters, but a single letter keeps its punctuation. If there is room, a figure stays with what it counts and no letter is
 * left alone on the last line.
 */
export function wrapText(
  text: string,
  width: number,
  size: number,
  weight: Weight = "normal",
): readonly string[] {
  return linesOf[weight](text)(width)(size);
}

const widestOf: Readonly<Record<Weight, (text: string) => number>> = {
  normal: remembered((text) => widestPiece(text, "normal")),
  bold: remembered((text) => widestPiece(text, "bold")),
};

function widestPiece(text: string, weight: Weight): number {
  const pieces = text.split("\n").flatMap((paragraph) => piecesOf(paragraph));
  return Math.max(0, ...pieces.map((piece) => textWidth(piece.trimEnd(), 1, weight)));
}

/** The width of the widest word of a text in px. A narrower line would break it between letters. */
export function widestWord(text: string, size: number, weight: Weight = "normal"): number {
  return widestOf[weight](text) * size;
}

/** Like `wrapText`, in the same number of lines but of more even length, so that no word is left alone. */
export function wrapEvenly(
  text: string,
  width: number,
  size: number,
  weight: Weight = "normal",
): readonly string[] {
  const lines = wrapText(text, width, size, weight);
  const widest = Math.max(0, ...piecesOf(text).map((piece) => textWidth(piece, size, weight)));
  const narrower = [0.5, 0.6, 0.7, 0.8, 0.9]
    .map((part) => width * part)
    .filter((candidate) => candidate >= widest)
    .map((candidate) => wrapText(text, candidate, size, weight));
  return narrower.find(({ length }) => length === lines.length) ?? lines;
}

/** Text measurement for ECharts. The font is a CSS shorthand such as `bold 13px "Noto Sans"`. */
export function measureText(text: string, font?: string): { width: number } {
  const size = Number(/(\d+(?:\.\d+)?)px/.exec(font ?? "")?.[1] ?? 12);
  return { width: textWidth(text, size, /\bbold\b|\b[6-9]00\b/.test(font ?? "") ? "bold" : "normal") };
}
