import { byKind, type ByKind } from "../body/body";
import type { Locale } from "../i18n/locale";
import { mapDrawing } from "../map/mapDrawing";
import { barsDrawing } from "../render/barsDrawing";
import { boxesDrawing } from "../render/boxes/boxesDrawing";
import { dotsDrawing } from "../render/dotsDrawing";
import type { Drawing } from "../render/drawing";
import type { ChartOption } from "../render/echarts";
import { matrixDrawing } from "../render/matrixDrawing";
import { timelineDrawing } from "../render/timelineDrawing";
import type { Canvas } from "../render/theme";
import type { Plot } from "./chart";

/** The drawing of each kind of body. */
const drawings: ByKind<readonly [Locale], Drawing> = {
  bars: barsDrawing,
  dots: dotsDrawing,
  timeline: timelineDrawing,
  matrix: matrixDrawing,
  boxes: boxesDrawing,
  map: mapDrawing,
};

/** A plot ready to be drawn, in px. */
export interface PlotDrawing {
  readonly height: (width: number, em: number) => number;
  /** The least height in which all is legible and nothing touches. */
  readonly smallestHeight: (width: number, em: number) => number;
  readonly option: (canvas: Canvas) => ChartOption;
}

/** As much of a plot as its drawing depends on. */
export type Drawable = Pick<Plot, "body" | "locale">;

const made = new WeakMap<Drawable, PlotDrawing>();

/** How a plot is drawn. Apart from the plot, so that the page can say what is shown before it has what draws. */
export function drawingOf(plot: Drawable): PlotDrawing {
  const known = made.get(plot);
  if (known) return known;
  const { naturalHeight, leastHeight, option } = byKind(drawings, plot.body.kind, plot.body, plot.locale);
  const drawing: PlotDrawing = {
    height: (width, em) => naturalHeight(width / em) * em,
    smallestHeight: (width, em) => leastHeight(width / em) * em,
    option,
  };
  made.set(plot, drawing);
  return drawing;
}
