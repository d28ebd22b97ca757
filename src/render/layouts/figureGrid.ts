import type { Fact } from "../../dataset/schema";
import type { Locale } from "../../i18n/locale";
import { digitHeight, figureRun, figureRunWidth } from "./figureRun";
import type { Mark } from "../marks";
import { wrapText } from "../measureText";
import { leading, markBox, textShape, type Box } from "../shapes";
import { markKind, statusInk } from "../statusStyle";
import type { Frame } from "../theme";

/** Figures of unlike things side by side and below one another, each in large digits above its label. */
export interface FigureGrid {
  readonly figures: readonly Fact[];
  readonly locale: Locale;
  readonly columns: number;
  /** Size of the digits in multiples of the text size. */
  readonly digits: number;
  /** Whether units stand beside the digits; without them the labels alone say what is counted. */
  readonly hasUnits: boolean;
}

/** In multiples of the text size. */
const spine = 0.4;
const indent = 0.85;
const gutter = 1;
const aboveLabel = 0.3;
const rowGap = 0.75;

function roomOf(width: number, columns: number, text: number): number {
  return (width - (columns - 1) * gutter * text) / columns - indent * text;
}

function wordsOf({ hasUnits }: FigureGrid): "line" | "noUnit" {
  return hasUnits ? "line" : "noUnit";
}

/** Whether all digits fit into their columns, and no label needs more than three lines. */
export function fitsFigureGrid(grid: FigureGrid, width: number, text: number): boolean {
  const { figures, locale, columns, digits } = grid;
  const room = roomOf(width, columns, text);
  return figures.every(
    (fact) =>
      figureRunWidth(fact, locale, { size: digits * text, text, words: wordsOf(grid) }) <= room &&
      wrapText(fact.label[locale], room, text).length <= 3,
  );
}

/** The height of each row in px, the gap below it left out. */
function rowHeights(
  { figures, locale, columns, digits }: FigureGrid,
  width: number,
  text: number,
): readonly number[] {
  const room = roomOf(width, columns, text);
  return Array.from({ length: Math.ceil(figures.length / columns) }, (_, row) => {
    const inRow = figures.slice(row * columns, (row + 1) * columns);
    const lines = Math.max(...inRow.map(({ label }) => wrapText(label[locale], room, text).length));
    return (digits * digitHeight + aboveLabel + lines * leading) * text;
  });
}

/** The least height in px of a grid so many px wide. */
export function figureGridHeight(grid: FigureGrid, width: number, text: number): number {
  const heights = rowHeights(grid, width, text);
  return heights.reduce((sum, height) => sum + height, (heights.length - 1) * rowGap * text);
}

/** A mark for each figure, rows spread over a box. */
export function figureGridMarks(grid: FigureGrid, box: Box, frame: Frame): readonly Mark[] {
  const { text, palette } = frame;
  const { figures, locale, columns } = grid;
  const heights = rowHeights(grid, box.width, text);
  const spare = Math.max(0, box.height - figureGridHeight(grid, box.width, text)) / heights.length;
  const room = roomOf(box.width, columns, text);
  const pitch = room + (indent + gutter) * text;
  const size = grid.digits * text;
  return figures.map((fact, place) => {
    const row = Math.floor(place / columns);
    const x = box.x + (place % columns) * pitch;
    const above = heights.slice(0, row).reduce((sum, height) => sum + height, 0);
    const y = box.y + above + row * (rowGap * text + spare) + spare / 2;
    const lines = wrapText(fact.label[locale], room, text);
    const height = size * digitHeight + (aboveLabel + lines.length * leading - 0.15) * text;
    const color = statusInk(fact.status, palette);
    return {
      box: { x, y, width: indent * text + room, height },
      statements: [fact],
      shapes: [
        markBox({ x, y, width: spine * text, height }, markKind(fact.status), frame),
        ...figureRun(fact, locale, {
          x: x + indent * text,
          baseline: y + size * digitHeight,
          size,
          text,
          words: wordsOf(grid),
          color,
        }),
        textShape(lines.join("\n"), x + indent * text, y + size * digitHeight + aboveLabel * text, {
          size: text,
          color: palette.ink,
        }),
      ],
    };
  });
}
