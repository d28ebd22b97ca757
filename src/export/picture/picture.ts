import { drawingOf } from "../../charts/drawingOf";
import type { Picture, PictureLook, PictureSubject } from "./pictureTypes";
import { plotSummary } from "../../wording/plotSummary";
import { renderSvg } from "../../render/renderSvg";
import type { Shape } from "../../render/shapes";
import { languageTag } from "../../i18n/locale";
import { pictureLettering } from "./pictureLettering";
import { pictureFrame } from "./pictureFrame";
import { pictureTable } from "./pictureTable";
import { withoutPatches } from "./transparentGround";
import { xmlEscaped } from "../xml";

/** A chart as a whole picture, from title to source, laid out for its fixed size. */
export function pictureOf(subject: PictureSubject, look: PictureLook): Picture {
  const { width, height } = look.size;
  const lettering = pictureLettering(subject, look).picture;
  const frame = pictureFrame(subject, look, lettering);
  const body = {
    width: width - 2 * frame.margin,
    height: height - frame.taken,
    em: lettering.em,
    palette: look.palette,
  };
  const drawn = renderSvg(drawingOf(subject.plot).option(body), body);
  const chart = look.background === null ? withoutPatches(drawn, look.palette.paper) : drawn;
  const furniture = renderSvg({ series: [staticSeries(frame.shapes(body.height))] }, { width, height });
  return {
    svg: svgFile(subject, look, [
      furniture.replaceAll("part-", "frame-"),
      `<g transform="translate(${frame.margin} ${frame.bodyTop})">`,
      chart,
      "</g>",
    ]),
    width,
    height,
    em: lettering.em,
    isOpaque: look.background !== null,
    words: frame.words,
    table: pictureTable(subject.plot, body, { x: frame.margin, y: frame.bodyTop }),
  };
}

function svgFile(
  { plot, dataset }: PictureSubject,
  { size: { width, height }, background }: PictureLook,
  contents: readonly string[],
): string {
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" lang="${languageTag[plot.locale]}" aria-labelledby="title description">`,
    `<title id="title">${xmlEscaped(plot.title)}</title>`,
    `<desc id="description">${xmlEscaped(plotSummary(plot, dataset))}</desc>`,
    ...(background === null ? [] : [`<rect width="${width}" height="${height}" fill="${background}"/>`]),
    ...contents,
    "</svg>",
    "",
  ].join("\n");
}

function staticSeries(shapes: readonly Shape[]) {
  return {
    type: "custom" as const,
    coordinateSystem: "none" as const,
    silent: true,
    data: [0],
    renderItem: () => ({ type: "group" as const, children: [...shapes] }),
  };
}
