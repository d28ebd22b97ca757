import type { NativeTable, NativeTally } from "../../render/nativeChart";
import { kindInk, type MarkKind } from "../../render/statusStyle";
import type { ChartSize } from "./chartXml";
import type { ChartLook } from "./chartLabels";
import { emu } from "./shapeXml";
import { lineXml, solidXml } from "./statusFill";
import { cellPadding, tableFit } from "./tableFit";
import { brokenParagraphXml, lineHeight, paragraphXml, type TextLook } from "./textXml";

/** Square characters that look like the fill of each kind of mark. */
const squares: Readonly<Record<MarkKind, string>> = {
  actual: "■",
  whole: "■",
  target: "▨",
  rule: "□",
  stock: "▩",
};

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
    { size: look.em, color: kindInk(kind, look.palette), bold: true },
  ]);
}

/** A PowerPoint table with headings, a thin line below each row, and numbers of things by kind in each cell. */
export function tableXml(table: NativeTable, size: ChartSize, given: ChartLook): string {
  const { palette, locale } = given;
  const { em } = given;
  const { widths, heads: headLines, headHeight } = tableFit(table, size, em);
  const look = { ...given, em };
  const rowHeight = Math.max(
    em * lineHeight,
    Math.min(em * 2.4, (size.height - headHeight) / table.rows.length),
  );
  const none = "<a:noFill/>";
  const head: CellLook = { fill: none, below: lineXml(palette.ink, 1), padding: cellPadding * em };
  const body: CellLook = { fill: none, below: lineXml(palette.line, 0.75), padding: cellPadding * em };
  const plain: TextLook = { size: em, color: palette.ink };
  const heads = table.columns.map((words, place) =>
    cellXml(
      brokenParagraphXml(
        words,
        headLines[place] ?? [],
        { ...plain, bold: true, align: alignOf(place, table) },
        locale,
      ),
      head,
      "b",
    ),
  );
  const rows = table.rows.map(({ name, cells, total }) => [
    cellXml(paragraphXml(name, plain, locale), body, "ctr"),
    ...cells.map((tallies) =>
      cellXml(
        paragraphXml(tallyRuns(tallies, look), plain, locale),
        tallies.length > 0 ? { ...body, fill: solidXml(palette.field) } : body,
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
