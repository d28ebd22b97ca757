import type { Locale, Localized } from "../i18n/locale";
import { formatNumber, formatOrdinal, formatRounded, rounded } from "../i18n/number";
import { measuringUnits, ratePeriods, symbolUnits, units } from "../i18n/units";
import type { Computed, Figure } from "../selectors/computed";

function bareNumber(figure: Figure, locale: Locale): string {
  if (figure.kind === "computed") return formatRounded(figure.value, figure.decimals, locale);
  const lower = formatNumber(figure.value, locale);
  return figure.upper === undefined ? lower : `${lower}–${formatNumber(figure.upper, locale)}`;
}

/** A number with what stands around it: `超`, `2300万`; `over `, `23 million`. */
export interface FigureParts {
  readonly before: string;
  readonly number: string;
  /** Stands behind the unit in Chinese. */
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

/** What a bound says around a number: in a sentence, and in a headline, whose English is shorter. */
const boundsAround: Localized<Readonly<Record<"sentence" | "headline", typeof chinese>>> = {
  zh: { sentence: chinese, headline: chinese },
  en: { sentence: english, headline: { ...english, over: around("", "+"), atLeast: around("", "+") } },
};

/** A figure taken apart, without its unit. */
export function figureParts(
  figure: Figure,
  locale: Locale,
  style: "sentence" | "headline" = "headline",
): FigureParts {
  if (figure.unit === "rank") return { ...around(""), number: formatOrdinal(figure.value, locale) };
  const number = bareNumber(figure, locale) + (symbolUnits.has(figure.unit) ? "%" : "");
  return { ...boundsAround[locale][style][isAbout(figure) ? "about" : figure.bound], number };
}

/** The number alone, for a mark whose unit stands beside it: `超2300万`, `23 million+`, `近5万`. */
export function figureNumber(figure: Figure, locale: Locale): string {
  const { before, number, after } = figureParts(figure, locale);
  return before + number + after;
}

/** A figure without its unit, for a sentence: `超2300万`, `over 23 million`. */
export function sentenceNumber(figure: Figure, locale: Locale): string {
  const { before, number, after } = figureParts(figure, locale, "sentence");
  return before + number + after;
}

/** The unit behind a figure's number in a language, empty for ranks and per cent. */
export function figureUnit(figure: Figure, locale: Locale): string {
  if (figure.unit === "rank" || symbolUnits.has(figure.unit)) return "";
  const { zh, en } = units[figure.unit];
  const isSingle = figure.value === 1 && figure.bound === "exact" && !("upper" in figure);
  return { zh, en: isSingle ? en.one : en.other }[locale];
}

/** What of the unit stands between a figure and a label that names what is counted: `个`, nothing; `billion yuan`. */
export function unitBesideLabel(figure: Figure, locale: Locale): string {
  const full = figureUnit(figure, locale);
  const besides = {
    zh: full === "" ? "" : units[figure.unit].measureWord,
    en: measuringUnits.has(figure.unit) ? full : "",
  };
  return besides[locale];
}

/** Whether a figure was worked out and does not come out even in the decimals in which it is shown. */
function isAbout(figure: Figure): boolean {
  return figure.kind === "computed" && isRounded(figure);
}

/** Whether a computed figure does not come out even in the decimals in which it is shown. */
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

/** The figure in words, with bound and unit: `超315万人次`, `over 3.15 million attendances`. */
export function figureText(figure: Figure, locale: Locale): string {
  return figureWith(figureUnit(figure, locale), figure, locale);
}

/** The figure beside a label that names what is counted: `97个`, `over 3.15 million`, `34.8 billion yuan`. */
export function labelledFigure(figure: Figure, locale: Locale): string {
  return figureWith(unitBesideLabel(figure, locale), figure, locale);
}

/** How a computed figure comes about: `462 ÷ 476 ≈ 97.1%`. */
export function formulaText(computed: Computed, locale: Locale): string {
  const [first, second] = computed.inputs;
  const sign = isRounded(computed) || computed.bound !== "exact" ? "≈" : "=";
  return `${figureText(first, locale)} ÷ ${figureText(second, locale)} ${sign} ${figureParts(computed, locale).number}`;
}
