import type { ScaledAxis } from "../body/axis";
import type { Figure } from "../selectors/computed";
import type { MarkKind } from "./statusStyle";

/** One value of a series. */
export interface NativePoint {
  /** In the unit of the axis (亿元, not yuan). */
  readonly value: number;
  /** Its fill: solid, soft, hatched or outlined. */
  readonly kind: MarkKind;
  /** Its label with its bound, such as `超315万人次`; one string per line, empty if a neighbour's label already says it. */
  readonly label: readonly string[];
  /** The figure it shows. */
  readonly statement: Figure;
}

export interface NativeSeries {
  readonly name: string;
  /** The marker of its points in a chart of dots. */
  readonly marker: "circle" | "square" | "diamond";
  /** `beyond`: labels beyond a bar's end or above a dot; `inside`: inside the bar, or in place of the dot. */
  readonly labels: "beyond" | "inside";
  /** One for each category; null for a category without a point. */
  readonly points: readonly (NativePoint | null)[];
}

export interface NativeCategory {
  readonly name: string;
  /** The group it belongs to; empty if there are no groups. */
  readonly group: string;
}

/** A figure that belongs to the chart but not on its axis. */
export interface NativeAside {
  readonly kind: MarkKind;
  readonly figure: string;
  readonly words: string;
  readonly statement: Figure;
}

/**
 * A chart in the terms in which office programs draw charts themselves, so that a presenter can edit it there. Only charts
 * that such a program can draw faithfully have one.
 */
export interface NativeChart {
  /**
   * `bars`: horizontal, with later series as parts inside the first; `dots`: markers above their names, without a line
   * through them.
   */
  readonly form: "bars" | "dots";
  readonly axis: ScaledAxis;
  /** The factor of all ticks, such as 万; empty if the ticks or the axis's name include it. */
  readonly tickWord: string;
  /** In reading order. */
  readonly categories: readonly NativeCategory[];
  readonly series: readonly NativeSeries[];
  /** Whether a line joins the dots of one category. */
  readonly isPaired: boolean;
  readonly asides: readonly NativeAside[];
}

/** The number of things of one kind in a cell of a table. */
export interface NativeTally {
  readonly kind: MarkKind;
  readonly count: number;
}

/** A chart that is really a table, for an office program to show as its own table. */
export interface NativeTable {
  readonly form: "table";
  /** Column headings. The first, above the row names, may be empty. */
  readonly columns: readonly string[];
  readonly rows: readonly {
    readonly name: string;
    /** One for each column between the first and the last; empty if there is nothing. */
    readonly cells: readonly (readonly NativeTally[])[];
    /** The last column, with the total of the row; empty if there is no such column. */
    readonly total: string;
  }[];
}

export type NativeGraphic = NativeChart | NativeTable;
