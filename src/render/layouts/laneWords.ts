import { textWidth, wrapText } from "../measureText";
import { boxShape, leading, type Shape } from "../shapes";
import type { Frame } from "../theme";

/** Between a name and its date, and between words and what stands beside them, in multiples of the text size. */
export const laneGap = 0.6;

interface Worded {
  readonly name: string;
  readonly date: string;
}

/** A lane in words: its name, and its date, on the same line where it can be. */
export interface LaneWords {
  readonly names: readonly string[];
  readonly isOneLine: boolean;
  /** px of the longest line. */
  readonly width: number;
}

/** Breaks a lane's words to a width in px. */
export function laneWords({ name, date }: Worded, room: number, text: number): LaneWords {
  const oneLine = textWidth(name, text) + laneGap * text + textWidth(date, text);
  if (oneLine <= room) return { names: [name], isOneLine: true, width: oneLine };
  const names = wrapText(name, room, text);
  return {
    names,
    isOneLine: false,
    width: Math.max(...[...names, date].map((line) => textWidth(line, text))),
  };
}

/** How many lines they take. */
export function lineCount({ names, isOneLine }: LaneWords): number {
  return names.length + (isOneLine ? 0 : 1);
}

/** One line of words, from its left end and its middle. */
export interface Span {
  readonly words: string;
  readonly x: number;
  readonly y: number;
  readonly isDate: boolean;
}

/** The lines of a lane's words, the first from an x and a middle in px. */
export function spansOf(
  { date }: Worded,
  { names, isOneLine }: LaneWords,
  x: number,
  y: number,
  text: number,
): readonly Span[] {
  const lines = names.map((words, place) => ({ words, x, y: y + place * leading * text, isDate: false }));
  const behind = x + textWidth(names[0] ?? "", text) + laneGap * text;
  const last = isOneLine ? { x: behind, y } : { x, y: y + names.length * leading * text };
  return [...lines, { words: date, ...last, isDate: true }];
}

/** Paper behind words, which hides the lines of the axis. */
export function paperBehind({ words, x, y }: Span, { text, palette }: Frame): Shape {
  const box = {
    x: x - text * 0.2,
    y: y - text * 0.65,
    width: textWidth(words, text) + text * 0.4,
    height: text * 1.3,
  };
  return boxShape(box, { fill: palette.paper });
}
