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

/** Letters of a picture of one's own size: as large as a slide's in proportion to it, px. */
const textShare = 28 / Math.sqrt(1920 * 1080);
/** Charts are made for at least so many letters across; where there is room for fewer, letters become smaller. */
const leastAcross = 28;
/** How far they may shrink where a chart needs room, and never below, px on a screen and pt in print. */
const own = { shrink: 0.75, smallestPx: 12, smallestPt: 8 } as const;
const ptPerInch = 72;

/** What of a theme's colours changes on the page's own ground. */
const onPaper: Readonly<Record<PictureTheme, Partial<Palette>>> = {
  light: { paper: "#faf8f3", field: "#efebe1", line: "#d6d2c7" },
  dark: {},
  grey: {},
};

/** What a presenter's settings ask of a picture. */
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
      // What is left blank in a chart has the colour of the ground.
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
