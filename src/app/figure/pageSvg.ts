import { drawingOf, type Drawable } from "../../charts/drawingOf";
import { languageTag } from "../../i18n/locale";
import { adaptiveStyle } from "../../render/adaptivePalette";
import { renderSvg } from "../../render/renderSvg";
import type { Canvas } from "../../render/theme";

/**
 * A chart as the page shows it until it is live, as an SVG file of its natural height. In the adaptive palette, its colours
 * follow the light or dark of the element that shows it.
 */
export function pageSvg(plot: Drawable, { width, em, palette }: Omit<Canvas, "height">): string {
  const { height: naturalHeight, option } = drawingOf(plot);
  const height = Math.ceil(naturalHeight(width, em));
  const canvas = { width, height, em, palette };
  const drawing = renderSvg(option(canvas), canvas, "page");
  return `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" lang="${languageTag[plot.locale]}"><style>${adaptiveStyle}</style>${drawing}</svg>`;
}
