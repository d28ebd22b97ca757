import { joined, mark } from "../i18n/punctuation";
import type { Bound, Initiative, Status } from "../dataset/codes";
import type { Dataset, Fact, Reference } from "../dataset/schema";
import { formatDate, formatEarly } from "../i18n/date";
import type { Bilingual, Locale } from "../i18n/locale";
import { formatNumber, formatOrdinal, formatRounded, rounded } from "../i18n/number";
import { ratePeriods, symbolUnits, units } from "../i18n/units";
import type { Computed, Figure, OutsideRecord, Statement } from "../selectors/computed";
import { areaById, partyById } from "../selectors/byId";

export const statusWords: Readonly<Record<Status | "computed", Bilingual>> = {
  actual: { zh: "报道的结果", en: "reported result" },
  target: { zh: "计划或目标", en: "plan or target" },
  rule: { zh: "规模、规定或上限", en: "size, rule or ceiling" },
  stock: { zh: "所述现状，未注明日期", en: "as things stood, undated" },
  rank: { zh: "位次", en: "rank" },
  computed: { zh: "计算值", en: "computed" },
};

const boundWords: Readonly<Record<Bound, Bilingual>> = {
  exact: { zh: "报道未加约数", en: "given as exact" },
  over: { zh: "多于此数", en: "more than this" },
  nearly: { zh: "接近而不足此数", en: "nearly this" },
  atLeast: { zh: "此数以上", en: "this or more" },
};

function bareNumber(figure: Figure, locale: Locale): string {
  if (figure.kind === "computed") return formatRounded(figure.value, figure.decimals, locale);
  const lower = formatNumber(figure.value, locale);
  return figure.upper === undefined ? lower : `${lower}–${formatNumber(figure.upper, locale)}`;
}

/** The number alone, for a mark whose unit stands beside it: `2300万+`, `23 million+`, `近5万`. */
export function figureNumber(figure: Figure, locale: Locale): string {
  const number = bareNumber(figure, locale);
  if (figure.unit === "rank") return formatOrdinal(figure.value, locale);
  const spelt = figure.unit === "percent" ? `${number}%` : number;
  if (isAbout(figure)) return `${prefixOf(figure, locale)}${spelt}`;
  if (figure.bound === "nearly") return locale === "zh" ? `近${spelt}` : `nearly ${spelt}`;
  return figure.bound === "exact" ? spelt : `${spelt}+`;
}

/** The unit behind a figure's number in a language, empty for ranks and per cent. */
export function figureUnit(figure: Figure, locale: Locale): string {
  if (figure.unit === "rank" || symbolUnits.has(figure.unit)) return "";
  const words = units[figure.unit];
  if (locale === "zh") return words.zh;
  const isSingle = figure.value === 1 && figure.bound === "exact" && !("upper" in figure);
  return isSingle ? words.en.one : words.en.other;
}

/** Whether a figure was worked out and does not come out even in the whole numbers in which it is shown. */
function isAbout(figure: Figure): boolean {
  return figure.kind === "computed" && figure.decimals <= 0 && isRounded(figure);
}

function isRounded({ value, decimals }: Computed): boolean {
  return rounded(value, decimals) !== value;
}

/** What stands before the number of a figure whose number does not say all; a rounded mean is about so much. */
function prefixOf(figure: Figure, locale: Locale): string {
  if (isAbout(figure)) return { zh: "约", en: "about " }[locale];
  const words = {
    zh: { exact: "", over: "超", nearly: "近", atLeast: "" },
    en: { exact: "", over: "over ", nearly: "nearly ", atLeast: "" },
  } as const;
  return words[locale][figure.bound];
}

/** The figure in words, with bound and unit: `超315万人次`, `over 3.15 million attendances`. */
export function figureText(figure: Figure, locale: Locale): string {
  if (figure.unit === "rank") return formatOrdinal(figure.value, locale);
  const number = bareNumber(figure, locale);
  const unit = symbolUnits.has(figure.unit) ? "%" : figureUnit(figure, locale);
  const rate = figure.kind === "fact" && figure.per ? ratePeriods[figure.per][locale] : "";
  const prefix = prefixOf(figure, locale);
  if (locale === "zh") {
    return `${rate}${prefix}${number}${unit}${figure.bound === "atLeast" ? "以上" : ""}`;
  }
  const space = symbolUnits.has(figure.unit) ? "" : " ";
  const suffix = figure.bound === "atLeast" ? " or more" : "";
  return `${prefix}${number}${space}${unit}${suffix}${rate ? ` ${rate}` : ""}`;
}

/** How a computed figure comes about: `462 ÷ 476 ≈ 97.1%`. */
export function formulaText(computed: Computed, locale: Locale): string {
  const [first, second] = computed.inputs;
  const sign = isRounded(computed) || computed.bound !== "exact" ? "≈" : "=";
  const result = isAbout(computed) ? bareNumber(computed, locale) : figureNumber(computed, locale);
  return `${figureText(first, locale)} ÷ ${figureText(second, locale)} ${sign} ${result}`;
}

const sectionNames: Readonly<Partial<Record<number, Bilingual>>> = {
  0: { zh: "导言", en: "introduction" },
  9: { zh: "结尾", en: "closing" },
  10: { zh: "图片说明", en: "captions" },
};

/** A section's name in a reference: `第八节`, `section 8`, `导言`. */
export function sectionText(section: number, locale: Locale): string {
  const named = sectionNames[section];
  if (named) return named[locale];
  return locale === "zh" ? `${formatOrdinal(section, "zh")}节` : `section ${section}`;
}

/** Where the report prints something: `第八节第12句`, `section 8, sentence 12`. */
export function referenceText(at: Reference, locale: Locale): string {
  const section = sectionText(at.section, locale);
  if (at.section === 10) return locale === "zh" ? `${section}第${at.sentence}条` : `caption ${at.sentence}`;
  return locale === "zh" ? `${section}第${at.sentence}句` : `${section}, sentence ${at.sentence}`;
}

/** The time a figure holds for; what the report leaves undated is said to be. */
export function periodText(period: Fact["period"], published: string, locale: Locale): string {
  if (!period) return locale === "zh" ? "报道未注明时间" : "time not stated";
  const { from, to } = period;
  const dateOf = period.early ? formatEarly : formatDate;
  const start = from === undefined ? "" : dateOf(from, locale);
  const end = to === undefined ? "" : (to === from ? dateOf : formatDate)(to, locale);
  const inferred = period.inferred ? { zh: "（推算）", en: " (inferred)" }[locale] : "";
  const span = locale === "zh" ? `${start}至${end}` : `${start}–${end}`;
  if (start && end) return (start === end ? start : span) + inferred;
  if (start) return (locale === "zh" ? `${start}起` : `since ${start}`) + inferred;
  if (end) return (locale === "zh" ? `截至${end}` : `up to ${end}`) + inferred;
  const month = formatDate(published.slice(0, 7), locale);
  return locale === "zh" ? `据${month}报道，截止时间未注明` : `as reported, ${month}; cut-off not stated`;
}

/** An initiative's name as its section in the dataset gives it. */
export function initiativeName(dataset: Dataset, initiative: Initiative, locale: Locale): string {
  return dataset.sections.find(({ section }) => section === initiative)?.label[locale] ?? String(initiative);
}

/** A statement in words, a line each; a line is empty where it does not apply. */
export interface Description {
  readonly label: string;
  /** The figure in words, or the items, parties or date of what is no figure. */
  readonly figure: string;
  readonly bound: string;
  readonly status: string;
  readonly period: string;
  readonly area: string;
  /** As the report prints it. */
  readonly printed: string;
  /** Where the report prints it, or how it was computed. */
  readonly source: string;
  readonly note: string;
}

const blank: Description = {
  label: "",
  figure: "",
  bound: "",
  status: "",
  period: "",
  area: "",
  printed: "",
  source: "",
  note: "",
};

/** What stands instead of a status where something does not come from the report. */
const outsideWords: Bilingual = { zh: "报道之外的记录", en: "outside the report" };

function describeRecord(record: OutsideRecord, locale: Locale): Description {
  const { label, code, count, year, announced, area, source, note } = record;
  const counties = `${count}${locale === "zh" ? "" : " "}${locale === "zh" ? units.counties.zh : units.counties.en[count === 1 ? "one" : "other"]}`;
  const left =
    locale === "zh" ? `${year}年度退出贫困县` : `left the list of poverty counties with the ${year} batch`;
  const date = formatDate(announced, locale);
  return {
    ...blank,
    label: label[locale],
    figure: code === null ? counties : left,
    status: outsideWords[locale],
    period: locale === "zh" ? `${date}公布` : `announced ${date}`,
    area: area?.[locale] ?? "",
    source: source[locale],
    note: note?.[locale] ?? "",
  };
}

/** Everything that the page, a table or a screen reader says of a statement. */
export function describe(statement: Statement, dataset: Dataset, locale: Locale): Description {
  if (statement.kind === "record") return describeRecord(statement, locale);
  const common = {
    ...blank,
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
      };
    case "computed":
      return {
        ...common,
        figure: figureText(statement, locale),
        bound: boundWords[statement.bound][locale],
        status: statusWords.computed[locale],
        source: `${formulaText(statement, locale)}${mark("semicolon", locale)}${statement.inputs
          .map(({ at }) => referenceText(at, locale))
          .filter((text, place, all) => all.indexOf(text) === place)
          .join(locale === "zh" ? "、" : " and ")}`,
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
