import type { NativeChart } from "../../render/nativeChart";
import type { Locale } from "../../i18n/locale";
import { xmlEscaped } from "../xml";
import type { StatementOrigin } from "./deck";
import { packageOf, xmlHead, type Part } from "./package";
import { columnName, hasGroupColumn, sheetName, sheetRows } from "./sheetCells";

type Cell = string | number | null;

const words = {
  zh: {
    origins: "来源",
    group: "分组",
    name: "名称",
    heads: ["名称", "图上数值", "报道原数", "性质", "报道原文", "出处"],
  },
  en: {
    origins: "Sources",
    group: "Group",
    name: "Name",
    heads: ["Name", "Value on the axis", "Figure", "What it is", "As printed", "Where"],
  },
} as const;

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const sheetType = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";

/** Style 1 is bold, 2 breaks its lines. */
const stylesXml = `${xmlHead}<styleSheet xmlns="${main}"><fonts count="2"><font><sz val="11"/><name val="Arial"/></font><font><b/><sz val="11"/><name val="Arial"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;

function cellXml(cell: Cell, column: number, row: number): string {
  const at = `${columnName(column)}${row}`;
  if (cell === null || cell === "") return "";
  if (typeof cell === "number") return `<c r="${at}"><v>${cell}</v></c>`;
  const style = row === 1 ? ' s="1"' : "";
  return `<c r="${at}"${style} t="inlineStr"><is><t xml:space="preserve">${xmlEscaped(cell)}</t></is></c>`;
}

function sheetXml(rows: readonly (readonly Cell[])[], widths: readonly number[]): string {
  const columns = widths.map(
    (width, place) => `<col min="${place + 1}" max="${place + 1}" width="${width}" customWidth="1"/>`,
  );
  const lines = rows.map(
    (cells, place) =>
      `<row r="${place + 1}">${cells.map((cell, column) => cellXml(cell, column, place + 1)).join("")}</row>`,
  );
  return `${xmlHead}<worksheet xmlns="${main}"><cols>${columns.join("")}</cols><sheetData>${lines.join("")}</sheetData></worksheet>`;
}

/** The values as the chart reads them: names, then a column for each series, in the unit of the axis. */
function valueRows(chart: NativeChart, locale: Locale): readonly (readonly Cell[])[] {
  const isGrouped = hasGroupColumn(chart);
  const { group, name } = words[locale];
  const head = [...(isGrouped ? [group] : []), name, ...chart.series.map((series) => series.name)];
  const rows = sheetRows(chart).map((row): readonly Cell[] => {
    const values = chart.series.map(({ points }) =>
      row.place === null ? null : (points[row.place]?.value ?? null),
    );
    return [...(isGrouped ? [row.group] : []), row.name, ...values];
  });
  return [head, ...rows];
}

/** What each value is and where the report prints it. */
function originRows(
  { series }: NativeChart,
  origins: Readonly<Record<string, StatementOrigin>>,
  locale: Locale,
): readonly (readonly Cell[])[] {
  const rows = series.flatMap(({ points }) =>
    points.flatMap((point): (readonly Cell[])[] => {
      const origin = point && origins[point.statement.id];
      if (!origin) return [];
      const { label, figure, status, printed, source } = origin;
      return [[label, point.value, figure, status, printed, source]];
    }),
  );
  return [words[locale].heads, ...rows];
}

/** The workbook behind a chart: its values on the first sheet, what they are and where they stand on the second. */
export function workbookOf(
  chart: NativeChart,
  origins: Readonly<Record<string, StatementOrigin>>,
  locale: Locale,
): Uint8Array {
  const values = valueRows(chart, locale);
  const columns = values[0]?.length ?? 1;
  const sheet = (path: string, contents: string): Part => ({
    path,
    type: sheetType,
    contents,
    relations: [],
  });
  const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const parts: readonly Part[] = [
    {
      path: "xl/workbook.xml",
      type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
      contents: `${xmlHead}<workbook xmlns="${main}" xmlns:r="${relations}"><sheets><sheet name="${sheetName}" sheetId="1" r:id="rId1"/><sheet name="${words[locale].origins}" sheetId="2" r:id="rId2"/></sheets></workbook>`,
      relations: [
        { id: "rId1", type: "worksheet", target: "xl/worksheets/sheet1.xml" },
        { id: "rId2", type: "worksheet", target: "xl/worksheets/sheet2.xml" },
        { id: "rId3", type: "styles", target: "xl/styles.xml" },
      ],
    },
    sheet(
      "xl/worksheets/sheet1.xml",
      sheetXml(
        values,
        Array.from({ length: columns }, () => 28),
      ),
    ),
    sheet("xl/worksheets/sheet2.xml", sheetXml(originRows(chart, origins, locale), [40, 18, 30, 24, 20, 26])),
    {
      path: "xl/styles.xml",
      type: "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml",
      contents: stylesXml,
      relations: [],
    },
  ];
  return packageOf(parts, [{ id: "rId1", type: "officeDocument", target: "xl/workbook.xml" }]);
}
