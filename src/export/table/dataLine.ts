import { joined, titleQuoted } from "../../i18n/punctuation";
import { describe } from "../../wording/words";
import type { Dataset, Reference } from "../../dataset/schema";
import { formatDate } from "../../i18n/date";
import type { Locale } from "../../i18n/locale";
import { placesOf, type Computed, type Shown } from "../../selectors/computed";
import { placesText } from "./placesText";

/**
 * The columns of data that leave the page as text, one value in each; values in base units, codes as in the dataset.
 * Status is also `computed` for what the report does not print, and `outside` for what does not come from it; the
 * area of an outside record is the county's GB/T 2260 code.
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

/** One thing on show, a value a column; a column that does not apply is absent. */
export type DataLine = Readonly<Partial<Record<DataColumn, string | number | undefined>>>;

/** Something on show as a line of data. */
export function dataLine(shown: Shown, dataset: Dataset): DataLine {
  return { ...wordsOf(shown, dataset), ...placeOf(shown), ...valuesOf(shown) };
}

function wordsOf(shown: Shown, dataset: Dataset): DataLine {
  return {
    kind: shown.kind,
    id: shown.id,
    label_zh: shown.label.zh,
    label_en: shown.label.en,
    text_zh: describe(shown, dataset, "zh").figure,
    text_en: describe(shown, dataset, "en").figure,
    note_zh: shown.note?.zh,
    note_en: shown.note?.en,
    source_zh: sourceOf(shown, dataset, "zh"),
    source_en: sourceOf(shown, dataset, "en"),
  };
}

/** Where it stands; of a computed figure only where all its inputs stand in one sentence. */
function placeOf(shown: Shown): DataLine {
  const [at, ...others]: readonly Reference[] = placesOf(shown);
  return at && others.length === 0 ? { section: at.section, sentence: at.sentence } : {};
}

function valuesOf(shown: Shown): DataLine {
  switch (shown.kind) {
    case "fact": {
      const { initiative, measure, value, upper, unit, per, bound, status, period, area, printed } = shown;
      const time = { period: period?.printed, period_from: period?.from, period_to: period?.to };
      const figure = { measure, value, upper, unit, per, bound, status };
      return { initiative, ...figure, ...time, area, printed, part_of: shown.partOf };
    }
    case "computed":
      return {
        initiative: shown.initiative,
        value: shown.value,
        unit: shown.unit,
        bound: shown.bound,
        status: "computed",
        formula: formulaOf(shown),
        inputs: shown.inputs.map(({ id }) => id).join(" "),
      };
    case "event":
      return {
        initiative: shown.initiative,
        period_from: shown.from,
        period_to: shown.to,
        printed: shown.printed,
      };
    case "place":
      return { initiative: shown.initiative, area: shown.area, printed: shown.printed };
    case "list":
    case "flow":
      return { initiative: shown.initiative };
    case "record": {
      const year = String(shown.year);
      const count = shown.code === null ? { value: shown.count, unit: "counties", bound: "exact" } : {};
      return {
        ...count,
        status: "outside",
        period_from: year,
        period_to: year,
        area: shown.code ?? undefined,
      };
    }
  }
}

/** How a computed figure comes out of its inputs, by their ids: `subFundUsed / subFundPlaced * 100`. */
function formulaOf({ formula, inputs: [first, second] }: Computed): string {
  return `${first.id} / ${second.id}${formula === "percentage" ? " * 100" : ""}`;
}

/** The report, its date and the place in it; for a record from outside its own source and never the report. */
function sourceOf(shown: Shown, dataset: Dataset, locale: Locale): string {
  if (shown.kind === "record") return shown.source[locale];
  const { title, published } = dataset.report;
  const date = formatDate(published, locale);
  const places = placesText(placesOf(shown), locale);
  return joined([titleQuoted(title[locale], locale), date, places], "comma", locale);
}
