import { textWidth } from "../measureText";
import { markBox, textShape, type Point, type Shape } from "../shapes";
import type { MarkKind } from "../statusStyle";
import type { Frame } from "../theme";

/** A kind of mark and what it stands for in a picture. */
export interface KeyEntry {
  readonly kind: MarkKind;
  /** Corner radius in multiples of the text size: 0.5 makes a circle. */
  readonly radius: number;
  readonly words: string;
}

/** A line of small marks, each with its words behind it; one text size high from its upper left corner. */
export function markKey(
  entries: readonly KeyEntry[],
  [left, y]: Point,
  frame: Pick<Frame, "palette" | "text">,
): Shape[] {
  const { text, palette } = frame;
  const shapes: Shape[] = [];
  let x = left;
  for (const { kind, radius, words } of entries) {
    shapes.push(
      markBox({ x, y, width: text, height: text }, kind, frame, radius * text),
      textShape(words, x + text * 1.4, y + text / 2, {
        size: text,
        color: palette.inkQuiet,
        baseline: "middle",
      }),
    );
    x += entryWidth(words, text);
  }
  return shapes;
}

function entryWidth(words: string, text: number): number {
  return text * 3 + textWidth(words, text);
}

/** Entries in as few lines as fit into a width in px, for a line of marks each. */
export function keyLines(
  entries: readonly KeyEntry[],
  width: number,
  text: number,
): readonly (readonly KeyEntry[])[] {
  const lines: (readonly KeyEntry[])[] = [];
  for (const entry of entries) {
    const last = lines.at(-1) ?? [];
    const taken = [...last, entry].reduce((sum, { words }) => sum + entryWidth(words, text), -1.6 * text);
    if (last.length > 0 && taken <= width) lines[lines.length - 1] = [...last, entry];
    else lines.push([entry]);
  }
  return lines;
}
