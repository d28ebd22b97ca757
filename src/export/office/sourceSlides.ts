import { sourcesTitle } from "../talk/deckWords";
import type { Deck } from "./deck";
import { inkOf } from "./ink";
import { identifiedObjects, type OwnBoxes, type WordSlide } from "./identifiedObjects";
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

/** Multiples of the text size that are tried where the pages are given. */
const scales = [1, 0.92, 0.85, 0.78, 0.7, 0.62, 0.55, 0.48, 0.4, 0.3] as const;

/** Paragraphs on a given number of pages, in smaller letters if they need more. */
function givenPages(
  paragraphs: readonly string[],
  count: number,
  pagesAt: (scale: number) => readonly (readonly string[])[],
): { readonly pages: readonly (readonly string[])[]; readonly scale: number } {
  const scale = scales.find((each) => pagesAt(each).length <= count) ?? scales[scales.length - 1] ?? 1;
  const pages = pagesAt(scale);
  if (pages.length >= count) return { pages, scale };
  const end = (page: number): number => Math.floor((page * paragraphs.length) / count);
  return {
    pages: Array.from({ length: count }, (_, page) => paragraphs.slice(end(page), end(page + 1))),
    scale,
  };
}

/** Where sources have stood before. */
interface SourcePlaces {
  /** The number of slides that they have. */
  readonly count: number;
  readonly boxes: OwnBoxes;
}

/**
 * The closing slides with all sources, usually a single slide. `first` is the number of the first one; `places` is what
 * they have already in a deck that is renewed.
 */
export function sourceSlides(deck: Deck, first: number, places?: SourcePlaces): readonly WordSlide[] {
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
  const { Title: titleBox, Text: box = { x: margin, y: top, width: inner, height: room } } =
    places?.boxes ?? {};
  // The template's letters may be wider than ours.
  const usable = template ? box.width * 0.85 : box.width;
  const pagesAt = (scale: number) => pagesOf(deck.sources, usable, box.height, em * scale);
  const { pages, scale } = places
    ? givenPages(deck.sources, places.count, pagesAt)
    : { pages: pagesAt(1), scale: 1 };
  const letters = em * scale;
  const bodyShape = (paragraphs: readonly string[]): string =>
    textBoxXml({
      id: 3,
      name: "Text 3",
      box,
      paragraphs: paragraphs.map((paragraph, place) => {
        const own = { size: letters, color: palette.ink, before: place === 0 ? 0 : letters * gap };
        return template
          ? paragraphXml(paragraph, own, locale)
          : brokenParagraphXml(paragraph, textLines(paragraph, box.width, letters), own, locale);
      }),
      anchor: "t",
      placeholder: template?.layouts.text.body ?? placeholders.body,
    });
  const titleShape = template
    ? templateTitle(
        sourcesTitle[locale],
        { box: template.frame.title, size: template.frame.titleSize },
        locale,
      )
    : textBoxXml({
        id: 2,
        name: "Title 2",
        box: titleBox ?? { x: margin, y: margin * 0.85, width: inner, height: titleHeight },
        paragraphs: [
          paragraphXml(
            sourcesTitle[locale],
            { size: em * 2, color: palette.ink, bold: true, heading: true },
            locale,
          ),
        ],
        anchor: "t",
        placeholder: placeholders.title,
      });
  const numberBox = {
    x: width - margin - em * 2.6,
    y: height - margin * 0.75 - em * lineHeight,
    width: em * 2.6,
    height: em * lineHeight,
  };
  const identified = {
    view: null,
    page: { page: "sources", locale },
    ownWords: [],
    hasTemplate: template !== null,
  } as const;
  return pages.map((paragraphs, page) => ({
    objects: identifiedObjects(
      [
        { kind: "Title", xml: titleShape },
        { kind: "Text", xml: bodyShape(paragraphs) },
      ],
      identified,
    ),
    foot: template
      ? templateFoot(deck, template.layouts.text, first + page)
      : [numberXml(numberBox, 4, { size: em, color: palette.inkQuiet }, locale, String(first + page))],
  }));
}
