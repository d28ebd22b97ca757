import { renderSvg } from "../../src/render/renderSvg";
import { pictureOf } from "../../src/export/picture/picture";
import type { PictureSubject } from "../../src/export/picture/pictureTypes";
import { pictureLook } from "../../src/export/picture/pictureLook";
import { defaultSettings, presetIds, themePalettes, type PresetId } from "../../src/export/settings";

/** Widths of the page in px, in addition to the named sizes of pictures. */
const pageWidths = { page1080: 1080, page700: 700, page500: 500, page326: 326 } as const;
/** Size of the smallest letters on the page, in px. */
const pageText = 13;

export type GallerySize = Exclude<PresetId, "custom"> | keyof typeof pageWidths;

const isPageWidth = (size: string): size is keyof typeof pageWidths => size in pageWidths;

/** Every size in which the gallery shows a chart. */
export const gallerySizes: readonly GallerySize[] = [
  ...presetIds.filter((id) => id !== "custom"),
  ...Object.keys(pageWidths).filter(isPageWidth),
];

/** A chart as a picture in one size and theme, as a URL of an image. */
export function drawnIn(subject: PictureSubject, size: GallerySize, theme: "light" | "dark") {
  const { svg, width, height } = isPageWidth(size)
    ? bareChart(subject, pageWidths[size], theme)
    : pictureOf(subject, pictureLook({ ...defaultSettings, preset: size, theme }));
  return { src: `data:image/svg+xml,${encodeURIComponent(svg)}`, width, height };
}

/** The chart as in its card on the page, without the words around it. */
function bareChart({ plot }: PictureSubject, width: number, theme: "light" | "dark") {
  const palette = themePalettes[theme];
  const frame = { width, height: Math.ceil(plot.height(width, pageText)), em: pageText, palette };
  const drawn = renderSvg(plot.option(frame), frame);
  const ground = `<rect width="100%" height="100%" fill="${palette.paper}"/>`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="${width}" height="${frame.height}">${ground}${drawn}</svg>`;
  return { svg, width, height: frame.height };
}
