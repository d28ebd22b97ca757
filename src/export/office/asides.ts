import { joined } from "../../i18n/punctuation";
import { kindInk } from "../../render/statusStyle";
import { textWidth } from "../../render/measureText";
import type { NativeAside } from "../../render/nativeChart";
import type { Box } from "../../render/shapes";
import type { ChartLook } from "./chartLabels";
import { groupXml, rectangleXml, textBoxXml } from "./shapeXml";
import { textHeight, textLines } from "./slideLayout";
import { statusFillXml } from "./statusFill";
import { brokenParagraphXml, lineHeight, type TextLook } from "./textXml";

/** Lengths as multiples of the text size. */
const ems = { figure: 1.4, gap: 0.8, strip: 0.4, indent: 1.2, behindFigure: 1 } as const;

interface AsideRow {
  readonly aside: NativeAside;
  readonly figureWidth: number;
  readonly wordsWidth: number;
  /** Including the gap above, in pt. */
  readonly height: number;
}

function rowsOf(asides: readonly NativeAside[], width: number, em: number): readonly AsideRow[] {
  return asides.map((aside) => {
    const figureWidth = textWidth(aside.figure, ems.figure * em, "bold") * 1.1 + ems.behindFigure * em;
    const wordsWidth = width - figureWidth - ems.indent * em;
    const inner = Math.max(ems.figure * em * lineHeight, textHeight(aside.words, wordsWidth, em));
    return { aside, figureWidth, wordsWidth, height: inner + ems.gap * em };
  });
}

/** The height in pt that the figures below a chart take of its body. */
export function asidesHeight(asides: readonly NativeAside[], width: number, em: number): number {
  return rowsOf(asides, width, em).reduce((sum, { height }) => sum + height, 0);
}

/** Figures that are not on the axis, at the bottom of the body, as one group; ids of its shapes count from `id`. */
export function asidesXml(asides: readonly NativeAside[], box: Box, look: ChartLook, id: number): string {
  if (asides.length === 0) return "";
  const height = asidesHeight(asides, box.width, look.em);
  const place = { ...box, y: box.y + box.height - height, height };
  const description = joined(
    asides.map(({ figure, words }) => `${figure} ${words}`),
    "phrase",
    look.locale,
  );
  return groupXml(asideShapes(asides, box, look, id + 1), place, { id, name: `Figures ${id}`, description });
}

/** A strip that says what each figure is, the figure, and its words. */
function asideShapes(
  asides: readonly NativeAside[],
  box: Box,
  look: ChartLook,
  id: number,
): readonly string[] {
  const { em, palette, locale } = look;
  let top = box.y + box.height - asidesHeight(asides, box.width, em);
  return rowsOf(asides, box.width, em).flatMap(({ aside, figureWidth, wordsWidth, height }, place) => {
    const own = id + place * 3;
    const [x, y, inner] = [box.x + ems.indent * em, top + ems.gap * em, height - ems.gap * em];
    top += height;
    const words = (shape: number, left: number, width: number, contents: string, textLook: TextLook) =>
      textBoxXml({
        id: shape,
        name: `Figure ${shape}`,
        box: { x: left, y, width, height: inner },
        paragraphs: [
          brokenParagraphXml(contents, textLines(contents, width, textLook.size), textLook, locale),
        ],
        anchor: "ctr",
      });
    const figureLook = { size: ems.figure * em, color: kindInk(aside.kind, palette), bold: true };
    const wordsLook = { size: em, color: palette.inkQuiet };
    return [
      rectangleXml({ x: box.x, y, width: ems.strip * em, height: inner }, statusFillXml(aside.kind, look), {
        id: own,
        name: `Mark ${own}`,
        description: aside.figure,
      }),
      words(own + 1, x, figureWidth, aside.figure, figureLook),
      words(own + 2, x + figureWidth, wordsWidth, aside.words, wordsLook),
    ];
  });
}
