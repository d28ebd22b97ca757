import type { Dataset } from "../../dataset/schema";
import type { Statement } from "../../selectors/computed";
import { dataColumns, dataLine } from "./dataLine";
import { harmless } from "./harmless";

function cell(content: string | number | undefined): string {
  if (content === undefined) return "";
  if (typeof content === "number") return String(content);
  const text = harmless(content);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Statements as CSV (RFC 4180) that spreadsheets read as UTF-8. */
export function factsCsv(shown: readonly Statement[], dataset: Dataset): string {
  const lines = shown.map((each) => {
    const line = dataLine(each, dataset);
    return dataColumns.map((column) => cell(line[column])).join(",");
  });
  return `\uFEFF${[dataColumns.join(","), ...lines].map((line) => `${line}\r\n`).join("")}`;
}
