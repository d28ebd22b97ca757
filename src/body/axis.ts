import { bracketed, joined } from "../i18n/punctuation";
import { axisScale, formatNumber, moneyScales, shifted } from "../i18n/number";
import type { Locale } from "../i18n/locale";

/** The choices of a chart for its value axis; scale, ticks and labels are derived from them. */
export interface Axis {
  /** Money in yuan, a percentage, or a count of anything. */
  readonly measure: "money" | "percent" | "count";
  readonly scale: "linear" | "log";
  /** The things counted; the unit of money follows. Empty if the subtitle says it. */
  readonly name: string;
}

/** An axis with its ticks, the same for ECharts and for office programs. All values are in the axis's own unit. */
export interface ScaledAxis {
  /** The things counted, with their unit. */
  readonly name: string;
  readonly scale: "linear" | "log";
  readonly min: number;
  readonly max: number;
  /** The distance between ticks; on a logarithmic axis, their ratio. */
  readonly step: number;
  /** The number of base units of the figures per unit of the axis: 100000000 if yuan are shown as 亿元. */
  readonly unit: number;
  readonly isPercent: boolean;
}

/** The approximate number of steps on a linear axis. */
const steps = 6;

/** An axis from 0 or, if it is logarithmic, from a power of ten, to the first tick at or above the largest value. */
export function scaledAxis(axis: Axis, values: readonly number[], locale: Locale): ScaledAxis {
  const { name, unit } = unitOf(axis, values, locale);
  const own = values.map((value) => shifted(value, unit));
  const ends = axis.scale === "log" ? decades(own) : linear(axis, Math.max(0, ...own));
  return { name, unit, scale: axis.scale, isPercent: axis.measure === "percent", ...ends };
}

function unitOf({ measure, name, scale }: Axis, values: readonly number[], locale: Locale) {
  if (measure === "money") {
    const { yuan, name: unitName } = moneyUnit(Math.max(0, ...values), locale);
    const words = [name, unitName].filter((part) => part !== "");
    return { name: joined(words, "comma", locale), unit: yuan };
  }
  // Ticks of logarithmic axes and of axes with small values are written in full.
  const { factor, word } = axisScale(Math.max(0, ...values), locale);
  if (measure === "percent" || scale === "log" || word === "") return { name, unit: 1 };
  return { name: bracketed(name, word, locale), unit: factor };
}

/** 亿元, 万元 or 元; billion yuan, million yuan or yuan: the largest unit that the largest sum fills. */
function moneyUnit(largest: number, locale: Locale) {
  const { large, plain } = moneyScales[locale];
  return large.find(({ yuan }) => largest >= yuan) ?? plain;
}

function linear({ measure }: Axis, largest: number): Pick<ScaledAxis, "min" | "max" | "step"> {
  if (measure === "percent") return { min: 0, max: 100, step: 25 };
  const rough = largest > 0 ? largest / steps : 1;
  const magnitude = 10 ** Math.floor(Math.log10(rough));
  const step = ([1, 2, 5, 10].find((factor) => factor * magnitude >= rough) ?? 10) * magnitude;
  const max = Number((Math.max(1, Math.ceil(largest / step)) * step).toPrecision(12));
  return { min: 0, max, step };
}

/** The powers of ten that enclose all values. */
function decades(values: readonly number[]): Pick<ScaledAxis, "min" | "max" | "step"> {
  const min = 10 ** Math.floor(Math.log10(Math.max(1, Math.min(...values))));
  const max = Math.max(min * 10, 10 ** Math.ceil(Math.log10(Math.max(1, ...values))));
  return { min, max, step: 10 };
}

/** The label of a tick: `80`, `100万`, `25%`. Zero is a plain `0` in any unit. */
export function tickWords(
  { isPercent }: Pick<ScaledAxis, "isPercent">,
  value: number,
  locale: Locale,
): string {
  return isPercent && value !== 0 ? `${formatNumber(value, locale)}%` : formatNumber(value, locale);
}
