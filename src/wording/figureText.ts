import type { Locale, Localized } from "../i18n/locale";
import { formatNumber, formatOrdinal, formatRounded, rounded } from "../i18n/number";
import { measuringUnits, ratePeriods, symbolUnits, units } from "../i18n/units";
import type { Computed, Figure } from "../selectors/computed";

function bareNumber(figure: Figure, locale: Locale): string {
  if (figure.kind === "computed") return formatRounded(figure.value, figure.decimals, locale);
  const lower = formatNumber(figure.value, locale);
  return figure.upper === undefined ? lower : `${lower}–${formatNumber(figure.upper, locale)}`;
}

/** A number with the words of its bound on either side: `超`, `2300万`; `over `, `23 million`. */
export interface FigureParts {
  readonly before: string;
  readonly number: string;
  /** Follows the unit in Chinese. */
  readonly after: string;
}

type Around = Omit<FigureParts, "number">;

const around = (before: string, after = ""): Around => ({ before, after });

const chinese = {
  exact: around(""),
  over: around("超"),
  nearly: around("近"),
  atLeast: around("", "以上"),
  about: around("约"),
};
const english: typeof chinese = {
  exact: around(""),
  over: around("over "),
  nearly: around("nearly "),
  atLeast: around("", " or more"),
  about: around("about "),
};

/** The words of each bound around a number, in a sentence and in a headline. English headlines are shorter. */
const boundsAround: Localized<Readonly<Record<"sentence" | "headline", typeof chinese>>> = {
  zh: { sentence: chinese, headline: chinese },
  en: { sentence: english, headline: { ...english, over: around("", "+"), atLeast: around("", "+") } },
};

/** Splits a figure into its number and the words of its bound, without the unit. */
export function figureParts(
  figure: Figure,
  locale: Locale,
  style: "sentence" | "headline" = "headline",
): FigureParts {
  if (figure.unit === "rank") return { ...around(""), number: formatOrdinal(figure.value, locale) };
  const number = bareNumber(figure, locale) + (symbolUnits.has(figure.unit) ? "%" : "");
  return { ...boundsAround[locale][style][isAbout(figure) ? "about" : figure.bound], number };
}

/** The number and its bound without the unit, for a mark with the unit next to it: `超2300万`, `23 million+`, `近5万`. */
export function figureNumber(figure: Figure, locale: Locale): string {
  const { before, number, after } = figureParts(figure, locale);
  return before + number + after;
}

/** The number and its bound without the unit, as in a sentence: `超2300万`, `over 23 million`. */
export function sentenceNumber(figure: Figure, locale: Locale): string {
  const { before, number, after } = figureParts(figure, locale, "sentence");
  return before + number + after;
}

/** The unit that follows a figure's number; empty for ranks and percentages. */
export function figureUnit(figure: Figure, locale: Locale): string {
  if (figure.unit === "rank" || symbolUnits.has(figure.unit)) return "";
  const { zh, en } = units[figure.unit];
  const isSingle = figure.value === 1 && figure.bound === "exact" && !("upper" in figure);
  return { zh, en: isSingle ? en.one : en.other }[locale];
}

/** The part of the unit that remains beside a label naming the things counted: `个`, nothing in English; `billion yuan`. */
export function unitBesideLabel(figure: Figure, locale: Locale): string {
  const full = figureUnit(figure, locale);
  const besides = {
    zh: full === "" ? "" : units[figure.unit].measureWord,
    en: measuringUnits.has(figure.unit) ? full : "",
  };
  return besides[locale];
}

/** Whether a figure is computed and is rounded where it is shown. */
function isAbout(figure: Figure): boolean {
  return figure.kind === "computed" && isRounded(figure);
}

/** Whether showing a computed figure with its number of decimals rounds it. */
export function isRounded({ value, decimals }: Computed): boolean {
  return rounded(value, decimals) !== value;
}

function figureWith(unit: string, figure: Figure, locale: Locale): string {
  const { before, number, after } = figureParts(figure, locale, "sentence");
  const rate = figure.kind === "fact" && figure.per ? ratePeriods[figure.per][locale] : "";
  const inOrder = {
    zh: `${rate}${before}${number}${unit}${after}`,
    en: `${before}${[number, unit].filter((part) => part !== "").join(" ")}${after}${rate ? ` ${rate}` : ""}`,
  };
  return inOrder[locale];
}

/** The figure in words, with its bound and unit: `超315万人次`, `over 3.15 million attendances`. */
export function figureText(figure: Figure, locale: Locale): string {
  return figureWith(figureUnit(figure, locale), figure, locale);
}

/** The figure beside a label that names the things counted: `97个`, `over 3.15 million`, `34.8 billion yuan`. */
export function labelledFigure(figure: Figure, locale: Locale): string {
  return figureWith(unitBesideLabel(figure, locale), figure, locale);
}

/** The formula of a computed figure: `462 ÷ 476 ≈ 97.1%`. */
export function formulaText(computed: Computed, locale: Locale): string {
  const [first, second] = computed.inputs;
  const sign = isRounded(computed) || computed.bound !== "exact" ? "≈" : "=";
  return `${figureText(first, locale)} ÷ ${figureText(second, locale)} ${sign} ${figureParts(computed, locale).number}`;
}
