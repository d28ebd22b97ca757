import { leading } from "./shapes";
import { sansFamily } from "./theme";

interface LabelLook {
  readonly color: string;
  /** px */
  readonly size: number;
  readonly isBold?: boolean;
}

/** How ECharts sets words in a chart, as fields of a `label`, `axisLabel` or `nameTextStyle`. */
export function chartText({ color, size, isBold = false }: LabelLook) {
  return {
    color,
    fontSize: Math.round(size * 100) / 100,
    fontFamily: sansFamily,
    fontWeight: isBold ? ("bold" as const) : ("normal" as const),
    lineHeight: size * leading,
  };
}

/** A fill that is not seen but answers to the pointer. */
export const unseen = "rgba(0,0,0,0)";
