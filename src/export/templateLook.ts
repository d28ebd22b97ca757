import type { PictureLook } from "./picture/pictureTypes";
import type { Template } from "./office/template";
import { darkPalette, lightPalette } from "../render/theme";

/** One px of a slide's picture is half a pt. */
const pixelsPerInch = 144;
const letters = { wanted: 28, least: 20 } as const;

/** The look of charts on slides of a template: its size, its frame and its background. */
export function templateLook({ width, height, isDark, frame }: Template, own: PictureLook): PictureLook {
  return {
    ...own,
    size: {
      width: Math.round(width * pixelsPerInch),
      height: Math.round(height * pixelsPerInch),
      em: letters.wanted,
      smallestText: letters.least,
    },
    palette: isDark ? darkPalette : lightPalette,
    background: null,
    frame,
  };
}
