import type { Plot } from "../../charts/chart";
import { renderSvg } from "../../render/renderSvg";
import { sansFamily, serifFamily, type Palette } from "../../render/theme";
import { languageTag } from "../../i18n/locale";
import { xmlEscaped } from "../xml";
import { slideDensity, type BodyPicture } from "./deck";
import { faces } from "./textXml";

/** The room for a picture on a slide, in pt. */
export interface BodyRoom {
  readonly width: number;
  readonly height: number;
  /** The size of the smallest letters. */
  readonly em: number;
}

/** A picture of a chart's body, laid out for its room. */
export function bodyPicture(
  plot: Plot,
  room: BodyRoom,
  palette: Palette,
  background: string | null,
  form: BodyPicture["form"],
): BodyPicture {
  const width = Math.round(room.width * slideDensity);
  const height = Math.round(room.height * slideDensity);
  const em = room.em * slideDensity;
  const frame = { width, height, em, palette };
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="${frame.width}" height="${frame.height}" viewBox="0 0 ${frame.width} ${frame.height}" role="img" lang="${languageTag[plot.locale]}">`,
    `<title>${xmlEscaped(plot.title)}</title>`,
    // With a background of its own, a picture has clean edges in programs that blend badly.
    ...(background === null
      ? []
      : [`<rect width="${frame.width}" height="${frame.height}" fill="${background}"/>`]),
    renderSvg(plot.option(frame), frame),
    "</svg>",
    "",
  ].join("\n");
  return { form, svg, width: frame.width, height: frame.height };
}

/** A picture's SVG with the slide's fonts first, since Office uses only the first font of a list. */
export function officeSvg(svg: string): string {
  return svg
    .replaceAll(`font-family="${sansFamily}"`, `font-family="'${faces.text.name}', ${sansFamily}"`)
    .replaceAll(`font-family="${serifFamily}"`, `font-family="'${faces.heading.name}', ${serifFamily}"`);
}
