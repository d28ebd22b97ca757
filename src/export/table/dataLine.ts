import { joined, titleQuoted } from "../../i18n/punctuation";
import { describe } from "../../wording/words";
import type { Dataset, Reference } from "../../dataset/schema";
import { formatDate } from "../../i18n/date";
import type { Locale } from "../../i18n/locale";
import { placesOf, type Computed, type Statement } from "../../selectors/computed";
import { placesText } from "./placesText";

/**
 * The columns of exported data, with one value in each: values in base units, codes as in the dataset. The status is
 * `computed` for figures that the report does not print, and `outside` for records from elsewhere, whose area is the
 * county's GB/T 2260 code.
 */
export const dataColumns = [
  "kind",
  "id",
  "initiative",
  "measure",
  "value",
  "upper",
  "unit",
  "per",
  "bound",
  "status",
  "period",
  "period_from",
  "period_to",
  "area",
  "section",
  "sentence",
  "printed",
  "qualifiers",
  "label_zh",
  "label_en",
  "text_zh",
  "text_en",
  "note_zh",
  "note_en",
  "part_of",
  "formula",
  "inputs",
  "source_zh",
  "source_en",
] as const;
export type DataColumn = (typeof dataColumns)[number];

/** One statement, with a value for each column that applies. */
export type DataLine = Readonly<Partial<Record<DataColumn, string | number | undefined>>>;

/** A statement as a line of data. */
export function dataLine(statement: Statement, dataset: Dataset): DataLine {
  return { ...wordsOf(statement, dataset), ...placeOf(statement), ...valuesOf(statement) };
}

function wordsOf(statement: Statement, dataset: Dataset): DataLine {
  return {
    kind: statement.kind,
    id: statement.id,
    label_zh: statement.label.zh,
    label_en: statement.label.en,
    text_zh: describe(statement, dataset, "zh").figure,
    text_en: describe(statement, dataset, "en").figure,
    note_zh: statement.note?.zh,
    note_en: statement.note?.en,
    source_zh: sourceOf(statement, dataset, "zh"),
    source_en: sourceOf(statement, dataset, "en"),
  };
}

/** The place in the report; for a computed figure only if all its inputs are in the same sentence. */
function placeOf(statement: Statement): DataLine {
  const [at, ...others]: readonly Reference[] = placesOf(statement);
  return at && others.length === 0 ? { section: at.section, sentence: at.sentence } : {};
}

function valuesOf(statement: Statement): DataLine {
  switch (statement.kind) {
    case "fact": {
      const { initiative, measure, value, upper, unit, per, bound, status, period, area, printed } =
        statement;
      const time = { period: period?.printed, period_from: period?.from, period_to: period?.to };
      const figure = { measure, value, upper, unit, per, bound, status };
      const qualifiers = statement.qualifiers?.join(" ");
      return { initiative, ...figure, ...time, area, printed, qualifiers, part_of: statement.partOf };
    }
    case "computed":
      return {
        initiative: statement.initiative,
        value: statement.value,
        unit: statement.unit,
        bound: statement.bound,
        status: "computed",
        formula: formulaOf(statement),
        inputs: statement.inputs.map(({ id }) => id).join(" "),
      };
    case "event":
      return {
        initiative: statement.initiative,
        period_from: statement.from,
        period_to: statement.to,
        printed: statement.printed,
      };
    case "place":
      return { initiative: statement.initiative, area: statement.area, printed: statement.printed };
    case "list":
    case "flow":
      return { initiative: statement.initiative };
    case "record": {
      const year = String(statement.year);
      const count =
        statement.code === null ? { value: statement.count, unit: "counties", bound: "exact" } : {};
      return {
        ...count,
        status: "outside",
        period_from: year,
        period_to: year,
        area: statement.code ?? undefined,
      };
    }
  }
}

/** The formula of a computed figure with the ids of its inputs: `subFundUsed / subFundPlaced * 100`. */
function formulaOf({ formula, inputs: [first, second] }: Computed): string {
  return `${first.id} / ${second.id}${formula === "percentage" ? " * 100" : ""}`;
}

/** The report, its date and the place in it; for an outside record its own source and never the report. */
function sourceOf(statement: Statement, dataset: Dataset, locale: Locale): string {
  if (statement.kind === "record") return statement.source[locale];
  const { title, published } = dataset.report;
  const date = formatDate(published, locale);
  const places = placesText(placesOf(statement), locale);
  return joined([titleQuoted(title[locale], locale), date, places], "comma", locale);
}
