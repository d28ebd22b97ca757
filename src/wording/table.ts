import type { Dataset } from "../dataset/schema";
import type { Spoken } from "./spoken";
import type { Description } from "./description";
import { describe } from "./words";

/** The columns of a chart's table, in order. */
const tableColumns = [
  "label",
  "figure",
  "bound",
  "status",
  "period",
  "area",
  "printed",
  "qualifiers",
  "source",
  "note",
] as const satisfies readonly (keyof Description)[];

export type TableColumn = (typeof tableColumns)[number];

export interface TableRow {
  readonly id: string;
  readonly cells: Description;
}

/** A chart's table in words, with only the columns that are not empty. */
export interface ChartTable {
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
}

/** A chart's table: one row for each statement, in reading order. */
export function tableOf(plot: Spoken, dataset: Dataset): ChartTable {
  const rows = plot.statements.map((statement) => ({
    id: statement.id,
    cells: describe(statement, dataset, plot.locale),
  }));
  return {
    columns: tableColumns.filter((column) => rows.some(({ cells }) => cells[column] !== "")),
    rows,
  };
}
