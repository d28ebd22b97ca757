import { wrapText } from "../measureText";
import { textShape, type Box, type Shape } from "../shapes";

/** Words broken to a tile; in bold they may go to its edges. */
export function tileWordLines(
  words: string,
  width: number,
  isBold: boolean,
  text: number,
): readonly string[] {
  return wrapText(words, width - text * (isBold ? 0.1 : 0.7), text, isBold ? "bold" : "normal");
}

/** Words in the middle of a tile. */
export function tileWords(
  words: string,
  { x, y, width, height }: Box,
  { color, bold, text }: { readonly color: string; readonly bold: boolean; readonly text: number },
): Shape {
  const weight = bold ? "bold" : "normal";
  return textShape(tileWordLines(words, width, bold, text).join("\n"), x + width / 2, y + height / 2, {
    size: text,
    color,
    weight,
    align: "center",
    baseline: "middle",
  });
}
