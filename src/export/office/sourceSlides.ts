import { sourcesTitle } from "../talk/deckWords";
import type { Deck } from "./deck";
import { inkOf } from "./ink";
import { numberXml, placeholders } from "./masters";
import { textBoxXml } from "./shapeXml";
import { slideMargin, textHeight, textLines } from "./slideLayout";
import { templateFoot, templateTitle } from "./templateShapes";
import { brokenParagraphXml, lineHeight, paragraphXml } from "./textXml";

/** The gap between paragraphs, as a multiple of the text size. */
const gap = 0.32;

/** Distributes paragraphs over as many pages as they need at full size. */
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

/** The shapes of the closing slides with all sources, usually a single slide. `first` is the number of the first one. */
export function sourceSlides(deck: Deck, first: number): readonly (readonly string[])[] {
  const { locale, size, template } = deck;
  const { palette } = inkOf(deck.palette, deck.background);
  const [width, height] = [size.width * 72, size.height * 72];
  const em = Math.min(size.em, width / 40);
  const content = template?.frame.content;
  const margin = content?.x ?? slideMargin(size.width, em);
  const inner = content?.width ?? width - 2 * margin;
  const titleHeight = em * 2 * lineHeight;
  const top = content?.y ?? margin * 0.85 + titleHeight + em * 1.2;
  const room = content?.height ?? height - margin * 0.75 - em * 2 - top;
  // The template's letters may be wider than ours.
  const pages = pagesOf(deck.sources, template ? inner * 0.85 : inner, room, em);
  const bodyShape = (paragraphs: readonly string[]): string =>
    textBoxXml({
      id: 3,
      name: "Text 3",
      box: { x: margin, y: top, width: inner, height: room },
      paragraphs: paragraphs.map((paragraph, place) => {
        const own = { size: em, color: palette.ink, before: place === 0 ? 0 : em * gap };
        return template
          ? paragraphXml(paragraph, own, locale)
          : brokenParagraphXml(paragraph, textLines(paragraph, inner, em), own, locale);
      }),
      anchor: "t",
      placeholder: template?.layouts.text.body ?? placeholders.body,
    });
  if (template) {
    return pages.map((paragraphs, page) => [
      templateTitle(
        sourcesTitle[locale],
        { box: template.frame.title, size: template.frame.titleSize },
        locale,
      ),
      bodyShape(paragraphs),
      ...templateFoot(deck, template.layouts.text, first + page),
    ]);
  }
  return pages.map((paragraphs, page) => [
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
    bodyShape(paragraphs),
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
