import { tickWords, type ScaledAxis } from "../body/axis";
import { textWidth, wrapText } from "./measureText";
import { leading } from "./shapes";
import type { Canvas } from "./theme";
import type { Locale } from "../i18n/locale";
import { chartText } from "./chartText";

/** em below the plot for the tick labels. */
const ticksHeight = 2.2;

/** The axis's name, wrapped to the width in em up to the end of the axis. */
function nameLines({ name }: ScaledAxis, end: number): readonly string[] {
  return name === "" ? [] : wrapText(name, end, 1);
}

/** em below the plot for the tick labels and, on lines of its own, the name of an axis that ends `end` em from the left. */
export function axisHeight(axis: ScaledAxis, end: number): number {
  return ticksHeight + nameLines(axis, end).length * leading;
}

/** em by which the first and the last tick label stick out beyond the axis. */
export function tickOverhang(
  axis: ScaledAxis,
  locale: Locale,
): { readonly start: number; readonly end: number } {
  const half = (value: number): number => textWidth(tickWords(axis, value, locale), 1) / 2;
  return { start: half(axis.min), end: half(axis.max) };
}

/** The position of a value, in the axis's own unit, from 0 at its start to 1 at its end. */
export function shareOfAxis({ scale, min, max }: ScaledAxis, value: number): number {
  if (scale === "log") return Math.log(Math.max(value, min) / min) / Math.log(max / min);
  return (value - min) / (max - min);
}

interface AxisPlace {
  readonly locale: Locale;
  /** em from the left to the end of the axis. */
  readonly end: number;
  readonly canvas: Canvas;
}

/** A horizontal value axis for ECharts. */
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
