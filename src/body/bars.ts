import type { Fact } from "../dataset/schema";
import type { Figure, Statement } from "../selectors/computed";
import type { Axis } from "./axis";
import { fillOf, type Fill } from "./fill";

/** Horizontal bars on one value axis. A bar has a part inside it only where the report says that it is a part. */
export interface Bars {
  readonly kind: "bars";
  readonly axis: Axis;
  readonly rows: readonly BarRow[];
  /** Figures that belong to the chart but not on its axis; they are shown below it. */
  readonly asides: readonly Aside[];
  /** The names of bars and parts, for the series in an office program. */
  readonly names: { readonly whole: string; readonly part: string };
}

/** The length of a bar. */
export interface Length {
  /** In the axis's base unit. */
  readonly value: number;
  readonly fill: Fill;
  readonly figure: Figure;
}

export interface BarRow {
  /** The name of the bar; the figure in words follows. */
  readonly name: string;
  readonly bar: Length;
  readonly part: Length | null;
  /** Words inside the part; empty if the note says everything. */
  readonly partLabel: string;
  /** Words below the bar; may be empty. */
  readonly note: string;
  /** Further statements of the row, besides bar and part. */
  readonly statements: readonly Statement[];
}

export interface Aside {
  readonly figure: Fact;
  readonly words: string;
}

/** A bar as long as its figure, in the fill of its status. */
export function length(figure: Fact, fill: Fill = fillOf(figure.status)): Length {
  return { value: figure.value, fill, figure };
}

type BarRowGiven = Pick<BarRow, "name" | "bar"> & Partial<BarRow>;

/** A row in which everything that is not given is empty. */
export function barRow(given: BarRowGiven): BarRow {
  return { part: null, partLabel: "", note: "", statements: [], ...given };
}

export function bars(given: Omit<Bars, "kind" | "asides"> & Partial<Pick<Bars, "asides">>): Bars {
  return { kind: "bars", asides: [], ...given };
}

export function barStatements({ rows, asides }: Bars): readonly Statement[] {
  return [...rows.flatMap(rowStatements), ...asides.map(({ figure }) => figure)];
}

/** The statements of a row: its bar, its part, and the figures computed from them, each once. */
export function rowStatements({ bar, part, statements }: BarRow): readonly Statement[] {
  return [...new Set([bar.figure, ...(part ? [part.figure] : []), ...statements])];
}
