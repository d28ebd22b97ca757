import { tickWords, type ScaledAxis } from "../body/axis";
import { textWidth, wrapText } from "./measureText";
import { leading } from "./shapes";
import type { Canvas } from "./theme";
import type { Locale } from "../i18n/locale";
import { chartText } from "./chartText";

/** em below the plot for the ticks. */
const ticksHeight = 2.2;

/** The axis's name in lines no wider than what is left of the axis's end, in em. */
function nameLines({ name }: ScaledAxis, end: number): readonly string[] {
  return name === "" ? [] : wrapText(name, end, 1);
}

/** em below the plot for the ticks and, on lines of its own, the name of an axis that ends so many em from the left. */
export function axisHeight(axis: ScaledAxis, end: number): number {
  return ticksHeight + nameLines(axis, end).length * leading;
}

/** Half the width in em that the first and the last tick's words stand out beside the axis. */
export function tickOverhang(
  axis: ScaledAxis,
  locale: Locale,
): { readonly start: number; readonly end: number } {
  const half = (value: number): number => textWidth(tickWords(axis, value, locale), 1) / 2;
  return { start: half(axis.min), end: half(axis.max) };
}

/** Where a value in the axis's own unit stands, from 0 at its start to 1 at its end. */
export function shareOfAxis({ scale, min, max }: ScaledAxis, value: number): number {
  if (scale === "log") return Math.log(Math.max(value, min) / min) / Math.log(max / min);
  return (value - min) / (max - min);
}

interface AxisPlace {
  readonly locale: Locale;
  /** em from the left to where the axis ends. */
  readonly end: number;
  readonly canvas: Canvas;
}

/** A horizontal axis of values in ECharts' terms. */
export function valueAxis(axis: ScaledAxis, { locale, end, canvas: { palette, em } }: AxisPlace) {
  const quiet = chartText({ color: palette.inkQuiet, size: em });
  return {
    type: axis.scale === "log" ? ("log" as const) : ("value" as const),
    min: axis.min,
    max: axis.max,
    ...(axis.scale === "log" ? { logBase: axis.step } : { interval: axis.step }),
    name: nameLines(axis, end).join("\n"),
    nameLocation: "end" as const,
    nameGap: 0,
    nameMoveOverlap: false,
    nameTextStyle: {
      ...quiet,
      align: "right" as const,
      verticalAlign: "top" as const,
      padding: [em * 2, 0, 0, 0],
    },
    axisLine: { show: false, onZero: false },
    axisTick: { show: false },
    axisLabel: {
      ...quiet,
      margin: em * 0.6,
      hideOverlap: true,
      formatter: (value: number) => tickWords(axis, value, locale),
    },
    splitLine: { lineStyle: { color: palette.line, width: Math.max(1, em / 14) } },
  };
}
