import { joined } from "../../i18n/punctuation";
import type { SectionPage } from "../talk/announcedSections";
import type { Deck } from "./deck";
import { inkOf } from "./ink";
import { numberXml, placeholders } from "./masters";
import { textBoxXml } from "./shapeXml";
import { headingHeight, headingLines, headingSize, slideMargin, textHeight, textLines } from "./slideLayout";
import { plainBox, templateFoot } from "./templateShapes";
import { brokenParagraphXml, lineHeight, type TextLook } from "./textXml";

/** Multiples of the text size that are tried for a section's name. */
const titleSizes = [2.8, 2.4, 2, 1.7, 1.4, 1.2, 1] as const;

/** The slide that announces a section: which initiative it is, its name, and what it is about in a line. */
export function sectionShapes(page: SectionPage, number: number, deck: Deck): readonly string[] {
  return deck.template ? templateSection(page, number, deck) : ownSection(page, number, deck);
}

function templateSection(
  { ordinal, title, line }: SectionPage,
  number: number,
  deck: Deck,
): readonly string[] {
  const layout = deck.template?.layouts.section;
  if (!layout) return [];
  const { locale } = deck;
  const lines = layout.subtitle ?? layout.body;
  return [
    plainBox({ id: 2, name: "Title 2" }, layout.title, [joined([ordinal, title], "colon", locale)], locale),
    ...(lines === null ? [] : [plainBox({ id: 3, name: "Text 3" }, lines, [line], locale)]),
    ...templateFoot(deck, layout, number),
  ];
}

/** Name and line stand around the middle, the ordinal above them. */
function ownSection({ ordinal, title, line }: SectionPage, number: number, deck: Deck): readonly string[] {
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
    { id, name, placeholder }: { readonly id: number; readonly name: string; readonly placeholder?: string },
    { y, words, look }: { readonly y: number; readonly words: string; readonly look: TextLook },
  ): string => {
    const [linesOf, heightOf] = look.heading ? [headingLines, headingHeight] : [textLines, textHeight];
    return textBoxXml({
      id,
      name: `${name} ${id}`,
      box: { x: margin, y, width: inner, height: heightOf(words, inner, look.size) },
      paragraphs: [brokenParagraphXml(words, linesOf(words, inner, look.size), look, locale)],
      anchor: "t",
      ...(placeholder === undefined ? {} : { placeholder }),
    });
  };
  const quiet: TextLook = { size: em * 1.3, color: palette.inkQuiet };
  const heading: TextLook = { size: titleSize, color: palette.ink, bold: true, heading: true };
  const above = { ...quiet, color: palette.reported, bold: true };
  return [
    ...(ordinal === ""
      ? []
      : [
          block(
            { id: 4, name: "Ordinal" },
            { y: titleTop - ordinalHeight - em * 0.3, words: ordinal, look: above },
          ),
        ]),
    block(
      { id: 2, name: "Title", placeholder: placeholders.title },
      { y: titleTop, words: title, look: heading },
    ),
    block(
      { id: 3, name: "Text", placeholder: placeholders.body },
      { y: height * 0.46 + em * 0.7, words: line, look: quiet },
    ),
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
  ];
}
