import { joined } from "../../i18n/punctuation";
import type { Description } from "../../wording/description";
import { formulaText } from "../../wording/figureText";
import { sectionText } from "../../wording/referenceText";
import { describe, initiativeName } from "../../wording/words";
import { measureLabel } from "../../dataset/measureLabels";
import type { Dataset } from "../../dataset/schema";
import type { Bilingual, Locale } from "../../i18n/locale";
import { rounded } from "../../i18n/number";
import { ratePeriods, unitName } from "../../i18n/units";
import type { Statement } from "../../selectors/computed";
import type { PictureSubject } from "../picture/pictureTypes";

/** A number, and the number of decimals worth showing. */
export interface NumberCell {
  readonly number: number;
  readonly decimals: number;
}

/** The content of a cell; an empty text if nothing applies. */
export type Cell = string | NumberCell;

/** A chart as a table in one language: typed numbers in base units, and everything else in words. */
export interface WordedTable {
  readonly header: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/** A statement and its description. */
interface Said {
  readonly statement: Statement;
  readonly words: Description;
  readonly dataset: Dataset;
  readonly locale: Locale;
}

interface Column {
  readonly name: Bilingual;
  readonly cell: (said: Said) => Cell;
}

const kindWords: Readonly<Record<Statement["kind"], Bilingual>> = {
  fact: { zh: "数字", en: "figure" },
  computed: { zh: "计算值", en: "computed figure" },
  list: { zh: "列举", en: "list" },
  flow: { zh: "流向", en: "flow" },
  event: { zh: "事件", en: "event" },
  place: { zh: "地点", en: "place" },
  record: { zh: "报道之外的记录", en: "record from outside the report" },
};

/** The columns in reading order. */
const columns: readonly Column[] = [
  { name: { zh: "内容", en: "What" }, cell: ({ words }) => words.label },
  { name: { zh: "类别", en: "Kind" }, cell: ({ statement, locale }) => kindWords[statement.kind][locale] },
  { name: { zh: "数值", en: "Value" }, cell: ({ statement }) => valueCell(statement) },
  {
    name: { zh: "数值上限", en: "Upper value" },
    cell: ({ statement }) =>
      statement.kind === "fact" && statement.upper !== undefined ? numberCell(statement.upper) : "",
  },
  { name: { zh: "单位", en: "Unit" }, cell: unitCell },
  {
    name: { zh: "频率", en: "Rate" },
    cell: ({ statement, locale }) =>
      statement.kind === "fact" && statement.per !== undefined ? ratePeriods[statement.per][locale] : "",
  },
  { name: { zh: "表述", en: "In words" }, cell: ({ words }) => words.figure },
  { name: { zh: "约数", en: "Bound" }, cell: ({ words }) => words.bound },
  { name: { zh: "性质", en: "Status" }, cell: ({ words }) => words.status },
  { name: { zh: "时间", en: "Period" }, cell: ({ words }) => words.period },
  { name: { zh: "范围", en: "Area" }, cell: ({ words }) => words.area },
  {
    name: { zh: "指标", en: "Measure" },
    cell: ({ statement, dataset, locale }) =>
      statement.kind === "fact" ? measureLabel(dataset, statement.measure)[locale] : "",
  },
  { name: { zh: "举措", en: "Initiative" }, cell: initiativeCell },
  { name: { zh: "原文数字", en: "As printed" }, cell: ({ words }) => words.printed },
  {
    name: { zh: "报道原词", en: "Words around it in the report" },
    cell: ({ words }) => words.qualifiers,
  },
  {
    name: { zh: "节", en: "Section" },
    cell: ({ statement, locale }) => (isPrinted(statement) ? sectionText(statement.at.section, locale) : ""),
  },
  {
    name: { zh: "句", en: "Sentence" },
    cell: ({ statement }) => (isPrinted(statement) ? numberCell(statement.at.sentence) : ""),
  },
  { name: { zh: "算法", en: "Computation" }, cell: computationCell },
  {
    name: { zh: "来源（报道之外）", en: "Source (outside the report)" },
    cell: ({ statement, words }) => (statement.kind === "record" ? words.source : ""),
  },
  { name: { zh: "说明", en: "Note" }, cell: ({ words }) => words.note },
  { name: { zh: "编号", en: "Id" }, cell: ({ statement }) => statement.id },
];

/** A chart as a table in its language, without empty columns. */
export function wordedTable({ plot, dataset }: PictureSubject): WordedTable {
  const { locale } = plot;
  const said = plot.statements.map((statement): Said => ({
    statement,
    words: describe(statement, dataset, locale),
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

/** Whether the report prints the statement, so that it has a single place there. */
function isPrinted(
  statement: Statement,
): statement is Exclude<Statement, { readonly kind: "computed" | "record" }> {
  return statement.kind !== "computed" && statement.kind !== "record";
}

function numberCell(number: number): NumberCell {
  return { number, decimals: String(number).split(".")[1]?.length ?? 0 };
}

function valueCell(statement: Statement): Cell {
  if (statement.kind === "fact") return numberCell(statement.value);
  if (statement.kind === "computed") {
    const { value, decimals } = statement;
    return decimals < 0 ? { number: rounded(value, decimals), decimals: 0 } : { number: value, decimals };
  }
  return statement.kind === "record" && statement.code === null ? numberCell(statement.count) : "";
}

function unitCell({ statement, locale }: Said): Cell {
  const isBatch = statement.kind === "record" && statement.code === null;
  if (statement.kind !== "fact" && statement.kind !== "computed" && !isBatch) return "";
  return unitName(statement.kind === "record" ? "counties" : statement.unit, locale);
}

/** The initiative's number and name; empty if the statement belongs to none or is from outside the report. */
function initiativeCell({ statement, dataset, locale }: Said): Cell {
  if (statement.kind === "record" || statement.initiative === 0) return "";
  const name = initiativeName(dataset, statement.initiative, locale);
  return joined([String(statement.initiative), name], "colon", locale);
}

/** How a computed figure is calculated, with the name of each input. */
function computationCell({ statement, locale }: Said): Cell {
  if (statement.kind !== "computed") return "";
  const [first, second] = statement.inputs.map(({ label }) => label[locale]);
  const names = `${first ?? ""} ÷ ${second ?? ""}`;
  return joined([names, formulaText(statement, locale)], "colon", locale);
}
