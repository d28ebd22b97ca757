import type { Browser } from "@playwright/test";
import type { Measured } from "./statistics";
import { measuredCell } from "./markdownTable";

/** What every part of the benchmark gets. */
export interface Bench {
  readonly browser: Browser;
  /** How often everything is measured. */
  readonly runs: number;
  /** Reports progress. */
  readonly progress: (words: string) => void;
}

/** A part of the benchmark, with a name to choose it by. It prints Markdown. */
export interface Part {
  readonly name: string;
  readonly title: string;
  readonly measure: (bench: Bench) => Promise<string>;
}

/** A column of a table: its title, its value for a row, and its number of decimals. */
export interface Column<Row> {
  readonly title: string;
  readonly value: (row: Row) => Measured | null;
  readonly digits?: number;
}

/** The cells of a row. */
export function cellsOf<Row>(columns: readonly Column<Row>[], row: Row): readonly string[] {
  return columns.map(({ value, digits }) => measuredCell(value(row), digits));
}
