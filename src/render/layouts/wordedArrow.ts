import { lineShapes, textShape, type Box, type Shape } from "../shapes";
import type { Frame } from "../theme";

/** An arrow across a box to the right with its words above the shaft, or down along its left with the words beside. */
export function wordedArrow(
  words: string,
  way: "right" | "down",
  box: Box,
  { palette, text }: Frame,
): Shape[] {
  const { x, y, width, height } = box;
  const line = { color: palette.inkQuiet, width: text / 8, arrow: true };
  const look = { size: text, color: palette.inkQuiet };
  if (way === "down") {
    const shaft = x + text * 1.4;
    return [
      ...lineShapes([shaft, y + text * 0.45], [shaft, y + height - text * 0.45], line),
      textShape(words, shaft + text, y + height / 2, { ...look, baseline: "middle" }),
    ];
  }
  const middle = y + height / 2;
  return [
    ...lineShapes([x + text * 0.8, middle], [x + width - text * 0.8, middle], line),
    textShape(words, x + width / 2, middle - text * 0.35, { ...look, align: "center", baseline: "bottom" }),
  ];
}
