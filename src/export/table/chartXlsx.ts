import { unzipSync, zipSync } from "fflate";
import writeExcelFile, { type CellObject, type Sheet } from "write-excel-file/universal";
import { lightPalette } from "../../chart-kit/theme";
import type { Bilingual, Locale } from "../../i18n/locale";
import { aboutChart } from "./aboutChart";
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

/** What a column is wider than its content, in digits, and how high a line is, in pt. */
const padding = 2;
const lineHeight = 17;

/** Everything a chart shows as an Excel file: a sheet of typed values and one of sources. Same data, same bytes. */
export async function chartXlsx(subject: TableSubject): Promise<Uint8Array> {
  const { locale } = subject.plot;
  const file = await writeExcelFile([dataSheet(subject), sourcesSheet(subject)], {
    fontFamily: locale === "zh" ? faces.chinese : faces.latin,
    fontSize: 11,
  }).toBlob();
  return undated(new Uint8Array(await file.arrayBuffer()));
}

/** A zip file whose entries bear no time of writing; DOS dates have no zone, and this is the first of them. */
function undated(zip: Uint8Array): Uint8Array {
  return zipSync(unzipSync(zip), { mtime: new Date(1980, 0, 1) });
}

function dataSheet(subject: TableSubject): Sheet<Blob> {
  const { locale } = subject.plot;
  const { header, rows } = wordedTable(subject);
  const widths = header.map((name, column) => widthOf([name, ...rows.map((cells) => cells[column] ?? "")]));
  return {
    sheet: sheetNames.data[locale],
    data: [
      header.map((name) => headerCell(name, locale)),
      ...rows.map((cells) => sheetRow(cells, widths, locale)),
    ],
    columns: widths.map((width) => ({ width })),
    orientation: "landscape",
    // The names of the rows stay in sight, too.
    stickyRowsCount: 1,
    stickyColumnsCount: 1,
  };
}

function sourcesSheet(subject: TableSubject): Sheet<Blob> {
  const { locale } = subject.plot;
  const widths = [28, 100];
  return {
    sheet: sheetNames.sources[locale],
    data: aboutChart(subject).map(({ name, text }) => {
      const [first, ...others] = sheetRow([name, text], widths, locale);
      return [{ ...first, fontWeight: "bold" }, ...others];
    }),
    columns: widths.map((width) => ({ width })),
    orientation: "landscape",
  };
}

/** A row as high as its longest text needs: not every program works that out when it opens a file. */
function sheetRow(cells: readonly Cell[], widths: readonly number[], locale: Locale): CellObject[] {
  const lines = cells.map((cell, column) => Math.ceil(digitsOf(cell) / ((widths[column] ?? 1) - padding)));
  const height = Math.max(1, ...lines) * lineHeight;
  return cells.map((cell) => ({ ...cellObject(cell, locale), height }));
}

function headerCell(name: string, locale: Locale): CellObject {
  return { ...cellObject(name, locale), fontWeight: "bold", backgroundColor: lightPalette.field };
}

function cellObject(cell: Cell, locale: Locale): CellObject {
  const place = { alignVertical: "top" } as const;
  if (typeof cell !== "string") {
    return { ...place, type: Number, value: cell.number, format: numberFormat(cell.decimals) };
  }
  if (cell === "") return {};
  const face = locale === "en" && /\p{Script=Han}/u.test(cell) ? { fontFamily: faces.chinese } : {};
  return { ...place, ...face, wrap: true, type: String, value: storable(cell) };
}

/** `#,##0.0` for one decimal. */
function numberFormat(decimals: number): string {
  return decimals === 0 ? "#,##0" : `#,##0.${"0".repeat(decimals)}`;
}

/**
 * A text as the library can write it: it looks strings up in an object and would take the name of what every object has
 * ("constructor") for one that it knows. Excel allows 32,767 characters.
 */
function storable(text: string): string {
  return text in {} ? `${text} ` : text.slice(0, 32_767);
}

/** Wide enough for its cells, as far as sensible. */
function widthOf(cells: readonly Cell[]): number {
  return Math.min(columnWidth.largest, Math.max(columnWidth.smallest, ...cells.map(digitsOf)) + padding);
}

/** How many digits are as wide as a cell's content; Chinese letters are two wide, and numbers have their commas. */
function digitsOf(cell: Cell): number {
  if (typeof cell !== "string") return cell.number.toFixed(cell.decimals).length * 1.35;
  return cell.replace(/[\u2e80-\uffff]/g, "xx").length;
}
