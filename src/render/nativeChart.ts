import { shifted } from "../i18n/number";
import type { Figure, Shown } from "../selectors/computed";
import type { MarkKind } from "./statusStyle";

/** One value of a series. */
export interface NativePoint {
  /** In the unit of the axis (亿元, not yuan). */
  readonly value: number;
  /** How it is drawn: solid, soft, hatched or outlined. */
  readonly kind: MarkKind;
  /** What stands at it in words, with its bound: `超315万人次`; a line each, empty where a neighbour's label says it. */
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
  /** What it belongs to, set apart from the next; empty where nothing is grouped. */
  readonly group: string;
}

/** The axis of the values, all in its own unit. */
export interface NativeAxis {
  /** What is counted, in what unit; stands at the axis. */
  readonly name: string;
  readonly scale: "linear" | "log";
  readonly min: number;
  readonly max: number;
  /** From tick to tick; of a logarithmic axis the factor. */
  readonly step: number;
  /** How many of the facts' base units make one of the axis: 100000000 where yuan are shown as 亿元. */
  readonly unit: number;
  readonly isPercent: boolean;
}

/** A figure that belongs to a chart but not on its axis. */
export interface NativeAside {
  readonly kind: MarkKind;
  readonly figure: string;
  readonly words: string;
  readonly statement: Figure;
}

/** Words around a chart that speak of the marks of our own drawing, and what to say instead. */
export interface NativeRewording {
  readonly from: string;
  readonly to: string;
}

/**
 * A chart in the terms in which office programs draw charts themselves, so that a presenter can edit it there. Only
 * charts have it whose picture such a program can draw without saying anything else than ours.
 */
export interface NativeChart {
  /** `bars`: horizontal, later series as parts inside the first; `dots`: marks above their names, no line along them. */
  readonly form: "bars" | "dots";
  readonly axis: NativeAxis;
  /** In reading order. */
  readonly categories: readonly NativeCategory[];
  readonly series: readonly NativeSeries[];
  /** Whether a line joins the dots of one category. */
  readonly isPaired: boolean;
  readonly asides: readonly NativeAside[];
  readonly rewordings: readonly NativeRewording[];
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
  readonly statements: readonly Shown[];
  readonly rewordings: readonly NativeRewording[];
}

export type NativeGraphic = NativeChart | NativeTable;

/** A figure as a point, its value in the unit of the axis. */
export function nativePoint(
  statement: Figure,
  unit: number,
  kind: MarkKind,
  label: readonly string[],
): NativePoint {
  return { value: shifted(statement.value, unit), kind, label, statement };
}

type Bars = Pick<NativeChart, "axis" | "categories"> &
  Partial<Pick<NativeChart, "asides" | "rewordings">> & {
    readonly series: readonly Omit<NativeSeries, "marker">[];
  };

/** Horizontal bars; later series are parts inside the first. */
export function nativeBars({ series, ...chart }: Bars): NativeChart {
  return {
    form: "bars",
    isPaired: false,
    asides: [],
    rewordings: [],
    ...chart,
    series: series.map((each) => ({ ...each, marker: "circle" })),
  };
}

interface AxisWords {
  readonly name: string;
  /** The largest value of all, in base units. */
  readonly largest: number;
  readonly unit: number;
}

/** A linear axis from 0 to the first round tick at or above the largest value. */
export function linearAxis({ name, largest, unit }: AxisWords): NativeAxis {
  const top = shifted(largest, unit);
  const rough = top > 0 ? top / 6 : 1;
  const magnitude = 10 ** Math.floor(Math.log10(rough));
  const step = ([1, 2, 5, 10].find((factor) => factor * magnitude >= rough) ?? 10) * magnitude;
  const max = Number((Math.max(1, Math.ceil(top / step)) * step).toPrecision(12));
  return { name, scale: "linear", min: 0, max, step, unit, isPercent: false };
}

/** A logarithmic axis over whole powers of ten, given in base units. */
export function logAxis(name: string, unit: number, decades: { from: number; to: number }): NativeAxis {
  const { from, to } = decades;
  return {
    name,
    scale: "log",
    min: shifted(from, unit),
    max: shifted(to, unit),
    step: 10,
    unit,
    isPercent: false,
  };
}
