import type { Shown } from "../selectors/computed";
import type { MarkKind } from "./statusStyle";

/** One value of a series; null where a category has none. */
export interface NativePoint {
  /** In the unit of the axis (亿元, not yuan). */
  readonly value: number;
  /** How it is drawn: solid, soft, hatched or outlined. */
  readonly kind: MarkKind;
  /** What stands at it in words, with its bound: `超315万人次`. */
  readonly label: string;
  /** The fact or computed figure that it is. */
  readonly statement: Shown;
}

export interface NativeSeries {
  readonly name: string;
  /** One for each category. */
  readonly points: readonly (NativePoint | null)[];
}

/**
 * A chart in the terms in which office programs draw charts themselves, so that a presenter can edit it there. Only
 * charts have it whose picture such a program can draw without saying anything else than ours.
 */
export interface NativeChart {
  /** `bars`: horizontal bars; `dots`: markers without a line between them. */
  readonly type: "bars" | "dots";
  readonly scale: "linear" | "log";
  /** What is counted, in what unit; stands at the axis. */
  readonly axisName: string;
  /** In reading order, from the top. */
  readonly categories: readonly string[];
  readonly series: readonly NativeSeries[];
  /** `within`: later series are parts drawn inside the first; `beside`: next to each other. */
  readonly arrangement: "within" | "beside";
}
