import { wrapEvenly, wrapText } from "../../render/measureText";
import { renderSvg } from "../../render/renderSvg";
import { textShape, type Shape } from "../../render/shapes";
import { sansFamily } from "../../render/theme";
import { withoutIllegalCharacters } from "../../render/xmlCharacters";
import { xmlEscaped } from "../xml";
import type { PictureLook, PictureWords } from "./pictureTypes";
import { pictureMargin } from "./pictureFrame";

/** The words of a talk's first page. */
interface CoverWords {
  readonly title: string;
  readonly subtitle: string;
  readonly lines: readonly string[];
}

/** The words of a page that announces a section. */
interface SectionWords {
  /** Empty where it has none. */
  readonly ordinal: string;
  readonly title: string;
  readonly line: string;
}

/** A page with nothing but words. */
export interface WordPage {
  readonly svg: string;
  readonly title: string;
  /** Everything it says, one string per paragraph. */
  readonly paragraphs: readonly string[];
  /** The roles of its texts for a reader, in order. */
  readonly words: readonly PictureWords[];
}

const lineHeight = 1.32;
/** The ratio of the serif face's widths to those of the sans face, for which text is measured. */
const serifWidth = 1.08;

type Setting = Pick<PictureLook, "size" | "palette" | "background">;

interface Paragraph {
  readonly words: string;
  /** px */
  readonly size: number;
  readonly isHeading: boolean;
}

/** The first page of a deck: its title, the number of charts and their sources. */
export function coverPage({ title, subtitle, lines }: CoverWords, look: Setting): WordPage {
  const { em, width, height } = look.size;
  const heading = { words: title, size: em * (width >= height ? 2.4 : 1.9), isHeading: true };
  const head = [heading, { words: subtitle, size: em * 1.3, isHeading: false }];
  const foot = lines.map((words) => ({ words, size: em, isHeading: false }));
  const room = height - pictureMargin(width, em) * 2;
  const footTop = height - pictureMargin(width, em) * 1.6 - heightOf(foot, look);
  const top = Math.max(room * 0.04, Math.min(height * 0.32, footTop - heightOf(head, look) - em));
  return wordPage([...head, ...foot], [...set(head, top, look), ...set(foot, footTop, look)], look);
}

/** A page that announces a section: its ordinal, its name, and what it is about. */
export function sectionPage({ ordinal, title, line }: SectionWords, look: Setting): WordPage {
  const { em, width, height } = look.size;
  const said = [
    { words: ordinal, size: em * 1.3, isHeading: false },
    { words: title, size: em * (width >= height ? 2.4 : 1.9), isHeading: true },
    { words: line, size: em * 1.3, isHeading: false },
  ].filter(({ words }) => words !== "");
  return wordPage(said, set(said, (height - heightOf(said, look)) * 0.42, look), look);
}

/** The closing pages with all sources, as many as needed; none if there is nothing to say. */
export function sourcePages(title: string, sources: readonly string[], look: Setting): readonly WordPage[] {
  if (sources.length === 0) return [];
  const { em, width, height } = look.size;
  const margin = pictureMargin(width, em);
  const heading: Paragraph = { words: title, size: em * 1.7, isHeading: true };
  const top = margin + heightOf([heading], look) + em * 0.6;
  const pages: Paragraph[][] = [[]];
  for (const words of sources) {
    const next = { words, size: em, isHeading: false };
    const page = pages.at(-1) ?? [];
    if (page.length > 0 && top + heightOf([...page, next], look) > height - margin) pages.push([next]);
    else page.push(next);
  }
  return pages.map((page) =>
    wordPage([heading, ...page], [...set([heading], margin, look), ...set(page, top, look)], look),
  );
}

/** A page's picture with its number in the lower right margin. */
export function numbered(svg: string, number: number, { size, palette }: Setting, height: number): string {
  const margin = pictureMargin(size.width, size.em);
  const at = `x="${size.width - margin}" y="${height - margin * 0.3}"`;
  const letters = `font-family="${sansFamily}" font-size="${Math.round(size.em * 0.75)}px"`;
  return svg.replace(
    /<\/svg>\s*$/,
    `<text ${at} text-anchor="end" ${letters} fill="${palette.inkQuiet}">${number}</text>\n</svg>\n`,
  );
}

function linesOf({ words, size, isHeading }: Paragraph, { size: page }: Setting): readonly string[] {
  const inner = page.width - 2 * pictureMargin(page.width, page.em);
  const plain = withoutIllegalCharacters(words).replace(/\s+/g, " ");
  return isHeading ? wrapEvenly(plain, inner / serifWidth, size, "bold") : wrapText(plain, inner, size);
}

const gap = 0.35;

function heightOf(paragraphs: readonly Paragraph[], look: Setting): number {
  return paragraphs.reduce(
    (sum, paragraph) => sum + (linesOf(paragraph, look).length * lineHeight + gap) * paragraph.size,
    0,
  );
}

function set(paragraphs: readonly Paragraph[], from: number, look: Setting): readonly Shape[] {
  const x = pictureMargin(look.size.width, look.size.em);
  let y = from;
  return paragraphs.flatMap((paragraph) => {
    const { size, isHeading } = paragraph;
    const shapes = linesOf(paragraph, look).map((line, row) =>
      textShape(line, x, y + (row + 0.5) * size * lineHeight, {
        size,
        color: isHeading ? look.palette.ink : look.palette.inkQuiet,
        weight: isHeading ? "bold" : "normal",
        serif: isHeading,
        baseline: "middle",
      }),
    );
    y += (shapes.length * lineHeight + gap) * size;
    return shapes;
  });
}

function rolesOf(paragraphs: readonly Paragraph[], look: Setting): readonly PictureWords[] {
  return paragraphs
    .map((paragraph) => ({
      role: paragraph.isHeading ? ("heading" as const) : ("paragraph" as const),
      texts: linesOf(paragraph, look).filter((line) => line !== "").length,
      isBelow: false,
    }))
    .filter(({ texts }) => texts > 0);
}

function wordPage(paragraphs: readonly Paragraph[], shapes: readonly Shape[], look: Setting): WordPage {
  const { width, height } = look.size;
  const { background } = look;
  const said = paragraphs.map(({ words }) => words).filter((words) => words !== "");
  const title = paragraphs.find(({ isHeading }) => isHeading)?.words ?? "";
  const series = {
    type: "custom" as const,
    coordinateSystem: "none" as const,
    silent: true,
    data: [0],
    renderItem: () => ({ type: "group" as const, children: [...shapes] }),
  };
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    `<title>${xmlEscaped(title)}</title>`,
    ...(background === null ? [] : [`<rect width="${width}" height="${height}" fill="${background}"/>`]),
    renderSvg({ series: [series] }, { width, height }),
    "</svg>",
    "",
  ].join("\n");
  return { svg, title, paragraphs: said, words: rolesOf(paragraphs, look) };
}
