import type { Bilingual, Locale } from "../../i18n/locale";
import { aboutChart } from "./aboutChart";
import { spreadsheetOf, type Sheet, type SheetCell, type SheetRow } from "../office/spreadsheet";
import type { TableSubject } from "./tableSubject";
import { wordedTable, type Cell } from "./wordedTable";

const sheetNames = {
  data: { zh: "数据", en: "Data" },
  sources: { zh: "出处", en: "Sources" },
} satisfies Record<string, Bilingual>;

/** Faces that come with every Office; Excel has one face a cell, so that a cell with Chinese takes the Chinese one. */
const faces = { chinese: "Microsoft YaHei", latin: "Calibri" } as const;

/** The narrowest and the widest column, in digits; longer texts wrap. */
const columnWidth = { smallest: 7, largest: 44 } as const;

/** What a column is wider than its content, in digits; how high a line is and a row can be, in pt. */
const padding = 2;
const lineHeight = 17;
const highestRow = 409;

/** Everything a chart shows as an Excel file: a sheet of typed values and one of sources. Same data, same bytes. */
export function chartXlsx(subject: TableSubject): Promise<Uint8Array> {
  return Promise.resolve(spreadsheetOf([dataSheet(subject), sourcesSheet(subject)]));
}

function dataSheet(subject: TableSubject): Sheet {
  const { locale } = subject.plot;
  const { header, rows } = wordedTable(subject);
  const widths = header.map((name, column) => widthOf([name, ...rows.map((cells) => cells[column] ?? "")]));
  return {
    name: sheetNames.data[locale],
    rows: [
      { cells: header.map((name) => sheetCell(name, locale, "head")), height: lineHeight },
      ...rows.map((cells) => sheetRow(cells, widths, locale)),
    ],
    widths,
    isFrozen: true,
  };
}

function sourcesSheet(subject: TableSubject): Sheet {
  const { locale } = subject.plot;
  const widths = [28, 100];
  return {
    name: sheetNames.sources[locale],
    rows: aboutChart(subject).map(({ name, text }) => ({
      ...sheetRow([name, text], widths, locale),
      cells: [sheetCell(name, locale, "name"), sheetCell(text, locale)],
    })),
    widths,
    isFrozen: false,
  };
}

/** A row as high as its longest text needs: not every program works that out when it opens a file. */
function sheetRow(cells: readonly Cell[], widths: readonly number[], locale: Locale): SheetRow {
  const lines = cells.map((cell, column) => Math.ceil(digitsOf(cell) / ((widths[column] ?? 1) - padding)));
  return {
    cells: cells.map((cell) => sheetCell(cell, locale)),
    height: Math.min(highestRow, Math.max(1, ...lines) * lineHeight),
  };
}

function sheetCell(cell: Cell, locale: Locale, role: "value" | "name" | "head" = "value"): SheetCell {
  const isNumber = typeof cell !== "string";
  const isChinese = locale === "zh" || (!isNumber && /\p{Script=Han}/u.test(cell));
  return {
    content: isNumber ? cell.number : cell,
    style: {
      face: isChinese ? faces.chinese : faces.latin,
      isBold: role !== "value",
      isHead: role === "head",
      decimals: isNumber ? cell.decimals : null,
    },
  };
}

/** Wide enough for its cells, as far as sensible. */
function widthOf(cells: readonly Cell[]): number {
  return Math.min(columnWidth.largest, Math.max(columnWidth.smallest, ...cells.map(digitsOf)) + padding);
}

/** How many digits are as wide as a cell's content; Chinese letters are two wide, and numbers have their commas. */
function digitsOf(cell: Cell): number {
  if (typeof cell !== "string") return Math.ceil(cell.number.toFixed(cell.decimals).length * 1.35);
  return cell.replace(/[\u2e80-\uffff]/g, "xx").length;
}
