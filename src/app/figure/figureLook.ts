import type { Plot } from "../../charts/chart";
import type { Palette } from "../../render/theme";

/** What a figure is to look like. */
export interface FigureLook {
  readonly plot: Plot;
  /** px */
  readonly width: number;
  /** The size of the smallest letters, in px. */
  readonly em: number;
  /** Null for colours that follow the page's light or dark, which pictures have. */
  readonly palette: Palette | null;
}

export function isSameLook(one: FigureLook, other: FigureLook): boolean {
  return (
    one.plot === other.plot &&
    one.width === other.width &&
    one.em === other.em &&
    one.palette === other.palette
  );
}
