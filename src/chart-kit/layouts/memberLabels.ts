import { cardGrid } from "./cardGrid";
import { textWidth, wrapText } from "../measureText";
import { boxShape, leading, textShape, type Box, type Shape } from "../shapes";
import type { Frame } from "../theme";

/** In multiples of the text size. */
const gap = 0.35;
const padding = 0.22;
/** Two columns may be tight, more of them must not. */
const roomyPadding = 0.55;

/** As many columns as let every name stand on one line, four at most and two at least. */
function columnsOf(names: readonly string[], width: number, text: number): number {
  const widest = Math.max(...names.map((name) => textWidth(name, text))) + 2 * roomyPadding * text;
  return 4 * (widest + gap * text) <= width + gap * text ? 4 : 2;
}

function linesOf(names: readonly string[], width: number, text: number): readonly (readonly string[])[] {
  const columns = columnsOf(names, width, text);
  const inner = (width - (columns - 1) * gap * text) / columns - 2 * padding * text;
  return names.map((name) => wrapText(name, inner, text));
}

/** The height in px that names need as equal labels in a width in px. */
export function memberLabelsHeight(names: readonly string[], width: number, text: number): number {
  const rows = Math.ceil(names.length / columnsOf(names, width, text));
  const lines = Math.max(...linesOf(names, width, text).map(({ length }) => length));
  return rows * (lines * leading + 0.3) * text + (rows - 1) * gap * text;
}

/** Names as labels of one size that fill a box: none counts for more than another. */
export function memberLabels(
  names: readonly string[],
  box: Box,
  { text, palette }: Pick<Frame, "text" | "palette">,
): readonly Shape[] {
  const lines = linesOf(names, box.width, text);
  const columns = columnsOf(names, box.width, text);
  const boxes = cardGrid(names.length, columns, box, { across: gap * text, down: gap * text });
  return boxes.flatMap((label, place) => [
    boxShape(label, { fill: palette.paper, stroke: palette.line, lineWidth: text / 14 }, text / 5),
    textShape((lines[place] ?? []).join("\n"), label.x + label.width / 2, label.y + label.height / 2, {
      size: text,
      color: palette.ink,
      align: "center",
      baseline: "middle",
    }),
  ]);
}
