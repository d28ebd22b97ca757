import { boxShape, type Box, type Point, type Shape } from "../shapes";
import type { Frame } from "../theme";
import { gridBox, type UnitGrid } from "./unitGrid";

/** One square picked out, and a thin line from it to the words that say what it stands for. */
export function leaderShapes(square: Box, end: Point, { text, palette }: Frame): readonly Shape[] {
  const isBelow = end[1] > square.y + square.height;
  const points: Point[] = isBelow
    ? [[square.x + square.width / 2, square.y + square.height], [square.x + square.width / 2, end[1]], end]
    : [[square.x + square.width, end[1]], end];
  return [
    boxShape(square, { fill: palette.ink }),
    {
      type: "polyline",
      shape: { points },
      style: { fill: "none", stroke: palette.ink, lineWidth: text / 13 },
    },
  ];
}

/** The square that is led out: the last of the first column, or of the last full column at a height in px. */
export function pickedSquare(grid: UnitGrid, count: number, y: number | null): Box {
  const row = y === null ? grid.rows - 1 : Math.min(grid.rows - 1, Math.floor((y - grid.y) / grid.pitch));
  const column = y === null ? 0 : Math.max(0, Math.floor(count / grid.rows) - 1);
  const square = gridBox({ ...grid, rows: 1 }, 0, 1);
  return { ...square, x: grid.x + column * grid.pitch, y: grid.y + row * grid.pitch };
}
