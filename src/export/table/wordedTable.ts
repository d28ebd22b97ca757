import { joined } from "../../i18n/punctuation";
import { describe, formulaText, initiativeName, sectionText, type Description } from "../../wording/words";
import { measures } from "../../dataset/codes";
import type { Dataset } from "../../dataset/schema";
import type { Bilingual, Locale } from "../../i18n/locale";
import { rounded } from "../../i18n/number";
import { ratePeriods, units } from "../../i18n/units";
import type { Shown } from "../../selectors/computed";
import type { PictureSubject } from "../picture/pictureTypes";

/** A number, and how many decimals of it are worth showing. */
export interface NumberCell {
  readonly number: number;
  readonly decimals: number;
}

/** What stands in a cell; an empty text where nothing applies. */
export type Cell = string | NumberCell;

/** What a chart shows as a table in one language: typed numbers in base units, everything else in words. */
export interface WordedTable {
  readonly header: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/** One thing on show, and what is said of it. */
interface Said {
  readonly shown: Shown;
  readonly words: Description;
  readonly dataset: Dataset;
  readonly locale: Locale;
}

interface Column {
  readonly name: Bilingual;
  readonly cell: (said: Said) => Cell;
}

const kindWords: Readonly<Record<Shown["kind"], Bilingual>> = {
  fact: { zh: "数字", en: "figure" },
  computed: { zh: "计算值", en: "computed figure" },
  list: { zh: "列举", en: "list" },
  flow: { zh: "流向", en: "flow" },
  event: { zh: "事件", en: "event" },
  place: { zh: "地点", en: "place" },
  record: { zh: "报道之外的记录", en: "record from outside the report" },
};

/** In the order of reading. */
const columns: readonly Column[] = [
  { name: { zh: "内容", en: "What" }, cell: ({ words }) => words.label },
  { name: { zh: "类别", en: "Kind" }, cell: ({ shown, locale }) => kindWords[shown.kind][locale] },
  { name: { zh: "数值", en: "Value" }, cell: ({ shown }) => valueCell(shown) },
  {
    name: { zh: "数值上限", en: "Upper value" },
    cell: ({ shown }) => (shown.kind === "fact" && shown.upper !== undefined ? numberCell(shown.upper) : ""),
  },
  { name: { zh: "单位", en: "Unit" }, cell: unitCell },
  {
    name: { zh: "频率", en: "Rate" },
    cell: ({ shown, locale }) =>
      shown.kind === "fact" && shown.per !== undefined ? ratePeriods[shown.per][locale] : "",
  },
  { name: { zh: "表述", en: "In words" }, cell: ({ words }) => words.figure },
  { name: { zh: "约数", en: "Bound" }, cell: ({ words }) => words.bound },
  { name: { zh: "性质", en: "Status" }, cell: ({ words }) => words.status },
  { name: { zh: "时间", en: "Period" }, cell: ({ words }) => words.period },
  { name: { zh: "范围", en: "Area" }, cell: ({ words }) => words.area },
  {
    name: { zh: "指标", en: "Measure" },
    cell: ({ shown, locale }) => (shown.kind === "fact" ? measures[shown.measure][locale] : ""),
  },
  { name: { zh: "举措", en: "Initiative" }, cell: initiativeCell },
  { name: { zh: "原文数字", en: "As printed" }, cell: ({ words }) => words.printed },
  {
    name: { zh: "节", en: "Section" },
    cell: ({ shown, locale }) => (isPrinted(shown) ? sectionText(shown.at.section, locale) : ""),
  },
  {
    name: { zh: "句", en: "Sentence" },
    cell: ({ shown }) => (isPrinted(shown) ? numberCell(shown.at.sentence) : ""),
  },
  { name: { zh: "算法", en: "Computation" }, cell: computationCell },
  {
    name: { zh: "来源（报道之外）", en: "Source (outside the report)" },
    cell: ({ shown, words }) => (shown.kind === "record" ? words.source : ""),
  },
  { name: { zh: "说明", en: "Note" }, cell: ({ words }) => words.note },
  { name: { zh: "编号", en: "Id" }, cell: ({ shown }) => shown.id },
];

/** Everything a chart shows as a table in its language, without the columns that have nothing in them. */
export function wordedTable({ plot, dataset }: PictureSubject): WordedTable {
  const { locale } = plot;
  const said = plot.statements.map((shown): Said => ({
    shown,
    words: describe(shown, dataset, locale),
    dataset,
    locale,
  }));
  const filled = columns
    .map(({ name, cell }) => ({ name: name[locale], cells: said.map(cell) }))
    .filter(({ cells }) => cells.some((cell) => cell !== ""));
  return {
    header: filled.map(({ name }) => name),
    rows: said.map((_, row) => filled.map(({ cells }) => cells[row] ?? "")),
  };
}

/** Whether the report prints it, so that it stands in one place of it. */
function isPrinted(shown: Shown): shown is Exclude<Shown, { readonly kind: "computed" | "record" }> {
  return shown.kind !== "computed" && shown.kind !== "record";
}

function numberCell(number: number): NumberCell {
  return { number, decimals: String(number).split(".")[1]?.length ?? 0 };
}

function valueCell(shown: Shown): Cell {
  if (shown.kind === "fact") return numberCell(shown.value);
  if (shown.kind === "computed") {
    const { value, decimals } = shown;
    return decimals < 0 ? { number: rounded(value, decimals), decimals: 0 } : { number: value, decimals };
  }
  return shown.kind === "record" && shown.code === null ? numberCell(shown.count) : "";
}

function unitCell({ shown, locale }: Said): Cell {
  const isBatch = shown.kind === "record" && shown.code === null;
  if (shown.kind !== "fact" && shown.kind !== "computed" && !isBatch) return "";
  const unit = units[shown.kind === "record" ? "counties" : shown.unit];
  return locale === "zh" ? unit.zh : unit.en.other;
}

/** Number and name; empty for what stands outside the initiatives or the report. */
function initiativeCell({ shown, dataset, locale }: Said): Cell {
  if (shown.kind === "record" || shown.initiative === 0) return "";
  return `${shown.initiative} ${initiativeName(dataset, shown.initiative, locale)}`;
}

/** How a computed figure comes about, each input with its name. */
function computationCell({ shown, locale }: Said): Cell {
  if (shown.kind !== "computed") return "";
  const [first, second] = shown.inputs.map(({ label }) => label[locale]);
  const names = `${first ?? ""} ÷ ${second ?? ""}`;
  return joined([names, formulaText(shown, locale)], "colon", locale);
}
