import type { Box } from "../../render/shapes";
import { fills, fillWords } from "../../body/fill";
import type { Cover, Deck, LegendEntry } from "./deck";
import { inkOf } from "./ink";
import { identifiedObjects, type OwnBoxes, type SlideObject, type WordSlide } from "./identifiedObjects";
import { legendXml } from "./legendXml";
import { placeholders } from "./masters";
import type { ObjectKind } from "./objectName";
import { ruleXml, textBoxXml } from "./shapeXml";
import {
  headingHeight,
  headingLines,
  headingSize,
  heightOfLegend,
  textHeight,
  textLines,
  type Block,
} from "./slideLayout";
import { solidXml } from "./statusFill";
import { templateCover } from "./templateShapes";
import { brokenParagraphXml, type TextLook } from "./textXml";

/** What the notes of the first slide say. */
export function coverNotes({ subtitle, lines }: Cover): readonly string[] {
  return [subtitle, ...lines].filter((line) => line !== "");
}

/** The legend of a deck, with the fills that its slides use. */
function deckLegend({ slides, locale }: Deck): readonly LegendEntry[] {
  const used = new Set(slides.flatMap(({ legend }) => legend.map(({ fill }) => fill)));
  return fills.filter((fill) => used.has(fill)).map((fill) => ({ fill, words: fillWords[fill][locale] }));
}

interface CoverLayout {
  readonly em: number;
  readonly title: Block;
  readonly subtitle: Block;
  readonly legend: Box;
  readonly rule: Box;
  readonly lines: Box;
}

/** The gap between the lines at the foot, as a multiple of the text size. */
const lineGap = 0.25;
const textScales = [1, 0.85, 0.7, 0.55, 0.4, 0.3] as const;

/** Title and subtitle around the middle, legend and lines at the foot, in smaller letters if they would collide. */
function coverLayout(cover: Cover, deck: Deck): CoverLayout {
  const wanted = Math.min(deck.size.em, (deck.size.width * 72) / 40);
  let layout = layoutAt(cover, deck, wanted);
  for (const scale of textScales) {
    layout = layoutAt(cover, deck, wanted * scale);
    const { subtitle, legend, em } = layout;
    if (subtitle.box.y + subtitle.box.height + em <= legend.y) break;
  }
  return layout;
}

function layoutAt(cover: Cover, deck: Deck, em: number): CoverLayout {
  const [width, height] = [deck.size.width * 72, deck.size.height * 72];
  const x = em * 3.4;
  const inner = width - 2 * x;
  const sizes = [3.2, 2.8, 2.4, 2, 1.7, 1.4, 1.2, 1, 0.8].map((scale) => scale * em);
  const titleSize = headingSize(deck.title, inner, { sizes, fair: em * 2.6, room: height * 0.36 });
  const titleHeight = headingHeight(deck.title, inner, titleSize);
  const titleTop = Math.max(x, height * 0.44 - titleHeight);
  const subtitleSize = em * 1.3;
  const foot = cover.lines.reduce((sum, line) => sum + textHeight(line, inner, em) + em * lineGap, 0);
  const footTop = height - x - foot;
  const legendHeight = heightOfLegend(deckLegend(deck), inner, em);
  return {
    em,
    title: { box: { x, y: titleTop, width: inner, height: titleHeight }, size: titleSize },
    subtitle: {
      box: {
        x,
        y: titleTop + titleHeight + em * 0.7,
        width: inner,
        height: textHeight(cover.subtitle, inner, subtitleSize),
      },
      size: subtitleSize,
    },
    legend: { x, y: footTop - em * 1.1 - legendHeight, width: inner, height: legendHeight },
    rule: { x, y: footTop - em * 0.6, width: inner, height: em / 14 },
    lines: { x, y: footTop, width: inner, height: foot },
  };
}

/** The first slide: title, subtitle, sources, and the key to its marks. */
export function coverSlide(cover: Cover, deck: Deck, boxes: OwnBoxes = {}): WordSlide {
  const { objects, foot } = deck.template
    ? { objects: templateCover(cover, deck, deck.template), foot: [] }
    : ownCover(cover, deck, boxes);
  const identified = {
    view: null,
    page: { page: "cover", locale: deck.locale },
    ownWords: cover.hasOwnTitle ? (["Title"] as const) : [],
    hasTemplate: deck.template !== null,
  } as const;
  return { objects: identifiedObjects(objects, identified), foot };
}

function ownCover(cover: Cover, deck: Deck, boxes: OwnBoxes): WordSlide {
  const { locale } = deck;
  const ink = inkOf(deck.palette, deck.background);
  const { palette } = ink;
  const { em, title, subtitle, legend, rule, lines } = coverLayout(cover, deck);
  const heading: TextLook = { size: title.size, color: palette.ink, bold: true, heading: true };
  const quiet: TextLook = { size: em, color: palette.inkQuiet };
  const [titleBox, subtitleBox, linesBox] = [
    boxes.Title ?? title.box,
    boxes.Subtitle ?? subtitle.box,
    boxes.Source ?? lines,
  ];
  const words = (kind: ObjectKind, xml: string): SlideObject => ({ kind, xml });
  const subtitleShape = textBoxXml({
    id: 3,
    name: "Subtitle 3",
    box: subtitleBox,
    paragraphs: [
      brokenParagraphXml(
        cover.subtitle,
        textLines(cover.subtitle, subtitleBox.width, subtitle.size),
        { ...quiet, size: subtitle.size },
        locale,
      ),
    ],
    anchor: "t",
    placeholder: placeholders.coverSubtitle,
  });
  const key = legendXml(deckLegend(deck), legend, { ...ink, locale, em }, 30);
  const titleShape = textBoxXml({
    id: 2,
    name: "Title 2",
    box: titleBox,
    paragraphs: [
      brokenParagraphXml(deck.title, headingLines(deck.title, titleBox.width, title.size), heading, locale),
    ],
    anchor: "b",
    placeholder: placeholders.coverTitle,
  });
  const sourceShape = textBoxXml({
    id: 5,
    name: "Source 5",
    box: linesBox,
    paragraphs: cover.lines.map((line, place) =>
      brokenParagraphXml(
        line,
        textLines(line, linesBox.width, em),
        { ...quiet, before: place === 0 ? 0 : em * lineGap },
        locale,
      ),
    ),
    anchor: "t",
  });
  return {
    objects: [
      words("Title", titleShape),
      ...(cover.subtitle === "" ? [] : [words("Subtitle", subtitleShape)]),
      ...(key === "" ? [] : [words("Legend", key)]),
      words("Source", sourceShape),
    ],
    foot: [ruleXml(rule, solidXml(palette.ink), 4)],
  };
}
