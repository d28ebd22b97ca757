import { describe } from "../chart-kit/words";
import type { Dataset } from "../dataset/schema";
import type { Entry } from "../selectors/reportOrder";

/** The columns of the downloaded list, one value in each; values in base units, codes as in the dataset. */
const columns = [
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
] as const;
type Column = (typeof columns)[number];
type Row = Readonly<Partial<Record<Column, string | number | undefined>>>;

function rowOf(entry: Entry, dataset: Dataset): Row {
  const common: Row = {
    kind: entry.kind,
    id: entry.id,
    initiative: entry.initiative,
    section: entry.at.section,
    sentence: entry.at.sentence,
    label_zh: entry.label.zh,
    label_en: entry.label.en,
    text_zh: describe(entry, dataset, "zh").figure,
    text_en: describe(entry, dataset, "en").figure,
  };
  switch (entry.kind) {
    case "fact": {
      const { measure, value, upper, unit, per, bound, status, period, area, printed } = entry;
      const time = { period: period?.printed, period_from: period?.from, period_to: period?.to };
      return { ...common, ...time, measure, value, upper, unit, per, bound, status, area, printed };
    }
    case "computed":
      return { ...common, value: entry.value, unit: entry.unit, bound: entry.bound, status: "computed" };
    case "event":
      return { ...common, period_from: entry.from, period_to: entry.to, printed: entry.printed };
    case "place":
      return { ...common, area: entry.area, printed: entry.printed };
    case "list":
    case "flow":
      return common;
  }
}

/** A text that a spreadsheet would take for a formula gets an apostrophe in front; numbers stay numbers. */
function cell(content: string | number | undefined): string {
  if (content === undefined) return "";
  if (typeof content === "number") return String(content);
  const harmless = /^[=+\-@\t\r]/.test(content) ? `'${content}` : content;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

/** Entries as CSV (RFC 4180) that spreadsheets read as UTF-8. */
export function factsCsv(entries: readonly Entry[], dataset: Dataset): string {
  const lines = entries.map((entry) => {
    const row = rowOf(entry, dataset);
    return columns.map((column) => cell(row[column])).join(",");
  });
  return `\uFEFF${[columns.join(","), ...lines].map((line) => `${line}\r\n`).join("")}`;
}
