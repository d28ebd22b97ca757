import type { Locale, Localized } from "../../i18n/locale";
import type { Figure } from "../../selectors/computed";
import { textWidth } from "../measureText";
import { textShape, type Shape } from "../shapes";
import { figureParts } from "../../wording/figureText";

/** Height of a line's middle above its baseline, as a multiple of the text size. */
const middleAboveBaseline = 0.37;
/** Height of digits and capitals above the baseline as a multiple of their size, with a little clearance. */
const capHeight = 0.84;

/** The gap between digits and words, and the line height of the words, both as multiples of the words' size. */
const gap = 0.26;
const wordLeading = 1.16;

export interface FigureRunLook {
  /** Size of the digits in px. */
  readonly size: number;
  /** Least size of the words in px; they are about a third as large as the digits. */
  readonly em: number;
  /** On one line, or on two if the language writes scale and unit as two words. */
  readonly words?: "line" | "stack";
  readonly unit: string;
}

/** A figure as it is set in a headline: large digits with small words around them. */
interface RunParts {
  readonly before: string;
  readonly digits: string;
  readonly after: readonly string[];
  /** px */
  readonly wordSize: number;
}

function partsOf(
  figure: Figure,
  locale: Locale,
  { size, em, unit, words = "line" }: FigureRunLook,
): RunParts {
  const { before, number, after } = figureParts(figure, locale);
  const [, digits = "", scale = ""] = /^([\d.,–]*%?)(.*)$/.exec(number) ?? [];
  const behind = wordsBehind[locale]({ scale, unit, after });
  const shown = words === "stack" ? behind.words : [behind.words.join(" ")];
  return {
    before: before.trim(),
    // An ordinal in Chinese characters has no digits, so all of it is set large.
    digits: digits === "" ? number : digits + behind.sign,
    after: digits === "" ? [] : shown.filter((line) => line !== ""),
    // Words stay readable beside large digits; two lines of them are as high as the digits.
    wordSize: Math.max(em, size * 0.38),
  };
}

/** What follows the digits: a sign of the same size, and small words. */
interface Behind {
  readonly sign: string;
  readonly words: readonly string[];
}

type Ending = Readonly<Record<"scale" | "unit" | "after", string>>;

const wordsBehind: Localized<(ending: Ending) => Behind> = {
  zh: ({ scale, unit, after }) => ({ sign: "", words: [scale + unit + after] }),
  en: ({ scale, unit, after }) => ({
    sign: scale === "" ? after : "",
    words: [scale === "" ? "" : scale.trim() + after, unit].filter((word) => word !== ""),
  }),
};

/** The width of a headline figure in px. */
export function figureRunWidth(figure: Figure, locale: Locale, look: FigureRunLook): number {
  const { before, digits, after, wordSize } = partsOf(figure, locale, look);
  const widthOf = (words: string): number => textWidth(words, wordSize, "bold") + gap * wordSize;
  const lead = before === "" ? 0 : widthOf(before);
  return lead + textWidth(digits, look.size, "bold") + Math.max(0, ...after.map(widthOf));
}

/** The height in px of a headline figure above its baseline; two lines of words may be higher than small digits. */
export function figureRunAscent(figure: Figure, locale: Locale, look: FigureRunLook): number {
  const { after, wordSize } = partsOf(figure, locale, look);
  return Math.max(look.size * capHeight, wordSize * (capHeight + wordLeading * (after.length - 1)));
}

/** A headline figure with its unit, drawn from its left end on the baseline. */
export function figureRun(
  figure: Figure,
  locale: Locale,
  at: FigureRunLook & { readonly x: number; readonly baseline: number; readonly color: string },
): readonly Shape[] {
  const { before, digits, after, wordSize } = partsOf(figure, locale, at);
  const line = (words: string, x: number, baseline: number, size: number): Shape =>
    textShape(words, x, baseline - middleAboveBaseline * size, {
      size,
      color: at.color,
      weight: "bold",
      baseline: "middle",
    });
  const digitsX = at.x + (before === "" ? 0 : textWidth(before, wordSize, "bold") + gap * wordSize);
  const afterX = digitsX + textWidth(digits, at.size, "bold") + gap * wordSize;
  return [
    ...(before === "" ? [] : [line(before, at.x, at.baseline, wordSize)]),
    line(digits, digitsX, at.baseline, at.size),
    ...after.map((words, place) =>
      line(words, afterX, at.baseline - (after.length - 1 - place) * wordLeading * wordSize, wordSize),
    ),
  ];
}
