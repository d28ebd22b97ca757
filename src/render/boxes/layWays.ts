import type { Ways } from "../../body/box";
import type { Laid, Setting } from "./laid";

/** The first readable way or, if the lowest is preferred, the lowest readable one. */
export function layWays({ ways }: Ways, width: number, setting: Setting): Laid {
  return bestOf(
    ways.map((way) => () => setting.lay(way, width, setting)),
    setting,
  );
}

/**
 * The first of several layouts that is readable or, if the lowest is preferred, the lowest readable one; the last if none is
 * readable.
 */
export function bestOf(layouts: readonly (() => Laid)[], { prefers }: Pick<Setting, "prefers">): Laid {
  let chosen: Laid | null = null;
  for (const [step, layout] of layouts.entries()) {
    const laid = layout();
    const counted = { ...laid, compromises: laid.compromises + step };
    if (prefers === "best" && laid.isReadable) return counted;
    const isBetter = chosen?.isReadable ? laid.isReadable && laid.height < chosen.height : true;
    if (isBetter) chosen = counted;
  }
  if (!chosen) throw new Error("A box has at least one way to be drawn.");
  return chosen;
}
