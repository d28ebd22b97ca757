import { textWidth, wrapText } from "../../chart-kit/measureText";
import type { NativeTable, NativeTally } from "../../chart-kit/nativeChart";
import type { MarkKind } from "../../chart-kit/statusStyle";
import type { ChartSize } from "./chartXml";
import type { ChartLook } from "./chartSeries";
import { emu } from "./shapeXml";
import { kindInk, lineXml, solidXml } from "./statusFill";
import { lineHeight, paragraphXml, type TextLook } from "./textXml";

/** Squares filled as marks of their kind are. */
const squares: Readonly<Record<MarkKind, string>> = { actual: "■", whole: "■", target: "▨", rule: "□" };

interface CellLook {
  readonly fill: string;
  readonly below: string;
  readonly padding: number;
}

function cellXml(paragraph: string, { fill, below, padding }: CellLook, anchor: "ctr" | "b"): string {
  const none = (name: string): string => `<a:${name} w="0"><a:noFill/></a:${name}>`;
  const line = below.replace("<a:ln ", "<a:lnB ").replace("</a:ln>", "</a:lnB>");
  return `<a:tc><a:txBody><a:bodyPr/><a:lstStyle/>${paragraph}</a:txBody><a:tcPr marL="${emu(padding)}" marR="${emu(padding)}" marT="0" marB="0" anchor="${anchor}">${none("lnL")}${none("lnR")}${none("lnT")}${line}${fill}</a:tcPr></a:tc>`;
}

function tallyRuns(
  tallies: readonly NativeTally[],
  look: ChartLook,
): readonly (readonly [string, TextLook])[] {
  return tallies.map(({ kind, count }, place) => [
    `${place > 0 ? " " : ""}${squares[kind]}\u2009${count}`,
    { size: look.text, color: kindInk(kind, look.palette), bold: true },
  ]);
}

/** A head is broken between words, in Chinese after three characters at the earliest. */
function widestWord(head: string, text: number): number {
  const widths = head.split(/[ -]/).map((word) => {
    const own = textWidth(word, text, "bold");
    return /[\u2e80-\u9fff]/.test(word) ? Math.min(3 * text, own) : own;
  });
  return Math.max(0, ...widths);
}

/** What each column needs in pt for its longest word and its fullest cell. */
function columnNeeds({ columns, rows }: NativeTable, text: number): readonly number[] {
  return columns.map((head, place) => {
    const cells = rows.map(({ cells: own }) =>
      (own[place - 1] ?? []).map(({ count }) => `■ ${count}`).join(" "),
    );
    const lines = place === 0 ? rows.map(({ name }) => name) : cells;
    const widths = lines.map((line) => textWidth(line, text, place === 0 ? "normal" : "bold"));
    return Math.max(widestWord(head, text), ...widths) * 1.06 + text * 0.6;
  });
}

/** Between a cell's edge and its words, in multiples of the text size. */
const padding = 0.25;
const textScales = [1, 0.93, 0.86, 0.8, 0.74, 0.68, 0.62, 0.56, 0.5] as const;

interface TableFit {
  readonly text: number;
  readonly widths: readonly number[];
  readonly headHeight: number;
}

/** A table at a size of its letters, its columns sharing out what is left of the width. */
function fitOf(table: NativeTable, { width }: ChartSize, text: number): TableFit {
  const needs = columnNeeds(table, text);
  const left = width - needs.reduce((sum, need) => sum + need, 0);
  const widths = needs.map((need) => need + left / needs.length);
  const headLines = table.columns.map(
    (head, place) => wrapText(head, ((widths[place] ?? 0) - 2 * padding * text) * 0.94, text, "bold").length,
  );
  return { text, widths, headHeight: (Math.max(...headLines) * lineHeight + 0.3) * text };
}

/** The largest letters with which the table stands within its size. */
function fitting(table: NativeTable, size: ChartSize, text: number): TableFit {
  const isIn = ({ text: own, headHeight }: TableFit): boolean =>
    columnNeeds(table, own).reduce((sum, need) => sum + need, 0) <= size.width &&
    headHeight + table.rows.length * own * lineHeight <= size.height;
  const fits = textScales.map((scale) => fitOf(table, size, text * scale));
  return fits.find(isIn) ?? fits.at(-1) ?? fitOf(table, size, text);
}

/** A table in PowerPoint's own terms: heads, a thin rule below each row, and how many of what in each cell. */
export function tableXml(table: NativeTable, size: ChartSize, given: ChartLook): string {
  const { palette, locale } = given;
  const { text, widths, headHeight } = fitting(table, size, given.text);
  const look = { ...given, text };
  const rowHeight = Math.max(
    text * lineHeight,
    Math.min(text * 2.4, (size.height - headHeight) / table.rows.length),
  );
  const none = "<a:noFill/>";
  const head: CellLook = { fill: none, below: lineXml(palette.ink, 1), padding: padding * text };
  const body: CellLook = { fill: none, below: lineXml(palette.line, 0.75), padding: padding * text };
  const plain: TextLook = { size: text, color: palette.ink };
  const heads = table.columns.map((words, place) =>
    cellXml(paragraphXml(words, { ...plain, bold: true, align: alignOf(place, table) }, locale), head, "b"),
  );
  const rows = table.rows.map(({ name, cells, total }) => [
    cellXml(paragraphXml(name, plain, locale), body, "ctr"),
    ...cells.map((tallies) =>
      cellXml(
        paragraphXml(tallyRuns(tallies, look), plain, locale),
        tallies.length === 0 ? { ...body, fill: solidXml(palette.field) } : body,
        "ctr",
      ),
    ),
    cellXml(paragraphXml(total, { ...plain, color: palette.inkQuiet, align: "r" }, locale), body, "ctr"),
  ]);
  const rowXml = (cells: readonly string[], height: number): string =>
    `<a:tr h="${emu(height)}">${cells.join("")}</a:tr>`;
  return [
    '<a:tbl><a:tblPr firstRow="1"/><a:tblGrid>',
    ...widths.map((width) => `<a:gridCol w="${emu(width)}"/>`),
    "</a:tblGrid>",
    rowXml(heads, headHeight),
    ...rows.map((cells) => rowXml(cells, rowHeight)),
    "</a:tbl>",
  ].join("");
}

function alignOf(place: number, { columns }: NativeTable): "l" | "r" {
  return place === columns.length - 1 ? "r" : "l";
}
