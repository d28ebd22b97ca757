import { tickWords, type ScaledAxis } from "../body/axis";
import { textWidth } from "./measureText";
import type { Frame } from "./theme";
import type { Locale } from "../i18n/locale";
import { chartText } from "./chartText";

/** em below the plot for ticks alone, and with the axis's name on a line of its own. */
export function axisHeight({ name }: ScaledAxis): number {
  return name === "" ? 2.2 : 3.6;
}

/** Values at the ticks of an axis, in its own unit. */
export function ticksOf({ scale, min, max, step }: ScaledAxis): readonly number[] {
  const ticks: number[] = [];
  for (let tick = min; tick <= max * 1.0001; tick = scale === "log" ? tick * step : tick + step) {
    ticks.push(Number(tick.toPrecision(12)));
  }
  return ticks;
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

/** A horizontal axis of values in ECharts' terms. */
export function valueAxis(axis: ScaledAxis, locale: Locale, { palette, text }: Frame) {
  const quiet = chartText({ color: palette.inkQuiet, size: text });
  return {
    type: axis.scale === "log" ? ("log" as const) : ("value" as const),
    min: axis.min,
    max: axis.max,
    ...(axis.scale === "log" ? { logBase: axis.step } : { interval: axis.step }),
    name: axis.name,
    nameLocation: "end" as const,
    nameGap: 0,
    nameMoveOverlap: false,
    nameTextStyle: {
      ...quiet,
      align: "right" as const,
      verticalAlign: "top" as const,
      padding: [text * 2, 0, 0, 0],
    },
    axisLine: { show: false, onZero: false },
    axisTick: { show: false },
    axisLabel: {
      ...quiet,
      margin: text * 0.6,
      hideOverlap: true,
      formatter: (value: number) => tickWords(axis, value, locale),
    },
    splitLine: { lineStyle: { color: palette.line, width: Math.max(1, text / 14) } },
  };
}
