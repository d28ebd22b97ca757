import type { Density } from "./arrangement";
import { cardGrid } from "./cardGrid";
import { textWidth, wrapText } from "../measureText";
import { boxShape, leading, textShape, type Box, type Shape } from "../shapes";
import type { Frame } from "../theme";

/** Whom a party stands for, as equal labels or, where room is scarce, in one run of words. */
export interface Members {
  readonly names: readonly string[];
  readonly density: Density;
}

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

/** Names in lines, none broken that fits into one. */
function runOn(names: readonly string[], width: number, text: number): readonly string[] {
  const lines: string[] = [];
  for (const name of names) {
    const longer = `${lines.at(-1) ?? ""} · ${name}`;
    if (lines.length > 0 && textWidth(longer, text) <= width) lines[lines.length - 1] = longer;
    else lines.push(...wrapText(name, width, text));
  }
  return lines;
}

/** The height in px that members need in a width in px. */
export function memberLabelsHeight({ names, density }: Members, width: number, text: number): number {
  if (density === "compact") return runOn(names, width, text).length * leading * text;
  const rows = Math.ceil(names.length / columnsOf(names, width, text));
  const lines = Math.max(...linesOf(names, width, text).map(({ length }) => length));
  return rows * (lines * leading + 0.3) * text + (rows - 1) * gap * text;
}

/** Names as labels of one size that fill a box, or in a run of words: none counts for more than another. */
export function memberLabels(
  { names, density }: Members,
  box: Box,
  { text, palette }: Pick<Frame, "text" | "palette">,
): readonly Shape[] {
  if (density === "compact") {
    const words = runOn(names, box.width, text).join("\n");
    return [textShape(words, box.x, box.y, { size: text, color: palette.ink })];
  }
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
