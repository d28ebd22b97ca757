import type { Plot } from "../../chart-kit/chart";
import { renderSvg } from "../../chart-kit/renderSvg";
import type { Palette } from "../../chart-kit/theme";
import { languageTag } from "../../i18n/locale";
import { xmlEscaped } from "../xml";
import type { BodyPicture } from "./deck";

/** Px of a picture to a pt of its slide. */
const density = 2;

/** How small a picture's letters may become where the chart needs more room than its slide leaves. */
const textScales = [1, 0.95, 0.9, 0.86, 0.82, 0.78, 0.74, 0.7, 0.65, 0.6, 0.5, 0.4, 0.3];

/** A chart's body alone, laid out for a room and a text size given in pt; with smaller letters where there is no room. */
export function bodyPicture(
  plot: Plot,
  room: { readonly width: number; readonly height: number },
  text: number,
  palette: Palette,
): BodyPicture {
  const size = { width: Math.round(room.width * density), height: Math.round(room.height * density) };
  const sizes = textScales.map((scale) => scale * text * density);
  const fitting = sizes.find((candidate) => plot.height(size.width, candidate) <= size.height);
  const frame = { ...size, text: fitting ?? text * density * 0.3, palette };
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="${frame.width}" height="${frame.height}" viewBox="0 0 ${frame.width} ${frame.height}" role="img" lang="${languageTag[plot.locale]}">`,
    `<title>${xmlEscaped(plot.title)}</title>`,
    renderSvg(plot.option(frame), frame),
    "</svg>",
    "",
  ].join("\n");
  return { svg, width: frame.width, height: frame.height };
}
