import { textWidth, wrapEvenly, wrapText, type Weight } from "../../render/measureText";
import { markBox, textShape, type Shape } from "../../render/shapes";
import { pictureSource } from "../../wording/sourceLine";
import type { Palette } from "../../render/theme";
import { withoutIllegalCharacters } from "../../render/xmlCharacters";
import { fillWords, type Fill } from "../../body/fill";
import type { Lettering } from "./fittedLetters";
import type { PictureLook, PictureSubject, PictureWords } from "./pictureTypes";

/** Everything around a chart in a picture, and the room that remains for the chart. */
export interface PictureFrame {
  /** px from the picture's left edge to everything in it. */
  readonly margin: number;
  /** px */
  readonly bodyTop: number;
  /** px of the picture's height that the frame takes. */
  readonly taken: number;
  /** The roles of its texts for a reader, in order. */
  readonly words: readonly PictureWords[];
  /** The shapes around a chart with a height of `bodyHeight` px. */
  readonly shapes: (bodyHeight: number) => readonly Shape[];
}

interface Block {
  readonly lines: readonly string[];
  readonly size: number;
  readonly weight: Weight;
  readonly serif: boolean;
  readonly color: string;
}

const lineHeight = 1.32;
/** The ratio of the serif face's widths to those of the sans face, for which text is measured. */
const serifWidth = 1.08;
/** As multiples of the text size. */
const ems = {
  subtitle: 1.08,
  belowHead: 0.9,
  aboveFoot: 1.1,
  aboveLegend: 0.6,
  legendLine: 1.5,
  belowLegend: 0.9,
  swatch: 1.6,
  besideSwatch: 0.5,
  betweenEntries: 1.9,
} as const;
const margins = { ofWidth: 0.035, least: 1.2, most: 2.4 } as const;
/** A title takes at most this share of the height; a longer one is set in smaller letters. */
const titleShare = 0.4;
const titleSteps = [1.7, 1.5, 1.35, 1.2, 1.1, 1] as const;

/** The margin on the left and right, in px. */
export function pictureMargin(width: number, em: number): number {
  return Math.min(margins.most * em, Math.max(margins.least * em, margins.ofWidth * width));
}

/** Title, legend and source of a picture, laid out for its width. */
export function pictureFrame(
  subject: PictureSubject,
  { size, palette, parts }: PictureLook,
  { em, title, air }: Lettering,
): PictureFrame {
  const { plot } = subject;
  const margin = pictureMargin(size.width, em);
  const inner = size.width - 2 * margin;
  const words = (line: string): Block => blockOf(line, inner, { size: em, color: palette.inkQuiet });
  const head = [
    ...(parts.includes("title")
      ? [titleBlock(onOneLine(plot.title), inner, title, { em, palette, size })]
      : []),
    ...(parts.includes("subtitle")
      ? [blockOf(onOneLine(plot.subtitle), inner, { size: em * ems.subtitle, color: palette.inkQuiet })]
      : []),
  ].filter(({ lines }) => lines.length > 0);
  const foot = footerLines(subject, parts).map(words);
  const legend = parts.includes("legend") ? legendLines(subject, inner, em) : [];
  const headHeight = heightOf(head);
  const footHeight = heightOf(foot);
  const legendHeight =
    legend.length === 0 ? 0 : (legend.length * ems.legendLine + ems.belowLegend * air) * em;
  const bodyTop = margin + headHeight + (headHeight === 0 ? 0 : ems.belowHead * air * em);
  const below = footHeight + legendHeight;
  const aboveFoot = below === 0 ? 0 : (legend.length > 0 ? ems.aboveLegend : ems.aboveFoot) * air * em;
  return {
    margin,
    bodyTop,
    taken: bodyTop + aboveFoot + below + margin * (footHeight === 0 ? 1 : 0.8),
    words: [
      ...head.map(({ lines, serif }) => wordsOf(serif ? "heading" : "paragraph", lines.length, false)),
      ...legend.flat().map(() => wordsOf("entry", 1, true)),
      ...foot.map(({ lines }) => wordsOf("paragraph", lines.length, true)),
    ],
    shapes: (bodyHeight) => {
      const legendTop = bodyTop + bodyHeight + aboveFoot;
      return [
        ...stacked(head, margin, margin),
        ...legend.flatMap((line, place) =>
          legendShapes(line, [margin, legendTop + place * ems.legendLine * em], { em, palette }),
        ),
        ...stacked(foot, margin, legendTop + legendHeight),
      ];
    },
  };
}

function wordsOf(role: PictureWords["role"], texts: number, isBelow: boolean): PictureWords {
  return { role, texts, isBelow };
}

function blockOf(
  words: string,
  width: number,
  { size, color }: { readonly size: number; readonly color: string },
): Block {
  const lines = words === "" ? [] : wrapText(words, width, size);
  return { lines, size, weight: "normal", serif: false, color };
}

function titleBlock(
  words: string,
  width: number,
  largest: number,
  { em, palette, size }: { readonly em: number } & Pick<PictureLook, "palette" | "size">,
): Block {
  const at = (scale: number): Block => ({
    lines: wrapEvenly(words, width / serifWidth, em * scale, "bold"),
    size: em * scale,
    weight: "bold",
    serif: true,
    color: palette.ink,
  });
  const steps = titleSteps.filter((step) => step <= largest).map(at);
  return steps.find((block) => heightOf([block]) <= size.height * titleShare) ?? at(1);
}

/** A presenter's words without line breaks; the width decides where they break. */
function onOneLine(words: string): string {
  return withoutIllegalCharacters(words).replace(/[\t\r\n]+/g, " ");
}

function heightOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, { lines, size }) => sum + lines.length * size * lineHeight, 0);
}

/** The lines below a picture, most specific first. */
function footerLines(subject: PictureSubject, parts: PictureLook["parts"]): readonly string[] {
  const caveat = parts.includes("caveat") ? (subject.plot.caveat ?? "") : "";
  const source = pictureSource(subject, { isSourced: parts.includes("source") });
  return [caveat, source].filter((words) => words !== "");
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

interface LegendEntry {
  readonly fill: Fill;
  readonly words: string;
  /** px from the start of the line. */
  readonly left: number;
}

/** The fills that the picture uses (solid, hatched, outlined, grey) with their meanings, on as many lines as they need. */
function legendLines({ plot }: PictureSubject, width: number, em: number): readonly LegendEntry[][] {
  const lines: LegendEntry[][] = [];
  let left = 0;
  for (const fill of plot.fills) {
    const words = fillWords[fill][plot.locale];
    const own = (ems.swatch + ems.besideSwatch) * em + textWidth(words, em);
    const line = lines.at(-1);
    if (line && left + own <= width) {
      line.push({ fill, words, left });
    } else {
      left = 0;
      lines.push([{ fill, words, left }]);
    }
    left += own + ems.betweenEntries * em;
  }
  return lines;
}

function legendShapes(
  line: readonly LegendEntry[],
  [x, y]: readonly [number, number],
  { em, palette }: { readonly em: number; readonly palette: Palette },
): readonly Shape[] {
  const middle = y + em * 0.95;
  return line.flatMap(({ fill, words, left }) => [
    markBox({ x: x + left, y: middle - em * 0.45, width: em * ems.swatch, height: em * 0.9 }, fill, {
      palette,
      em,
    }),
    textShape(words, x + left + (ems.swatch + ems.besideSwatch) * em, middle, {
      size: em,
      color: palette.inkQuiet,
      baseline: "middle",
    }),
  ]);
}
