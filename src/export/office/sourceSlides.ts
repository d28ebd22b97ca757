import type { Bilingual } from "../../i18n/locale";
import type { Deck } from "./deck";
import { inkOf } from "./ink";
import { numberXml, placeholders } from "./masters";
import { textBoxXml } from "./shapeXml";
import { slideMargin, textHeight, textLines } from "./slideLayout";
import { brokenParagraphXml, lineHeight, paragraphXml } from "./textXml";

/** The heading of the closing slides. */
export const sourcesTitle: Bilingual = { zh: "来源与说明", en: "Sources and notes" };

/** Between paragraphs, in multiples of the text size. */
const gap = 0.32;

/** Paragraphs shared out among as many pages as they need at full size. */
function pagesOf(
  paragraphs: readonly string[],
  width: number,
  room: number,
  em: number,
): readonly (readonly string[])[] {
  const pages: string[][] = [];
  let left = 0;
  for (const paragraph of paragraphs) {
    const height = textHeight(paragraph, width, em) + em * gap;
    if (height > left) {
      pages.push([]);
      left = room;
    }
    pages.at(-1)?.push(paragraph);
    left -= height;
  }
  return pages;
}

/** The closing slides, the shapes of each: where everything comes from; as a rule one. `first` is the number of the first. */
export function sourceSlides(deck: Deck, first: number): readonly (readonly string[])[] {
  const { locale, size } = deck;
  const { palette } = inkOf(deck.palette, deck.background);
  const [width, height] = [size.width * 72, size.height * 72];
  const em = Math.min(size.em, width / 40);
  const margin = slideMargin(size.width, em);
  const inner = width - 2 * margin;
  const titleHeight = em * 2 * lineHeight;
  const top = margin * 0.85 + titleHeight + em * 1.2;
  const room = height - margin * 0.75 - em * 2 - top;
  return pagesOf(deck.sources, inner, room, em).map((paragraphs, page) => [
    textBoxXml({
      id: 2,
      name: "Title 2",
      box: { x: margin, y: margin * 0.85, width: inner, height: titleHeight },
      paragraphs: [
        paragraphXml(
          sourcesTitle[locale],
          { size: em * 2, color: palette.ink, bold: true, heading: true },
          locale,
        ),
      ],
      anchor: "t",
      placeholder: placeholders.title,
    }),
    textBoxXml({
      id: 3,
      name: "Text 3",
      box: { x: margin, y: top, width: inner, height: room },
      paragraphs: paragraphs.map((paragraph, place) =>
        brokenParagraphXml(
          paragraph,
          textLines(paragraph, inner, em),
          { size: em, color: palette.ink, before: place === 0 ? 0 : em * gap },
          locale,
        ),
      ),
      anchor: "t",
      placeholder: placeholders.body,
    }),
    numberXml(
      {
        x: width - margin - em * 2.6,
        y: height - margin * 0.75 - em * lineHeight,
        width: em * 2.6,
        height: em * lineHeight,
      },
      4,
      { size: em, color: palette.inkQuiet },
      locale,
      String(first + page),
    ),
  ]);
}
