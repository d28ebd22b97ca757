import { textWidth, wrapText } from "../measureText";
import { leading, markBox, textShape, type Box, type Shape } from "../shapes";
import type { Frame } from "../theme";

/** An enumeration of what is laid down: its name and items in one outline. */
export interface ListFrame {
  readonly name: string;
  /** Read across the columns, then down. */
  readonly items: readonly string[];
  readonly columns: number;
}

/** In multiples of the text size. */
const padding = 1;
const nameHeight = 2.5;
const gutter = 1.8;
const itemGap = 0.35;

/** The width in px at which nothing in a list breaks. */
export function listFrameWidth({ name, items, columns }: ListFrame, text: number): number {
  const widest = Math.max(0, ...items.map((item) => textWidth(item, text)));
  const inside = columns * widest + (columns - 1) * gutter * text;
  return Math.max(inside, textWidth(name, text, "bold")) + 2 * padding * text;
}

interface Laid {
  /** The lines of each item. */
  readonly lines: readonly (readonly string[])[];
  /** The height in px of each row, as high as its longest item. */
  readonly rows: readonly number[];
  /** px from one column to the next. */
  readonly pitch: number;
}

function laid({ items, columns }: ListFrame, width: number, text: number): Laid {
  const pitch = (width - 2 * padding * text + gutter * text) / columns;
  const lines = items.map((item) => wrapText(item, pitch - gutter * text, text));
  const rows = Array.from({ length: Math.ceil(items.length / columns) }, (_, row) => {
    const inRow = lines.slice(row * columns, (row + 1) * columns);
    return (Math.max(...inRow.map(({ length }) => length)) * leading + itemGap) * text;
  });
  return { lines, rows, pitch };
}

function sumOf(heights: readonly number[]): number {
  return heights.reduce((sum, height) => sum + height, 0);
}

/** The least height in px of a list so many px wide. */
export function listFrameHeight(list: ListFrame, width: number, text: number): number {
  return sumOf(laid(list, width, text).rows) + (nameHeight + padding * 0.7) * text;
}

/** A list that fills a box; its rows share what there is to spare. */
export function listFrameShapes(list: ListFrame, box: Box, frame: Pick<Frame, "palette" | "text">): Shape[] {
  const { palette, text } = frame;
  const { lines, rows, pitch } = laid(list, box.width, text);
  const left = box.x + padding * text;
  const spare = Math.max(0, box.height - listFrameHeight(list, box.width, text)) / Math.max(1, rows.length);
  const topOf = (row: number): number =>
    box.y + nameHeight * text + sumOf(rows.slice(0, row)) + spare * (row + 0.5);
  return [
    markBox(box, "rule", frame, text / 4),
    textShape(list.name, left, box.y + text * 0.6, { size: text, color: palette.reported, weight: "bold" }),
    ...lines.map((words, place) =>
      textShape(
        words.join("\n"),
        left + (place % list.columns) * pitch,
        topOf(Math.floor(place / list.columns)),
        { size: text, color: palette.ink },
      ),
    ),
  ];
}
