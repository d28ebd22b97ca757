import type { Fact } from "../../dataset/schema";
import type { Locale } from "../../i18n/locale";
import type { Mark } from "../marks";
import { leading, lineShapes, textShape, type Shape } from "../shapes";
import { markKind, statusInk } from "../statusStyle";
import type { Frame } from "../theme";
import { figureNumber } from "../../wording/words";
import { numberedBox } from "./numberedBox";

/** In multiples of the text size. */
export const pairedDotSize = 2.1;

/** Two figures of one thing on one axis. */
interface Pair {
  readonly name: string;
  /** Drawn as a square. */
  readonly first: Fact;
  /** Drawn as a circle. */
  readonly second: Fact;
  /** From a value to px. */
  readonly x: (value: number) => number;
}

/** A square and a circle with a line between them; their name at `nameLeft` px, or above them where that is null. */
export function pairedDots(
  { name, first, second, x }: Pair,
  nameLeft: number | null,
  middle: number,
  locale: Locale,
  frame: Frame,
): Mark {
  const { text, width, palette } = frame;
  const size = pairedDotSize * text;
  const dot = (fact: Fact, radius: number): readonly Shape[] =>
    numberedBox(
      figureNumber(fact, locale),
      [x(fact.value), middle],
      { kind: markKind(fact.status), size, radius, color: statusInk(fact.status, palette) },
      frame,
    );
  const look = { size: text, color: palette.ink };
  const named =
    nameLeft === null
      ? textShape(name, 0, middle - size / 2 - text * 0.1, {
          ...look,
          baseline: "bottom",
          background: palette.paper,
        })
      : textShape(name, nameLeft, middle, { ...look, baseline: "middle" });
  const top = middle - size / 2 - (nameLeft === null ? text * leading : 0);
  const left = nameLeft ?? 0;
  return {
    box: { x: left, y: top, width: width - left, height: middle + size / 2 - top },
    statements: [first, second],
    shapes: [
      named,
      ...lineShapes([x(first.value), middle], [x(second.value), middle], {
        color: palette.reportedSoft,
        width: text / 5,
      }),
      ...dot(first, text / 6),
      ...dot(second, size / 2),
    ],
  };
}
