import { joined } from "../../i18n/punctuation";
import type { SectionPage } from "../talk/announcedSections";
import type { Deck } from "./deck";
import { inkOf } from "./ink";
import { identifiedObjects, type OwnBoxes, type SlideObject, type WordSlide } from "./identifiedObjects";
import { numberXml, placeholders } from "./masters";
import type { ObjectKind } from "./objectName";
import { textBoxXml } from "./shapeXml";
import { headingHeight, headingLines, headingSize, slideMargin, textHeight, textLines } from "./slideLayout";
import { plainBox, templateFoot } from "./templateShapes";
import { brokenParagraphXml, lineHeight, type TextLook } from "./textXml";

/** Multiples of the text size that are tried for a section's name. */
const titleSizes = [2.8, 2.4, 2, 1.7, 1.4, 1.2, 1] as const;

/** The slide that announces a section: which initiative it is, its name, and what it is about in a line. */
export function sectionSlide(page: SectionPage, number: number, deck: Deck, boxes: OwnBoxes = {}): WordSlide {
  const { objects, foot } = deck.template
    ? templateSection(page, number, deck)
    : ownSection(page, number, deck, boxes);
  const identified = {
    view: null,
    page: { page: "section", section: page.section, locale: deck.locale },
    ownWords: [],
    hasTemplate: deck.template !== null,
  } as const;
  return { objects: identifiedObjects(objects, identified), foot };
}

function templateSection({ ordinal, title, line }: SectionPage, number: number, deck: Deck): WordSlide {
  const layout = deck.template?.layouts.section;
  if (!layout) return { objects: [], foot: [] };
  const { locale } = deck;
  const lines = layout.subtitle ?? layout.body;
  const name = joined([ordinal, title], "colon", locale);
  const titled = plainBox({ id: 2, name: "Title 2" }, layout.title, [name], locale);
  return {
    objects: [
      { kind: "Title", xml: titled },
      ...(lines === null
        ? []
        : [{ kind: "Text", xml: plainBox({ id: 3, name: "Text 3" }, lines, [line], locale) } as const]),
    ],
    foot: templateFoot(deck, layout, number),
  };
}

/** Name and line stand around the middle, the ordinal above them. */
function ownSection(
  { ordinal, title, line }: SectionPage,
  number: number,
  deck: Deck,
  boxes: OwnBoxes,
): WordSlide {
  const { size, locale } = deck;
  const { palette } = inkOf(deck.palette, deck.background);
  const [width, height] = [size.width * 72, size.height * 72];
  const em = Math.min(size.em, width / 40);
  const margin = slideMargin(size.width, em);
  const inner = width - 2 * margin;
  const sizes = titleSizes.map((scale) => scale * em);
  const titleSize = headingSize(title, inner, { sizes, fair: em * 2.4, room: height * 0.3 });
  const titleHeight = headingHeight(title, inner, titleSize);
  const titleTop = height * 0.46 - titleHeight;
  const ordinalHeight = em * 1.3 * lineHeight;
  const block = (
    {
      id,
      kind,
      placeholder,
    }: { readonly id: number; readonly kind: ObjectKind; readonly placeholder?: string },
    { y, words, look }: { readonly y: number; readonly words: string; readonly look: TextLook },
  ): SlideObject => {
    const [linesOf, heightOf] = look.heading ? [headingLines, headingHeight] : [textLines, textHeight];
    const box = boxes[kind] ?? { x: margin, y, width: inner, height: heightOf(words, inner, look.size) };
    const xml = textBoxXml({
      id,
      name: `${kind} ${id}`,
      box,
      paragraphs: [brokenParagraphXml(words, linesOf(words, box.width, look.size), look, locale)],
      anchor: "t",
      ...(placeholder === undefined ? {} : { placeholder }),
    });
    return { kind, xml };
  };
  const quiet: TextLook = { size: em * 1.3, color: palette.inkQuiet };
  const heading: TextLook = { size: titleSize, color: palette.ink, bold: true, heading: true };
  const above = { ...quiet, color: palette.reported, bold: true };
  const ordinalPlace = { y: titleTop - ordinalHeight - em * 0.3, words: ordinal, look: above };
  return {
    objects: [
      ...(ordinal === "" ? [] : [block({ id: 4, kind: "Ordinal" }, ordinalPlace)]),
      block(
        { id: 2, kind: "Title", placeholder: placeholders.title },
        { y: titleTop, words: title, look: heading },
      ),
      block(
        { id: 3, kind: "Text", placeholder: placeholders.body },
        { y: height * 0.46 + em * 0.7, words: line, look: quiet },
      ),
    ],
    foot: [
      numberXml(
        {
          x: width - margin - em * 2.6,
          y: height - margin * 0.75 - em * lineHeight,
          width: em * 2.6,
          height: em * lineHeight,
        },
        5,
        { size: em, color: palette.inkQuiet },
        locale,
        String(number),
      ),
    ],
  };
}
