import type { Palette } from "../../render/theme";
import type { PictureLook } from "./pictureTypes";
import {
  cmPerInch,
  customLimits,
  presets,
  themePalettes,
  type ExportSettings,
  type PictureSize,
  type PictureTheme,
} from "../settings";

/** Letter size of a picture of custom size, in px, as a share of the square root of its area: the same as on a slide. */
const textShare = 28 / Math.sqrt(1920 * 1080);
/** Charts are made for a width of at least this many letters; in narrower pictures the letters get smaller. */
const leastAcross = 28;
/** How far letters may shrink if a chart needs room, but never below these px on screen and pt in print. */
const own = { shrink: 0.75, smallestPx: 12, smallestPt: 8 } as const;
const ptPerInch = 72;

/** The colours of each theme that change on a background like the page's. */
const onPaper: Readonly<Record<PictureTheme, Partial<Palette>>> = {
  light: { paper: "#faf8f3", field: "#efebe1", line: "#d6d2c7" },
  dark: {},
  grey: {},
};

/** The look of a picture with these settings. */
export function pictureLook(settings: ExportSettings): PictureLook {
  const { preset, custom, theme, background, parts, slideForm } = settings;
  const palette = themePalettes[theme];
  const size = preset === "custom" ? ownSize(custom) : presets[preset];
  switch (background) {
    case "transparent":
      return { size, palette, background: null, parts, slideForm };
    case "white":
      return { size, palette, background: palette.paper, parts, slideForm };
    case "paper": {
      // Blank areas of the chart have the colour of the background.
      const own = { ...palette, ...onPaper[theme] };
      return { size, palette: own, background: own.paper, parts, slideForm };
    }
  }
}

function ownSize({ width, height, unit, dpi }: ExportSettings["custom"]): PictureSize {
  const perUnit = unit === "cm" ? dpi / cmPerInch : 1;
  const side = (length: number): number =>
    Math.min(customLimits.largest, Math.max(customLimits.smallest, Math.round(length * perUnit)));
  const [across, down] = [side(width), side(height)];
  const legible = unit === "cm" ? (own.smallestPt / ptPerInch) * dpi : 0;
  const fitting = Math.floor(across / leastAcross);
  const least = Math.ceil(Math.max(own.smallestPx, Math.min(legible, fitting)));
  const em = Math.max(least, Math.min(fitting, Math.round(textShare * Math.sqrt(across * down))));
  return { width: across, height: down, em, smallestText: Math.max(least, Math.round(em * own.shrink)) };
}
