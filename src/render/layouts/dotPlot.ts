import type { Figure } from "../../selectors/computed";
import { dotShape, figureDot, type DotShape } from "./figureDot";
import type { Mark } from "../marks";
import { textWidth } from "../measureText";
import { boxShape, leading, lineShapes, textShape, type Box } from "../shapes";
import { stacked, type Layer } from "./stack";
import type { Frame } from "../theme";

/** One figure of a dot plot with its words. */
export interface DotRow {
  readonly figure: Figure;
  readonly name: string;
  /** Place and time, in quieter letters; empty where there is nothing to say. */
  readonly scope: string;
  /** The figure in words. */
  readonly words: string;
  readonly color: string;
}

/** Rows of one unit below a heading that names it; groups of unlike units stand apart on one axis. */
export interface DotGroup {
  readonly heading: string;
  readonly shape: DotShape;
  readonly rows: readonly DotRow[];
}

/** In multiples of the text size. */
const headingHeight = 2.4;
const besideHeight = 3.2;
const dotHeight = 2.1;
const leastDotHeight = 1.4;
const scopeGap = 0.8;

/** Names stand left of the axis in a wide frame, and above their dots elsewhere. */
function isBeside({ width, text }: Pick<Frame, "width" | "text">): boolean {
  return width >= 50 * text;
}

/** How much room in px the names take left of the axis; none where they stand above their dots. */
export function dotNamesWidth(groups: readonly DotGroup[], frame: Frame): number {
  if (!isBeside(frame)) return 0;
  const names = groups.flatMap(({ rows }) => rows.map(({ name }) => textWidth(name, frame.text)));
  return Math.max(...names) + frame.text * 1.5;
}

interface DotCounts {
  readonly groups: number;
  readonly rows: number;
  /** Rows with a scope, which takes a line of its own on the narrowest frames. */
  readonly scopes: number;
}

/** The height in px that suits a dot plot without its axis. */
export function dotPlotHeight({ groups, rows, scopes }: DotCounts, width: number, text: number): number {
  const row = isBeside({ width, text }) ? besideHeight : dotHeight + leading;
  const scopeLines = width < 32 * text ? scopes * leading : 0;
  return (groups * headingHeight + rows * row + scopeLines) * text;
}

/** The least height in px in which a dot plot stands without its axis. */
export function dotPlotSmallestHeight(
  groups: readonly DotGroup[],
  size: Pick<Frame, "width" | "text">,
): number {
  const rows = groups.flatMap((group) => group.rows);
  const needed = rows.map((row) =>
    isBeside(size) ? 2 * leading : lineCount(row, size) * leading + leastDotHeight,
  );
  return needed.reduce((sum, each) => sum + each, groups.length * headingHeight) * size.text;
}

interface DotPlace {
  /** The axis' area, px. */
  readonly area: Box;
  /** From a value to px. */
  readonly x: (value: number) => number;
  readonly frame: Frame;
}

/** The marks of a dot plot: each group below its heading, the rows spread over the height there is. */
export function dotMarks(groups: readonly DotGroup[], place: DotPlace): readonly Mark[] {
  const { area, frame } = place;
  const things = groups.flatMap((group) => [
    {
      height: headingHeight * frame.text,
      shares: 0,
      mark: (layer: Layer) => headingMark(group, layer, frame),
    },
    ...group.rows.map((row) => ({
      height: rowHeight(row, frame),
      shares: 1,
      mark: (layer: Layer) => rowMark(row, group.shape, layer, place),
    })),
  ]);
  const layers = stacked(things, { top: 0, height: area.height });
  return layers.flatMap((layer, index) => things[index]?.mark(layer) ?? []);
}

/** The paper behind a heading parts the groups: what is above and below counts different things. */
function headingMark({ heading, shape }: DotGroup, { top, height }: Layer, frame: Frame): Mark {
  const { text, width, palette } = frame;
  const band = { x: 0, y: top, width, height };
  const middle = top + height - text;
  return {
    box: band,
    statements: [],
    shapes: [
      boxShape(band, { fill: palette.paper }),
      dotShape(shape, text * 0.45, middle, text * 0.34, palette.inkQuiet),
      textShape(heading, text * 1.4, middle, {
        size: text,
        color: palette.inkQuiet,
        weight: "bold",
        baseline: "middle",
      }),
    ],
  };
}

/** How many lines a row's name and scope take. */
function lineCount({ name, scope }: DotRow, frame: Pick<Frame, "width" | "text">): number {
  if (scope === "") return 1;
  if (isBeside(frame)) return 2;
  return textWidth(name + scope, frame.text) + scopeGap * frame.text <= frame.width ? 1 : 2;
}

function rowHeight(row: DotRow, frame: Frame): number {
  return (isBeside(frame) ? 2 * leading : lineCount(row, frame) * leading + dotHeight) * frame.text;
}

function rowMark(row: DotRow, shape: DotShape, { top, height }: Layer, { area, x, frame }: DotPlace): Mark {
  const { text, palette, width } = frame;
  const { figure, name, scope, words, color } = row;
  const line = text * leading;
  const namesHeight = lineCount(row, frame) * line;
  const nameTop = isBeside(frame) ? top + (height - namesHeight) / 2 : top;
  const middle = isBeside(frame) ? top + height / 2 : top + namesHeight + text * 0.75;
  const scopeLeft = namesHeight > line ? 0 : textWidth(name, text) + scopeGap * text;
  const look = { size: text, background: palette.paper };
  return {
    box: { x: 0, y: top + text * 0.15, width, height: height - text * 0.3 },
    statements: [figure],
    shapes: [
      ...lineShapes([area.x, middle], [area.x + area.width, middle], {
        color: palette.line,
        width: text / 14,
      }),
      textShape(name, 0, nameTop, { ...look, color: palette.ink }),
      ...(scope === ""
        ? []
        : [textShape(scope, scopeLeft, nameTop + namesHeight - line, { ...look, color: palette.inkQuiet })]),
      ...figureDot(figure, { shape, x: x(figure.value), y: middle, words, color }, frame),
    ],
  };
}
