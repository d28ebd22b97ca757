import { statusWords } from "../../chart-kit/words";
import type { Cover, Deck, LegendEntry } from "./deck";
import { legendXml } from "./legendXml";
import { placeholders } from "./masters";
import { ruleXml, textBoxXml } from "./shapeXml";
import { textHeight } from "./slideLayout";
import { solidXml } from "./statusFill";
import { lineHeight, paragraphXml, type TextLook } from "./textXml";

/** How the deck's marks are read, for those that its slides use. */
function deckLegend({ slides, locale }: Deck): readonly LegendEntry[] {
  const used = new Set(slides.flatMap(({ legend }) => legend.map(({ status }) => status)));
  return (["actual", "target", "rule"] as const)
    .filter((status) => used.has(status))
    .map((status) => ({ status, words: statusWords[status][locale] }));
}

/** The first slide: title, what it is about, where it comes from, and how its marks are read. */
export function coverShapes(cover: Cover, deck: Deck): readonly string[] {
  const { locale, palette, size, title } = deck;
  const [width, height] = [size.width * 72, size.height * 72];
  const text = Math.min(size.text, width / 40);
  const margin = text * 3.4;
  const inner = width - 2 * margin;
  const sizes = [3.2, 2.8, 2.4, 2, 1.7, 1.4, 1.2, 1].map((scale) => scale * text);
  const heightAt = (scale: number): number =>
    textHeight(title.replace(/\s+/g, " "), inner / 1.1, scale, true);
  const titleSize = sizes.find((candidate) => heightAt(candidate) <= height * 0.36) ?? text * 0.8;
  const titleHeight = heightAt(titleSize);
  const titleTop = Math.max(margin, height * 0.44 - titleHeight);
  const quiet: TextLook = { size: text, color: palette.inkQuiet };
  const linesHeight = cover.lines.reduce((sum, line) => sum + textHeight(line, inner, text) + text * 0.25, 0);
  const linesTop = height - margin - linesHeight;
  const legend = deckLegend(deck);
  const legendTop = linesTop - text * 1.1 - lineHeight * text;
  return [
    textBoxXml({
      id: 2,
      name: "Title 2",
      box: { x: margin, y: titleTop, width: inner, height: titleHeight },
      paragraphs: [
        paragraphXml(title, { size: titleSize, color: palette.ink, bold: true, heading: true }, locale),
      ],
      anchor: "b",
      placeholder: placeholders.coverTitle,
    }),
    ...(cover.subtitle === ""
      ? []
      : [
          textBoxXml({
            id: 3,
            name: "Subtitle 3",
            box: {
              x: margin,
              y: titleTop + titleHeight + text * 0.7,
              width: inner,
              height: textHeight(cover.subtitle, inner, text * 1.3),
            },
            paragraphs: [paragraphXml(cover.subtitle, { ...quiet, size: text * 1.3 }, locale)],
            anchor: "t",
            placeholder: placeholders.coverSubtitle,
          }),
        ]),
    legendXml(
      legend,
      { x: margin, y: legendTop, width: inner, height: lineHeight * text },
      { palette, ground: deck.background ?? palette.paper, locale, text },
      30,
    ),
    ruleXml(
      { x: margin, y: linesTop - text * 0.6, width: inner, height: text / 14 },
      solidXml(palette.ink),
      4,
    ),
    textBoxXml({
      id: 5,
      name: "Source 5",
      box: { x: margin, y: linesTop, width: inner, height: linesHeight },
      paragraphs: cover.lines.map((line, place) =>
        paragraphXml(line, { ...quiet, before: place === 0 ? 0 : text * 0.25 }, locale),
      ),
      anchor: "t",
    }),
  ];
}
