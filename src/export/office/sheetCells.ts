import type { NativeChart } from "../../render/nativeChart";

/** A row of the sheet behind a chart; groups of bars are separated by empty rows. */
export interface SheetRow {
  /** Its index among the chart's categories; null for an empty row. */
  readonly place: number | null;
  readonly group: string;
  readonly name: string;
}

export const sheetName = "Sheet1";

/** Whether the sheet has a column for groups before the names. Only dots above their names show both. */
export function hasGroupColumn({ form, categories }: NativeChart): boolean {
  return form === "dots" && categories.some(({ group }) => group !== "");
}

/** The rows below the headings, with an empty row between groups of bars. */
export function sheetRows({ form, categories }: NativeChart): readonly SheetRow[] {
  return categories.flatMap(({ name, group }, place): readonly SheetRow[] => {
    const before = categories[place - 1];
    const gap = form === "bars" && before !== undefined && before.group !== group;
    const row = { place, group, name };
    return gap ? [{ place: null, group: "", name: "" }, row] : [row];
  });
}

/** The letters of a column, counted from 0: A, B, …, Z, AA. */
export function columnName(column: number): string {
  const before = Math.floor(column / 26);
  return (before === 0 ? "" : columnName(before - 1)) + String.fromCharCode(65 + (column % 26));
}

/** The column of a series' values. */
export const seriesColumn = (chart: NativeChart, series: number): string =>
  columnName((hasGroupColumn(chart) ? 2 : 1) + series);

/** The column of a series' labels, to the right of all values; null if it has none. */
export function labelColumn(chart: NativeChart, series: number): string | null {
  const labelled = chart.series.flatMap(({ points }, place) =>
    points.some((point) => point !== null && point.label.length > 0) ? [place] : [],
  );
  const place = labelled.indexOf(series);
  return place === -1 ? null : seriesColumn(chart, chart.series.length + place);
}

/** A range of the sheet as in a formula: `Sheet1!$B$2:$B$4`; rows count from 1. */
export function rangeOf(from: string, to: string, first: number, last: number): string {
  const cells = first === last && from === to ? `$${from}$${first}` : `$${from}$${first}:$${to}$${last}`;
  return `${sheetName}!${cells}`;
}
