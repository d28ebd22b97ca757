import type { Fact } from "../../dataset/schema";
import type { Bilingual, Locale } from "../../i18n/locale";
import type { Room } from "./block";
import { chevronRoom, chevronTip } from "./chevron";
import { figureRunWidth } from "./figureRun";
import type { Mark } from "../marks";
import { textWidth } from "../measureText";
import { lineShapes, textShape, type Point } from "../shapes";
import type { Frame } from "../theme";

/** In multiples of the text size. */
export const stepGap = 1.2;
const leastFigure = 8.2;

interface Step {
  readonly name: Bilingual;
  readonly figures: readonly Fact[];
}

/** Each column as wide as its name and figures ask for, and its share of what is left. */
export function stepColumns(
  steps: readonly Step[],
  locale: Locale,
  { text, width }: Room,
): readonly number[] {
  const needed = steps.map(({ name, figures }) => {
    const longest = Math.max(...name[locale].split(" ").map((word) => textWidth(word, text, "bold")));
    const figuresWidth = figures.reduce((sum, fact) => {
      const run = figureRunWidth(fact, locale, { size: text * 1.4, text }) + text;
      return sum + Math.max(run, leastFigure * text);
    }, 0);
    return Math.max(longest + chevronRoom(text), figuresWidth);
  });
  const gaps = (steps.length - 1) * stepGap + chevronTip;
  const spare = width - gaps * text - needed.reduce((sum, each) => sum + each, 0);
  return needed.map((each) => each + spare / steps.length);
}

/** A line from a step down to the counties it reached, with its words beside it. */
export function reachMark(
  counties: Fact,
  reached: string,
  [x, top]: Point,
  bottom: number,
  { text, palette }: Frame,
): Mark {
  return {
    box: { x: x - text * 0.5, y: top, width: text * 1.5 + textWidth(reached, text), height: bottom - top },
    statements: [counties],
    shapes: [
      ...lineShapes([x, top], [x, bottom], { color: palette.reported, width: text / 9, arrow: true }),
      textShape(reached, x + text, (top + bottom) / 2, {
        size: text,
        color: palette.reported,
        baseline: "middle",
      }),
    ],
  };
}
