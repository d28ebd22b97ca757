import { leading } from "./shapes";
import { sansFamily, type Canvas } from "./theme";

interface LabelLook {
  readonly color: string;
  /** px */
  readonly size: number;
  readonly isBold?: boolean;
}

/** The look of words in ECharts, as fields of a `label`, `axisLabel` or `nameTextStyle`. */
export function chartText({ color, size, isBold = false }: LabelLook) {
  return {
    color,
    fontSize: Math.round(size * 100) / 100,
    fontFamily: sansFamily,
    fontWeight: isBold ? ("bold" as const) : ("normal" as const),
    lineHeight: size * leading,
  };
}

/**
 * An invisible mark that responds to the pointer and carries a label. It must be opaque, as the label takes on its opacity.
 */
export const unseen = { color: "rgba(0,0,0,0)", opacity: 1 } as const;

/** The outline of an area while it is pointed at. */
export function outlined({ palette, em }: Pick<Canvas, "palette" | "em">) {
  return { borderColor: palette.accent, borderWidth: Math.max(1.5, em / 9) };
}
