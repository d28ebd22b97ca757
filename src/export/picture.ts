import type { Plot } from "../chart-kit/chart";
import { textWidth, wrapText, type Weight } from "../chart-kit/measureText";
import { renderSvg } from "../chart-kit/renderSvg";
import { markBox, textShape, type Shape } from "../chart-kit/shapes";
import { filterLine, sourceLine, statusesOf } from "../chart-kit/sourceLine";
import { lightPalette, type Palette } from "../chart-kit/theme";
import { describe, statusWords } from "../chart-kit/words";
import type { Dataset } from "../dataset/schema";
import { languageTag } from "../i18n/locale";
import type { Filters } from "../selectors/filters";
import { xmlEscaped } from "./xml";

/** The size of a picture, and of its smallest letters, in px. */
export interface PictureSize {
  readonly width: number;
  readonly height: number;
  readonly text: number;
}

/** A 16 : 9 slide; 28 px on it are 14 pt when it is shown 13⅓ inches wide. */
export const slide: PictureSize = { width: 1920, height: 1080, text: 28 };

/** What a picture is made from. */
export interface PictureSubject {
  readonly plot: Plot;
  readonly dataset: Dataset;
  readonly filters: Filters;
}

interface Block {
  readonly lines: readonly string[];
  readonly size: number;
  readonly weight: Weight;
  readonly serif: boolean;
  readonly color: string;
}

const lineHeight = 1.32;

/** How much wider the serif face runs than the sans one that widths are worked out for. */
const serifWidth = 1.08;

function blockHeight({ lines, size }: Block): number {
  return lines.length * size * lineHeight;
}

/** A chart as a whole picture, title to source, laid out for its size: a standalone SVG file. */
export function pictureSvg(
  subject: PictureSubject,
  size: PictureSize = slide,
  palette: Palette = lightPalette,
): string {
  const { plot, dataset } = subject;
  const { width, height, text } = size;
  const margin = text * 2.4;
  const inner = width - 2 * margin;
  const block = (
    words: string,
    scale: number,
    color: string,
    weight: Weight = "normal",
    serif = false,
  ): Block => ({
    lines: words === "" ? [] : wrapText(words, serif ? inner / serifWidth : inner, text * scale, weight),
    size: text * scale,
    weight,
    serif,
    color,
  });
  const above = [
    block(plot.title, 1.7, palette.ink, "bold", true),
    block(plot.subtitle, 1.08, palette.inkQuiet),
  ];
  const below = footerLines(subject).map((words) => block(words, 1, palette.inkQuiet));
  const statuses = statusesOf(plot.statements);
  const legendHeight = statuses.length > 0 ? text * 1.9 : 0;
  const footHeight = below.reduce((sum, each) => sum + blockHeight(each), 0);
  const headHeight = above.reduce((sum, each) => sum + blockHeight(each), 0);
  const bodyTop = margin + headHeight + text * 0.9;
  const footTop = height - margin * 0.8 - footHeight;
  const legendTop = footTop - text * 0.5 - legendHeight;
  const bodyHeight = legendTop - text * 0.6 - bodyTop;
  const body = { width: inner, height: bodyHeight, text, palette };
  const furniture = [
    ...stacked(above, margin, margin),
    ...legendShapes(subject, { x: margin, y: legendTop, text, palette }),
    ...stacked(below, margin, footTop),
  ];
  const description = plot.statements
    .map((statement) => describe(statement, dataset, plot.locale))
    .map(({ label, figure }) => (figure === "" ? label : `${label}: ${figure}`))
    .join("; ");
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" lang="${languageTag[plot.locale]}" aria-labelledby="title description">`,
    `<title id="title">${xmlEscaped(plot.title)}</title>`,
    `<desc id="description">${xmlEscaped(description)}</desc>`,
    `<rect width="${width}" height="${height}" fill="${palette.paper}"/>`,
    renderSvg({ series: [staticSeries(furniture)] }, size).replaceAll("part-", "frame-"),
    `<g transform="translate(${margin} ${bodyTop})">`,
    renderSvg(plot.option(body), body),
    "</g>",
    "</svg>",
    "",
  ].join("\n");
}

/** What stands below a picture, most specific first. */
function footerLines({ plot, dataset, filters }: PictureSubject): readonly string[] {
  const { locale, statements } = plot;
  return [
    plot.caveat ?? "",
    [sourceLine(dataset, statements, locale), plot.credit ?? "", filterLine(dataset, filters, locale)]
      .filter((words) => words !== "")
      .join(locale === "zh" ? "。" : ". "),
  ].filter((words) => words !== "");
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

function stacked(blocks: readonly Block[], x: number, top: number): readonly Shape[] {
  const shapes: Shape[] = [];
  let y = top;
  for (const { lines, size, color, weight, serif } of blocks) {
    for (const line of lines) {
      shapes.push(
        textShape(line, x, y + (size * lineHeight) / 2, { size, color, weight, serif, baseline: "middle" }),
      );
      y += size * lineHeight;
    }
  }
  return shapes;
}

interface LegendPlace {
  readonly x: number;
  readonly y: number;
  readonly text: number;
  readonly palette: Palette;
}

/** Solid, hatched, outlined: what each says, for those that the picture uses. */
function legendShapes({ plot }: PictureSubject, { x, y, text, palette }: LegendPlace): readonly Shape[] {
  const shapes: Shape[] = [];
  let left = x;
  for (const status of statusesOf(plot.statements)) {
    const words = statusWords[status][plot.locale];
    const middle = y + text * 0.95;
    shapes.push(
      markBox({ x: left, y: middle - text * 0.45, width: text * 1.6, height: text * 0.9 }, status, {
        palette,
        text,
      }),
      textShape(words, left + text * 2.1, middle, {
        size: text,
        color: palette.inkQuiet,
        baseline: "middle",
      }),
    );
    left += text * 4 + textWidth(words, text);
  }
  return shapes;
}
