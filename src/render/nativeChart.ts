import type { ScaledAxis } from "../body/axis";
import type { Figure } from "../selectors/computed";
import type { MarkKind } from "./statusStyle";

/** One value of a series. */
export interface NativePoint {
  /** In the unit of the axis (亿元, not yuan). */
  readonly value: number;
  /** How it is drawn: solid, soft, hatched or outlined. */
  readonly kind: MarkKind;
  /** Its label with its bound: `超315万人次`; one string per line, empty if a neighbour's label already says it. */
  readonly label: readonly string[];
  /** The fact or computed figure that it is. */
  readonly statement: Figure;
}

export interface NativeSeries {
  readonly name: string;
  /** The mark of a point where points are dots. */
  readonly marker: "circle" | "square" | "diamond";
  /** `beyond`: labels stand behind a bar's end or above a dot; `inside`: in the bar, or as the mark itself for a dot. */
  readonly labels: "beyond" | "inside";
  /** One for each category; null where a category has none. */
  readonly points: readonly (NativePoint | null)[];
}

export interface NativeCategory {
  readonly name: string;
  /** The group it belongs to; empty if nothing is grouped. */
  readonly group: string;
}

/** A figure that belongs to a chart but not on its axis. */
export interface NativeAside {
  readonly kind: MarkKind;
  readonly figure: string;
  readonly words: string;
  readonly statement: Figure;
}

/**
 * A chart in the terms in which office programs draw charts themselves, so that a presenter can edit it there. Only
 * charts have it whose picture such a program can draw without saying anything else than ours.
 */
export interface NativeChart {
  /** `bars`: horizontal, later series as parts inside the first; `dots`: marks above their names, no line along them. */
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

/** How many things of one kind a cell of a table holds. */
export interface NativeTally {
  readonly kind: MarkKind;
  readonly count: number;
}

/** A chart that is a table at heart, as an office program's own table. */
export interface NativeTable {
  readonly form: "table";
  /** Heads of the columns; the first, over the names of the rows, may be empty. */
  readonly columns: readonly string[];
  readonly rows: readonly {
    readonly name: string;
    /** One for each further column but the last; empty where there is nothing. */
    readonly cells: readonly (readonly NativeTally[])[];
    /** The last column: how many in all; empty where there are none. */
    readonly total: string;
  }[];
}

export type NativeGraphic = NativeChart | NativeTable;
