import { markBox, type Box, type Point, type Shape } from "../shapes";
import type { MarkKind } from "../statusStyle";
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

/** The first `count` squares of a grid in the fill of a kind: two boxes, cut up by lines in the paper's colour. */
export function unitSquares(
  grid: UnitGrid,
  count: number,
  kind: MarkKind,
  frame: Pick<Frame, "palette" | "text">,
): Shape[] {
  const { x, y, rows, pitch } = grid;
  const gap = gapOf(pitch);
  const full = Math.floor(count / rows);
  const rest = count - full * rows;
  const block = (columns: number, high: number, left: number): Box => ({
    x: left,
    y,
    width: columns * pitch - gap,
    height: high * pitch - gap,
  });
  const boxes = [
    ...(full > 0 ? [block(full, rows, x)] : []),
    ...(rest > 0 ? [block(1, rest, x + full * pitch)] : []),
  ];
  const bounds = gridBox(grid, 0, count);
  const cut = (points: Point[]): Shape => ({
    type: "polyline",
    shape: { points },
    style: { fill: "none", stroke: frame.palette.paper, lineWidth: gap },
  });
  // One line to and fro for each direction instead of hundreds: it turns in the gaps around them.
  return [
    ...boxes.map((box) => markBox(box, kind, frame)),
    ...(full > 0
      ? [cut(toAndFro(full + 1, x - gap / 2, pitch, [y - gap / 2, y + bounds.height + gap / 2]))]
      : []),
    cut(
      toAndFro(rows + 1, y - gap / 2, pitch, [x - gap / 2, x + bounds.width + gap / 2]).map(
        ([a, b]): Point => [b, a],
      ),
    ),
  ];
}

function toAndFro(
  lines: number,
  start: number,
  pitch: number,
  [near, far]: readonly [number, number],
): Point[] {
  return Array.from({ length: lines }, (_, place): Point[] => {
    const at = start + place * pitch;
    return place % 2 === 0
      ? [
          [at, near],
          [at, far],
        ]
      : [
          [at, far],
          [at, near],
        ];
  }).flat();
}
