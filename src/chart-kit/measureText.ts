/** Advance widths of ASCII 32–126 in thousandths of the font size (Noto Sans CJK SC, regular). */
const asciiWidths = [
  224, 323, 474, 555, 555, 921, 680, 278, 338, 338, 467, 555, 278, 347, 278, 392, 555, 555, 555, 555, 555,
  555, 555, 555, 555, 555, 278, 278, 555, 555, 555, 474, 946, 608, 657, 638, 688, 589, 552, 689, 728, 293,
  535, 646, 543, 812, 723, 742, 633, 742, 635, 596, 599, 721, 575, 878, 573, 531, 603, 338, 392, 338, 555,
  559, 606, 563, 618, 510, 620, 554, 325, 564, 607, 275, 275, 552, 284, 926, 610, 606, 620, 620, 388, 468,
  377, 607, 521, 802, 498, 521, 475, 338, 270, 338, 555,
] as const;

/** What else has a width of its own there. */
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
  // Latin letters with marks (pinyin) are as wide as lower-case letters; nearly all else is a full square.
  if (code < 0x250) return 600;
  // Greek, Cyrillic, Hebrew and Arabic, which only a presenter's own title has.
  return code >= 0x370 && code < 0x700 ? 700 : 1000;
}

export type Weight = "normal" | "bold";

/** Bold letters are wider than regular ones, bold full squares are not. */
const boldFactor = 1.06;

/**
 * The width of one line of text in px. Worked out from one table rather than asked of the machine, so that a
 * chart is laid out alike in a browser, on the command line and in the golden pictures.
 */
export function textWidth(text: string, size: number, weight: Weight = "normal"): number {
  let thousandths = 0;
  for (const character of text) {
    const width = characterWidth(character);
    thousandths += weight === "bold" && width < 1000 ? width * boldFactor : width;
  }
  return (thousandths / 1000) * size;
}

/** Characters that cannot begin a line. */
const closing = /[，。、；：！？）》〉」』】”’％…—·～%,.;:!?)\]}]/;
/** Characters that cannot end a line. */
const opening = /[（《〈「『【“‘([{]/;
/** Runs that stay whole: words and numbers with what hangs on them, in scripts that part words by spaces. */
const word =
  /(?:[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Devanagari}\p{Script=Hangul}\p{M}\p{Extended_Pictographic}0-9\u00a0.,'’%+\-/–]|\u200d)+/uy;

/** A text that never breaks at its spaces, for a number with its unit. */
export function unbroken(text: string): string {
  return text.replaceAll(" ", "\u00a0");
}

function atomsOf(text: string): string[] {
  const atoms: string[] = [];
  let at = 0;
  while (at < text.length) {
    word.lastIndex = at;
    const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
    const atom = word.exec(text)?.[0] ?? character;
    at += atom.length;
    atoms.push(atom);
  }
  return atoms;
}

/** Atoms with the punctuation that no line break may part from them. */
function joined(atoms: readonly string[]): string[] {
  const pieces: string[] = [];
  for (const atom of atoms) {
    const before = pieces.at(-1);
    // A straight quotation mark opens after a space, and closes elsewhere.
    const isClosingQuote = atom === '"' && before !== undefined && before !== " ";
    const isClosing = closing.test(atom.charAt(0)) || isClosingQuote;
    let piece = atom;
    while (isClosing && pieces.at(-1) === " ") piece = (pieces.pop() ?? "") + piece;
    const previous = pieces.at(-1);
    if (
      previous !== undefined &&
      (isClosing || previous === '"' || opening.test(previous.trimEnd().slice(-1)))
    ) {
      pieces[pieces.length - 1] = previous + piece;
    } else {
      pieces.push(piece);
    }
  }
  return pieces;
}

/**
 * Breaks a text into lines no wider than `width` px, by words in Latin text and between characters in Chinese. A word
 * wider than a whole line is broken between its letters; a single letter with its punctuation stays whole.
 */
export function wrapText(text: string, width: number, size: number, weight: Weight = "normal"): string[] {
  const lines: string[] = [];
  const isTooWide = (words: string): boolean => textWidth(words, size, weight) > width;
  for (const paragraph of text.split("\n")) {
    let line = "";
    const pieces = joined(atomsOf(paragraph)).flatMap((piece) =>
      isTooWide(piece) ? joined(Array.from(piece)) : [piece],
    );
    for (const piece of pieces) {
      if (line === "" && piece === " ") continue;
      if (line !== "" && isTooWide(line + piece.trimEnd())) {
        lines.push(line.trimEnd());
        line = piece === " " ? "" : piece;
      } else {
        line += piece;
      }
    }
    lines.push(line.trimEnd());
  }
  return lines;
}

/** The width of the widest word of a text: a line that is narrower breaks it between its letters. */
export function widestWord(text: string, size: number, weight: Weight = "normal"): number {
  const pieces = text.split("\n").flatMap((paragraph) => joined(atomsOf(paragraph)));
  return Math.max(0, ...pieces.map((piece) => textWidth(piece.trimEnd(), size, weight)));
}

/** The lines of `wrapText`, as many but of more even length, so that none is left with a lone word. */
export function wrapEvenly(text: string, width: number, size: number, weight: Weight = "normal"): string[] {
  const lines = wrapText(text, width, size, weight);
  const widest = Math.max(0, ...joined(atomsOf(text)).map((piece) => textWidth(piece, size, weight)));
  const narrower = [0.6, 0.7, 0.8, 0.9]
    .map((part) => width * part)
    .filter((candidate) => candidate >= widest)
    .map((candidate) => wrapText(text, candidate, size, weight));
  return narrower.find(({ length }) => length === lines.length) ?? lines;
}

/** ECharts' way of asking for a text's width: the font is a CSS shorthand such as `bold 13px "Noto Sans"`. */
export function measureText(text: string, font?: string): { width: number } {
  const size = Number(/(\d+(?:\.\d+)?)px/.exec(font ?? "")?.[1] ?? 12);
  return { width: textWidth(text, size, /\bbold\b|\b[6-9]00\b/.test(font ?? "") ? "bold" : "normal") };
}
