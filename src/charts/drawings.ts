import type { ByKind } from "../body/body";
import type { Locale } from "../i18n/locale";
import { mapDrawing } from "../map/mapDrawing";
import { barsDrawing } from "../render/barsDrawing";
import { boxesDrawing } from "../render/boxes/boxesDrawing";
import { dotsDrawing } from "../render/dotsDrawing";
import type { Drawing } from "../render/drawing";
import { matrixDrawing } from "../render/matrixDrawing";
import { timelineDrawing } from "../render/timelineDrawing";

/** The drawing of each kind of body. */
export const drawings: ByKind<readonly [Locale], Drawing> = {
  bars: barsDrawing,
  dots: dotsDrawing,
  timeline: timelineDrawing,
  matrix: matrixDrawing,
  boxes: boxesDrawing,
  map: mapDrawing,
};
