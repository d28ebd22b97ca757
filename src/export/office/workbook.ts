import type { Locale, Localized } from "../../i18n/locale";
import { mark } from "../../i18n/punctuation";
import type { NativeChart, NativePoint } from "../../render/nativeChart";
import type { StatementOrigin } from "./deck";
import { labelFormula } from "./liveLabel";
import { hasGroupColumn, labelColumn, seriesColumn, sheetName, sheetRows } from "./sheetCells";
import { tableRows, type SheetValue } from "./sheetValues";
import { spreadsheetOf, type Sheet } from "./spreadsheet";

const words: Localized<{
  readonly origins: string;
  readonly group: string;
  readonly name: string;
  readonly label: string;
  readonly heads: readonly string[];
}> = {
  zh: {
    origins: "来源",
    group: "分组",
    name: "名称",
    label: "标签",
    heads: ["名称", "图上数值", "报道原数", "性质", "报道原文", "出处"],
  },
  en: {
    origins: "Sources",
    group: "Group",
    name: "Name",
    label: "Label",
    heads: ["Name", "Value on the axis", "Figure", "What it is", "As printed", "Where"],
  },
};

const plain = (number: number): SheetValue => ({ number, decimals: null });

/** A label as the chart reads it: a formula if the label contains the value, so that both change together. */
function labelValue(chart: NativeChart, { label, value }: NativePoint, cell: string): SheetValue {
  const [text = ""] = label;
  // On an axis of shares, a label may give the number of things instead.
  const isOther = chart.axis.isPercent && !text.includes("%");
  const formula = isOther ? null : labelFormula(text, value, cell);
  return formula === null ? text : { formula, result: text };
}

/** The values as the chart reads them: names, then a column for each series in the unit of the axis, then the labels. */
function valueSheet(chart: NativeChart, locale: Locale): Sheet {
  const isGrouped = hasGroupColumn(chart);
  const { group, name, label } = words[locale];
  const labelled = chart.series.flatMap((series, place) =>
    labelColumn(chart, place) === null ? [] : [{ series, column: seriesColumn(chart, place) }],
  );
  const head = [
    ...(isGrouped ? [group] : []),
    name,
    ...chart.series.map((series) => series.name),
    ...labelled.map(({ series }) => `${label}${mark("colon", locale)}${series.name}`),
  ];
  const rows = sheetRows(chart).map((row, above): readonly SheetValue[] => {
    const pointOf = ({ points }: NativeChart["series"][number]) =>
      row.place === null ? null : (points[row.place] ?? null);
    return [
      ...(isGrouped ? [row.group] : []),
      row.name,
      ...chart.series.map((series) => {
        const point = pointOf(series);
        return point ? plain(point.value) : "";
      }),
      ...labelled.map(({ series, column }) => {
        const point = pointOf(series);
        return point ? labelValue(chart, point, `${column}${above + 2}`) : "";
      }),
    ];
  });
  return { name: sheetName, ...tableRows(head, rows, locale), isFrozen: true };
}

/** The meaning of each value and its place in the report. */
function originSheet(
  { series }: NativeChart,
  origins: Readonly<Record<string, StatementOrigin>>,
  locale: Locale,
): Sheet {
  const rows = series.flatMap(({ points }) =>
    points.flatMap((point): (readonly SheetValue[])[] => {
      const origin = point && origins[point.statement.id];
      if (!origin) return [];
      const { label, figure, status, printed, source } = origin;
      return [[label, plain(point.value), figure, status, printed, source]];
    }),
  );
  const { heads, origins: name } = words[locale];
  return { name, ...tableRows(heads, rows, locale), isFrozen: true };
}

/** The workbook behind a chart: values and labels on the first sheet, their meanings and places on the second. */
export function workbookOf(
  chart: NativeChart,
  origins: Readonly<Record<string, StatementOrigin>>,
  locale: Locale,
): Uint8Array {
  return spreadsheetOf([valueSheet(chart, locale), originSheet(chart, origins, locale)]);
}
