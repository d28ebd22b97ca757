import type { Box, Shape } from "../shapes";
import { markStyle, type MarkKind } from "../statusStyle";
import type { Frame } from "../theme";

/** Squares that each stand for as many things as the next, filled column by column. */
export interface UnitGrid {
  readonly x: number;
  readonly y: number;
  /** How many squares a full column has. */
  readonly rows: number;
  /** px from one square to the next, the gap between them included. */
  readonly pitch: number;
}

/** The gap between squares in px: a hairline, wider where squares are large. */
function gapOf(pitch: number): number {
  return Math.max(1, Math.round(pitch / 10));
}

/** The largest whole pitch in px, or half px where squares are tiny, at which columns fit a width and rows a height. */
export function fittingPitch(columns: number, width: number, rows: number, height: number): number {
  const pitch = Math.min(width / columns, height / rows);
  return pitch < 6 ? Math.floor(pitch * 2) / 2 : Math.floor(pitch);
}

/** The grid with the largest squares that `count` of them can have in a box. */
export function fittingGrid(count: number, { x, y, width, height }: Box): UnitGrid {
  const about = Math.sqrt((count * height) / width);
  const grids = [Math.floor(about), Math.ceil(about)].map((guess) => {
    const rows = Math.max(1, guess);
    return { x, y, rows, pitch: fittingPitch(Math.ceil(count / rows), width, rows, height) };
  });
  return grids.reduce((best, grid) => (grid.pitch > best.pitch ? grid : best), { x, y, rows: 1, pitch: 0 });
}

/** The box that squares from `from` up to `to` take in a grid, without the gap behind the last of them. */
export function gridBox({ x, y, rows, pitch }: UnitGrid, from: number, to: number): Box {
  const first = Math.floor(from / rows);
  const columns = Math.ceil(to / rows) - first;
  return {
    x: x + first * pitch,
    y,
    width: columns * pitch - gapOf(pitch),
    height: Math.min(rows, to) * pitch - gapOf(pitch),
  };
}

/** The first `count` squares of a grid in the fill of a kind: one shape, with nothing in the gaps. */
export function unitSquares(
  { x, y, rows, pitch }: UnitGrid,
  count: number,
  kind: MarkKind,
  frame: Pick<Frame, "palette" | "text">,
): Shape[] {
  if (count === 0) return [];
  const { color, borderColor, borderWidth, decal } = markStyle(kind, frame);
  // The outline of a small square leaves something of its fill.
  const lineWidth = Math.min(borderWidth, pitch / 6);
  const side = pitch - gapOf(pitch) - lineWidth;
  const squares = Array.from({ length: count }, (_, place) => {
    const left = x + Math.floor(place / rows) * pitch + lineWidth / 2;
    const top = y + (place % rows) * pitch + lineWidth / 2;
    return `M${short(left)} ${short(top)}h${short(side)}v${short(side)}h${short(-side)}Z`;
  });
  return [
    {
      type: "path",
      shape: { pathData: squares.join("") },
      style: { fill: color, stroke: borderColor, lineWidth, ...(decal ? { decal } : {}) },
    },
  ];
}

function short(value: number): number {
  return Math.round(value * 100) / 100;
}
