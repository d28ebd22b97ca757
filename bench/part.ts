import type { Browser } from "@playwright/test";
import type { Measured } from "./statistics";
import { measuredCell } from "./markdownTable";

/** What every part of the benchmark is given. */
export interface Bench {
  readonly browser: Browser;
  /** How often everything is measured. */
  readonly runs: number;
  /** Tells whoever waits how far it is. */
  readonly progress: (words: string) => void;
}

/** A part of the benchmark: a name to choose it by, and what it prints as Markdown. */
export interface Part {
  readonly name: string;
  readonly title: string;
  readonly measure: (bench: Bench) => Promise<string>;
}

/** A column of a table: its title, what it says of a row, and how many decimals it has. */
export interface Column<Row> {
  readonly title: string;
  readonly value: (row: Row) => Measured | null;
  readonly digits?: number;
}

/** The cells of a row. */
export function cellsOf<Row>(columns: readonly Column<Row>[], row: Row): readonly string[] {
  return columns.map(({ value, digits }) => measuredCell(value(row), digits));
}
