import type { Bilingual, Locale } from "../../i18n/locale";
import type { SheetCell, SheetRow } from "./spreadsheet";

/** The content of a cell: a text, a number with the decimals worth showing, or a formula. */
export type SheetValue =
  | string
  | { readonly number: number; readonly decimals: number | null }
  | { readonly formula: string; readonly result: string };

/** Fonts that come with every Office. Excel has one font per cell, so a cell with Chinese text gets the Chinese font. */
const chineseFace = "Microsoft YaHei";
/** The fonts of cells without Chinese text, by the language of the sheet. */
const faces: Bilingual = { zh: chineseFace, en: "Calibri" };

/** The narrowest and the widest column, in digits. Longer texts wrap. */
const columnWidth = { smallest: 7, largest: 44 } as const;

/** The padding of a column in digits, and the height of a line in pt. */
const padding = 2;
const lineHeight = 17;
const highestRow = 409;

/** The role of a row: a line of the table, or its column headings. */
type RowRole = "value" | "head";

/** A table's headings and rows, with columns as wide as they need. */
export function tableRows(
  head: readonly string[],
  rows: readonly (readonly SheetValue[])[],
  locale: Locale,
): { readonly rows: readonly SheetRow[]; readonly widths: readonly number[] } {
  const widths = head.map((name, column) => widthOf([name, ...rows.map((values) => values[column] ?? "")]));
  return {
    rows: [sheetRow(head, widths, locale, "head"), ...rows.map((values) => sheetRow(values, widths, locale))],
    widths,
  };
}

/** A row as high as its longest text needs, since not every program works that out when it opens a file. */
export function sheetRow(
  values: readonly SheetValue[],
  widths: readonly number[],
  locale: Locale,
  role: RowRole = "value",
): SheetRow {
  const lines = values.map((value, column) =>
    linesOf(value)
      .map((line) => Math.max(1, Math.ceil(line / ((widths[column] ?? 1) - padding))))
      .reduce((sum, count) => sum + count, 0),
  );
  return {
    cells: values.map((value) => sheetCell(value, locale, role)),
    height: role === "head" ? lineHeight : Math.min(highestRow, Math.max(1, ...lines) * lineHeight),
  };
}

/** A cell in the look of its role: names and headings are bold. */
export function sheetCell(value: SheetValue, locale: Locale, role: RowRole | "name" = "value"): SheetCell {
  const isNumber = typeof value !== "string" && "number" in value;
  const isChinese = !isNumber && /\p{Script=Han}/u.test(textIn(value));
  return {
    content: isNumber ? value.number : value,
    style: {
      face: isChinese ? chineseFace : faces[locale],
      isBold: role !== "value",
      isHead: role === "head",
      isText: !isNumber,
      decimals: isNumber ? value.decimals : null,
    },
  };
}

function textIn(value: Exclude<SheetValue, { readonly number: number }>): string {
  return typeof value === "string" ? value : value.result;
}

/** A column width for the given cells, within limits. */
function widthOf(values: readonly SheetValue[]): number {
  const widest = Math.max(columnWidth.smallest, ...values.flatMap(linesOf));
  return Math.min(columnWidth.largest, widest + padding);
}

/** The width in digits of each line of a value. Chinese characters are two wide, and numbers have thousands separators. */
function linesOf(value: SheetValue): readonly number[] {
  if (typeof value === "string" || "formula" in value) {
    return textIn(value)
      .split("\n")
      .map((line) => line.replace(/[\u2e80-\uffff]/g, "xx").length);
  }
  const { number, decimals } = value;
  const digits = decimals === null ? String(number) : number.toFixed(decimals);
  return [Math.ceil(digits.length * 1.35)];
}
