import { textWidth, wrapEvenly, wrapText } from "../../render/measureText";
import type { Box } from "../../render/shapes";
import type { Lettering } from "../picture/fittedLetters";
import { pictureMargin } from "../picture/pictureFrame";
import { slideDensity, type DeckSize } from "./deck";
import type { SlideFrame } from "./slideFrame";
import { lineHeight } from "./textXml";

/** Words in a box, all of the same size in pt. */
export interface Block {
  readonly box: Box;
  readonly size: number;
}

/** The words around a chart. */
export interface SlideWords {
  readonly title: string;
  readonly subtitle: string;
  readonly caveat: string;
  readonly source: string;
  /** The words of the legend; without any there is no row for it. */
  readonly legend: readonly { readonly words: string }[];
}

/** The places of everything on a chart's slide, in pt. */
export interface SlideLayout {
  /** The size of the smallest letters, in pt. */
  readonly em: number;
  readonly title: Block;
  readonly subtitle: Block;
  readonly body: Box;
  /** A row of swatches, with a height of 0 if there are none. */
  readonly legend: Box;
  readonly caveat: Block;
  readonly source: Block;
  /** The slide's number, at the lower right. */
  readonly number: Box;
}

/** The sizes tried for a title, as multiples of the text size. */
const titleSizes = [1.7, 1.55, 1.35, 1.2, 1.1, 1];
/** Programs break lines a little earlier than our table of widths predicts. */
const widthReserve = 0.97;
/** em that LibreOffice adds between Chinese characters or punctuation and Latin letters or digits. */
const betweenScripts = 0.25;

/** The share of a text's width that programs may add between its scripts. */
function addedSpace(words: string): number {
  const changes =
    words.match(/[\u3000-\u9fff\uff00-\uffef](?=[A-Za-z\d])|[A-Za-z\d](?=[\u3000-\u9fff\uff00-\uffef])/g) ??
    [];
  return words === "" ? 0 : (changes.length * betweenScripts) / textWidth(words, 1);
}

/** The lines of a text at a size in pt and a width; headings get lines of even length. */
export function textLines(text: string, width: number, size: number, bold = false): readonly string[] {
  const words = text.replace(/\s+/g, " ");
  const own = width * widthReserve;
  // The lines of headings are shorter than the width anyway.
  return bold ? wrapEvenly(words, own, size, "bold") : wrapText(words, own / (1 + addedSpace(words)), size);
}

/** The height in pt of a text at a size and a width. */
export function textHeight(text: string, width: number, size: number, bold = false): number {
  if (text === "") return 0;
  return textLines(text, width, size, bold).length * size * lineHeight;
}

/**
 * The size in pt of a heading at a width: the largest of `sizes` (which are in descending order) that fits into `room` pt of
 * height. A smaller one, down to `fair`, is preferred to a last line with a single word.
 */
export function headingSize(
  title: string,
  width: number,
  { sizes, fair, room }: { readonly sizes: readonly number[]; readonly fair: number; readonly room: number },
): number {
  const linesAt = (size: number): number =>
    Math.round(headingHeight(title, width, size) / (size * lineHeight));
  const fewest = linesAt(fair);
  const fitting = sizes.filter((size) => headingHeight(title, width, size) <= room);
  return fitting.find((size) => linesAt(size) <= fewest) ?? fitting[0] ?? sizes.at(-1) ?? fair;
}

/** The ratio of the serif face's widths to those of the sans face, for which text is measured. */
const serifWidth = 1.08;

/** The lines of a heading at a size in pt and a width. */
export function headingLines(title: string, width: number, size: number): readonly string[] {
  return textLines(title, width / serifWidth, size, true);
}

/** The height in pt of a heading at a size. */
export function headingHeight(title: string, width: number, size: number): number {
  return title === "" ? 0 : headingLines(title, width, size).length * size * lineHeight;
}

function titleBlock(
  title: string,
  box: Box,
  { em, most, room }: { readonly em: number; readonly most: number; readonly room: number },
): Block {
  if (title === "") return { box, size: em };
  const sizes = titleSizes.filter((scale) => scale <= most).map((scale) => scale * em);
  const size = headingSize(title, box.width, { sizes, fair: em * Math.min(1.55, most), room });
  return { box: { ...box, height: headingHeight(title, box.width, size) }, size };
}

/** The margin in pt of a slide with a width in inches, the same as in its pictures. */
export function slideMargin(width: number, em: number): number {
  return pictureMargin(width * 72, em);
}

/** The share of a line that is assumed to be usable if the font is not ours. */
const unknownFace = 0.85;

/** Places the words around a chart with letters of a given size, within the frame of a template if there is one. */
export function slideLayout(
  words: SlideWords,
  size: DeckSize,
  lettering: Lettering,
  frame: SlideFrame | null = null,
): SlideLayout {
  const [width, height] = [size.width * 72, size.height * 72];
  const em = lettering.em / slideDensity;
  const { air } = lettering;
  const margin = frame?.content.x ?? slideMargin(size.width, em);
  const inner = frame?.content.width ?? width - 2 * margin;
  // The template's letters may be wider than ours.
  const wordsWidth = inner * (frame ? unknownFace : 1);
  const line = em * lineHeight;
  const title = frame
    ? { box: frame.title, size: frame.titleSize }
    : titleBlock(
        words.title,
        { x: margin, y: margin * 0.85, width: inner, height: 0 },
        { em, most: lettering.title, room: height * 0.2 },
      );
  const subtitleSize = em * 1.1;
  const subtitle = {
    box: {
      x: margin,
      y: frame?.content.y ?? title.box.y + title.box.height + em * 0.4 * air,
      width: inner,
      height: textHeight(words.subtitle, wordsWidth, subtitleSize),
    },
    size: subtitleSize,
  };
  const numberWidth = em * 2.6;
  const below = frame ? wordsWidth : inner - numberWidth - em;
  const bottom = frame ? frame.content.y + frame.content.height : height - margin * 0.75;
  const source = blockAbove(words.source, bottom, { x: margin, width: below }, em);
  const caveat = blockAbove(
    words.caveat,
    source.box.y - em * 0.25 * air,
    { x: margin, width: wordsWidth },
    em,
  );
  const legendHeight = heightOfLegend(words.legend, inner, em);
  const legend = {
    x: margin,
    y: caveat.box.y - em * 0.45 * air - legendHeight,
    width: inner,
    height: legendHeight,
  };
  const top = subtitle.box.y + subtitle.box.height + em * 0.9 * air;
  return {
    em,
    title,
    subtitle,
    body: { x: margin, y: top, width: inner, height: legend.y - em * 0.55 * air - top },
    legend,
    caveat,
    source,
    number: { x: width - margin - numberWidth, y: bottom - line, width: numberWidth, height: line },
  };
}

function blockAbove(
  words: string,
  bottom: number,
  { x, width }: Pick<Box, "x" | "width">,
  size: number,
): Block {
  const height = textHeight(words, width, size);
  return { box: { x, y: bottom - height, width, height }, size };
}

/** An entry of a legend: its swatch, with its words to the right. */
export interface LegendPlace {
  readonly swatch: Box;
  readonly words: Box;
}

/** The places of a legend's entries in a box, in as many rows as they need; in pt. */
export function legendPlaces(
  entries: readonly { readonly words: string }[],
  { x, y, width }: Pick<Box, "x" | "y" | "width">,
  em: number,
): readonly LegendPlace[] {
  const line = em * lineHeight;
  const places: LegendPlace[] = [];
  let [left, top] = [x, y];
  for (const { words } of entries) {
    const wordsWidth = textWidth(words, em) * 1.08 + em * 0.3;
    if (left > x && left + em * 2 + wordsWidth > x + width) [left, top] = [x, top + line];
    places.push({
      swatch: { x: left, y: top + (line - em * 0.8) / 2, width: em * 1.45, height: em * 0.8 },
      words: { x: left + em * 1.95, y: top, width: wordsWidth, height: line },
    });
    left += em * 3.4 + wordsWidth;
  }
  return places;
}

/** The height of a legend in pt; 0 if it has no entries. */
export function heightOfLegend(entries: SlideWords["legend"], width: number, em: number): number {
  const tops = legendPlaces(entries, { x: 0, y: 0, width }, em).map(({ words }) => words.y);
  return new Set(tops).size * em * lineHeight;
}
