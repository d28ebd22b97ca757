import { joined, mark } from "../i18n/punctuation";
import type { Bound, Initiative, Status } from "../dataset/codes";
import type { Dataset, Reference } from "../dataset/schema";
import type { Bilingual, Locale, Localized } from "../i18n/locale";
import { formatNumber, formatOrdinal, formatRounded, rounded } from "../i18n/number";
import { measuringUnits, ratePeriods, symbolUnits, units } from "../i18n/units";
import type { Computed, Figure, Statement } from "../selectors/computed";
import { areaById, partyById } from "../selectors/byId";
import { blankDescription, type Description } from "./description";
import { periodText } from "./periodText";
import { qualifierText } from "./qualifierText";
import { describeRecord } from "./recordDescription";

export const statusWords: Readonly<Record<Status | "computed", Bilingual>> = {
  actual: { zh: "报道的结果", en: "reported result" },
  target: { zh: "计划或目标", en: "plan or target" },
  rule: { zh: "规模、规定或上限", en: "size, rule or ceiling" },
  stock: { zh: "所述现状，未注明日期", en: "as things stood, undated" },
  rank: { zh: "位次", en: "rank" },
  computed: { zh: "计算值", en: "computed" },
};

const boundWords: Readonly<Record<Bound, Bilingual>> = {
  exact: { zh: "报道未加约数", en: 'no "over" or "nearly" in the report' },
  over: { zh: "多于此数", en: "more than this" },
  nearly: { zh: "接近而不足此数", en: "nearly this" },
  atLeast: { zh: "此数以上", en: "this or more" },
};

const roundedWord: Bilingual = { zh: "四舍五入", en: "rounded" };
const and: Bilingual = { zh: "、", en: " and " };

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

function isRounded({ value, decimals }: Computed): boolean {
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

const sectionNames: Readonly<Partial<Record<number, Bilingual>>> = {
  0: { zh: "导言", en: "introduction" },
  9: { zh: "结尾", en: "closing" },
  10: { zh: "图片说明", en: "captions" },
};

/** A section's number where several stand together: `八` of 第五、八节, `8`. */
export function sectionNumeral(section: number, locale: Locale): string {
  return { zh: formatOrdinal(section, "zh").slice(1), en: String(section) }[locale];
}

const placeNames: Localized<{
  readonly section: (number: number) => string;
  readonly caption: (section: string, number: number) => string;
  readonly sentence: (section: string, number: number) => string;
}> = {
  zh: {
    section: (number) => `${formatOrdinal(number, "zh")}节`,
    caption: (section, number) => `${section}第${number}条`,
    sentence: (section, number) => `${section}第${number}句`,
  },
  en: {
    section: (number) => `section ${number}`,
    caption: (_section, number) => `caption ${number}`,
    sentence: (section, number) => `${section}, sentence ${number}`,
  },
};

/** A section's name in a reference: `第八节`, `section 8`, `导言`. */
export function sectionText(section: number, locale: Locale): string {
  return sectionNames[section]?.[locale] ?? placeNames[locale].section(section);
}

/** Where the report prints something: `第八节第12句`, `section 8, sentence 12`. */
export function referenceText(at: Reference, locale: Locale): string {
  const { caption, sentence } = placeNames[locale];
  const say = at.section === 10 ? caption : sentence;
  return say(sectionText(at.section, locale), at.sentence);
}

/** An initiative's name as its section in the dataset gives it. */
export function initiativeName(dataset: Dataset, initiative: Initiative, locale: Locale): string {
  return dataset.sections.find(({ section }) => section === initiative)?.label[locale] ?? String(initiative);
}

/** How exact a computed figure is: as vague as its inputs, and rounded where it does not come out even. */
function computedBound(computed: Computed, locale: Locale): string {
  const vague = computed.bound === "exact" ? "" : boundWords[computed.bound][locale];
  return joined([vague, isRounded(computed) ? roundedWord[locale] : ""], "comma", locale);
}

/** The time that both inputs of a computed figure hold for; nothing where they differ. */
function computedPeriod({ inputs: [first, second] }: Computed, published: string, locale: Locale): string {
  const period = periodText(first.period, published, locale);
  return period === periodText(second.period, published, locale) ? period : "";
}

/** Everything that the page, a table or a screen reader says of a statement. */
export function describe(statement: Statement, dataset: Dataset, locale: Locale): Description {
  if (statement.kind === "record") return describeRecord(statement, locale);
  const common = {
    ...blankDescription,
    label: statement.label[locale],
    source: referenceText(statement.at, locale),
    note: statement.note?.[locale] ?? "",
  };
  switch (statement.kind) {
    case "fact":
      return {
        ...common,
        figure: figureText(statement, locale),
        bound: boundWords[statement.bound][locale],
        status: statusWords[statement.status][locale],
        period: periodText(statement.period, dataset.report.published, locale),
        area: areaById(dataset, statement.area)?.label[locale] ?? statement.area,
        printed: statement.printed,
        qualifiers: qualifierText(statement, locale),
      };
    case "computed":
      return {
        ...common,
        figure: figureText(statement, locale),
        bound: computedBound(statement, locale),
        status: statusWords.computed[locale],
        period: computedPeriod(statement, dataset.report.published, locale),
        source: `${formulaText(statement, locale)}${mark("semicolon", locale)}${statement.inputs
          .map(({ at }) => referenceText(at, locale))
          .filter((text, place, all) => all.indexOf(text) === place)
          .join(and[locale])}`,
      };
    case "list":
      return {
        ...common,
        figure: joined(
          statement.items.map((item) => item[locale]),
          "phrase",
          locale,
        ),
      };
    case "flow": {
      const partyName = (id: string) => partyById(dataset, id)?.label[locale] ?? id;
      return {
        ...common,
        figure: `${partyName(statement.from)} → ${partyName(statement.to)}`,
      };
    }
    case "event":
      return {
        ...common,
        // An event without an end lies within its date; it does not go on from there.
        figure: periodText(
          { ...statement, to: statement.to ?? statement.from },
          dataset.report.published,
          locale,
        ),
        printed: statement.printed,
      };
    case "place":
      return {
        ...common,
        area: areaById(dataset, statement.area)?.label[locale] ?? statement.area,
        printed: statement.printed,
      };
  }
}
