import type { ChartOption } from "./echarts";
import type { Canvas } from "./theme";

/** A body ready to be drawn at any size. Widths and heights are in em, the size of the smallest letters. */
export interface Drawing {
  /** The natural height at a width. */
  readonly naturalHeight: (width: number) => number;
  /** The least height at which everything is legible and nothing touches. */
  readonly leastHeight: (width: number) => number;
  readonly option: (canvas: Canvas) => ChartOption;
}
