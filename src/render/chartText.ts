import { leading } from "./shapes";
import { sansFamily, type Canvas } from "./theme";

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

/** A mark that is not seen but answers to the pointer and carries words; opaque, for its words take on its opacity. */
export const unseen = { color: "rgba(0,0,0,0)", opacity: 1 } as const;

/** How an area is outlined that is pointed out. */
export function outlined({ palette, em }: Pick<Canvas, "palette" | "em">) {
  return { borderColor: palette.accent, borderWidth: Math.max(1.5, em / 9) };
}
