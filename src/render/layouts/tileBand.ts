import type { Fact } from "../../dataset/schema";
import type { Locale } from "../../i18n/locale";
import { cardGrid } from "./cardGrid";
import { figureRun, figureRunWidth } from "./figureRun";
import type { Mark } from "../marks";
import { markBox, textShape, type Box } from "../shapes";
import { markKind, statusInk } from "../statusStyle";
import type { Frame } from "../theme";

/** Where the tiles stand, in multiples of the text size: their height, and that of the line of words below them. */
export const tileHeight = 2.6;
const wordsHeight = 3.4;
export const tileBandHeight = tileHeight + wordsHeight;
/** More than these would be no tiles any more; one tile then stands for all. */
const mostTiles = 60;

/** A count as a row of as many tiles, with the figure and its words in a line below; the box is `tileBandHeight` high. */
export function tileBand(fact: Fact, words: string, locale: Locale, box: Box, frame: Frame): Mark {
  const { text, palette } = frame;
  const look = { size: text * 1.9, text };
  const baseline = box.y + box.height - text * 0.6;
  const row = { ...box, height: tileHeight * text };
  const count = fact.value <= mostTiles ? fact.value : 1;
  return {
    box,
    statements: [fact],
    shapes: [
      ...cardGrid(count, count, row, { across: text * 0.3, down: 0 }).map((tile) =>
        markBox(tile, markKind(fact.status), frame),
      ),
      ...figureRun(fact, locale, { ...look, x: box.x, baseline, color: statusInk(fact.status, palette) }),
      textShape(words, box.x + figureRunWidth(fact, locale, look) + text, baseline - text * 0.37, {
        size: text,
        color: palette.ink,
        baseline: "middle",
      }),
    ],
  };
}
