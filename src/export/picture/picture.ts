import type { Plot } from "../../chart-kit/chart";
import { plotSummary } from "../../chart-kit/plotSummary";
import { renderSvg } from "../../chart-kit/renderSvg";
import type { Shape } from "../../chart-kit/shapes";
import type { Palette } from "../../chart-kit/theme";
import type { Dataset } from "../../dataset/schema";
import { languageTag } from "../../i18n/locale";
import type { Filters } from "../../selectors/filters";
import { pictureFrame, type Lettering, type PictureFrame } from "./pictureFrame";
import type { PicturePart, PictureSize } from "../settings";
import { withoutPatches } from "./transparentGround";
import { xmlEscaped } from "../xml";

/** What a picture is made from. */
export interface PictureSubject {
  readonly plot: Plot;
  readonly dataset: Dataset;
  readonly filters: Filters;
}

/** How a picture is to look. */
export interface PictureLook {
  readonly size: PictureSize;
  readonly palette: Palette;
  /** Null leaves the ground transparent. */
  readonly background: string | null;
  /** The parts that are shown. */
  readonly parts: readonly PicturePart[];
}

/** A chart as a whole picture: a standalone SVG file. */
export interface Picture {
  readonly svg: string;
  /** px */
  readonly width: number;
  /** px */
  readonly height: number;
  /** px of the smallest letters. */
  readonly text: number;
  /** Taller than asked, so that the letters keep their size. */
  readonly isTaller: boolean;
}

/** Letters shrink by this much of their size from one attempt to the next. */
const shrink = 0.06;
/** How large the title is beside the smallest letters, and how airy: as it should be, and where room is scarce. */
const settings = [
  { title: 1.7, air: 1 },
  { title: 1.35, air: 1 },
  { title: 1.2, air: 0.7 },
] as const;

/** A chart as a whole picture, title to source, laid out anew for its size. */
export function pictureOf(subject: PictureSubject, look: PictureLook): Picture {
  const { size } = look;
  const { lettering, frame, needed } = fitting(subject, look);
  const height = Math.max(size.height, Math.ceil(frame.taken + needed));
  const body = {
    width: size.width - 2 * frame.margin,
    height: height - frame.taken,
    text: lettering.text,
    palette: look.palette,
  };
  const drawn = renderSvg(subject.plot.option(body), body);
  const chart = look.background === null ? withoutPatches(drawn, look.palette.paper) : drawn;
  const furniture = renderSvg(
    { series: [staticSeries(frame.shapes(body.height))] },
    { width: size.width, height },
  );
  return {
    svg: svgFile(subject, look, height, [
      furniture.replaceAll("part-", "frame-"),
      `<g transform="translate(${frame.margin} ${frame.bodyTop})">`,
      chart,
      "</g>",
    ]),
    width: size.width,
    height,
    text: lettering.text,
    isTaller: height > size.height,
  };
}

interface Fit {
  readonly lettering: Lettering;
  readonly frame: PictureFrame;
  /** px of height that the chart needs. */
  readonly needed: number;
}

/** The largest letters with which the chart stands within the height; the smallest where it does with none. */
function fitting(subject: PictureSubject, look: PictureLook): Fit {
  const { text, height } = look.size;
  let fit = fitOf(subject, look, { text, ...settings[0] });
  for (const lettering of letterings(look.size)) {
    if (fit.frame.taken + fit.needed <= height) break;
    fit = fitOf(subject, look, lettering);
  }
  return fit;
}

function letterings({ text, smallestText }: PictureSize): readonly Lettering[] {
  const sizes = [text];
  for (let next = text * (1 - shrink); next > smallestText; next *= 1 - shrink) sizes.push(next);
  if (smallestText < text) sizes.push(smallestText);
  return sizes.flatMap((size) => settings.map((setting) => ({ text: size, ...setting })));
}

function fitOf(subject: PictureSubject, look: PictureLook, lettering: Lettering): Fit {
  const frame = pictureFrame(subject, look, lettering);
  const needed = subject.plot.smallestHeight(look.size.width - 2 * frame.margin, lettering.text);
  return { lettering, frame, needed };
}

function svgFile(
  { plot, dataset }: PictureSubject,
  { size: { width }, background }: PictureLook,
  height: number,
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
