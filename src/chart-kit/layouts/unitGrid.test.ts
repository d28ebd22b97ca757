import { expect, test } from "vitest";
import { boxShape, type Shape } from "../shapes";
import { lightPalette } from "../theme";
import { fittingPitch, gridBox, unitSquares } from "./unitGrid";

const frame = { palette: lightPalette, text: 13 };
const grid = { x: 100, y: 10, rows: 5, pitch: 6 };

test.each<[string, readonly [number, number, number, number], number]>([
  ["by the width", [10, 87, 5, 100], 8],
  ["by the height", [10, 200, 5, 63], 12],
  ["in half pixels where squares are tiny", [77, 326, 5, 100], 4],
  ["never rounded up", [10, 59.9, 5, 100], 5.5],
])("squares as large as fit %s", (_, [columns, width, rows, height], pitch) => {
  expect(fittingPitch(columns, width, rows, height)).toBe(pitch);
});

test.each<[string, number, number, readonly [number, number, number, number]]>([
  ["a single square", 0, 1, [100, 10, 5, 5]],
  ["a column not yet full", 0, 4, [100, 10, 5, 23]],
  ["two columns, the second begun", 0, 7, [100, 10, 11, 29]],
  ["squares of the second column", 5, 8, [106, 10, 5, 29]],
])("the box of %s", (_, from, to, [x, y, width, height]) => {
  expect(gridBox(grid, from, to)).toEqual({ x, y, width, height });
});

/** The boxes of a picture, without the lines that cut them up. */
const boxesOf = (shapes: readonly Shape[]) =>
  shapes.flatMap((shape) => (shape.type === "rect" ? [shape] : []));

const solid = { fill: lightPalette.reported, stroke: lightPalette.reported, lineWidth: 0 };

test("twelve squares are two full columns and two squares of a third", () => {
  expect(boxesOf(unitSquares(grid, 12, "actual", frame))).toEqual([
    boxShape({ x: 100, y: 10, width: 11, height: 29 }, solid),
    boxShape({ x: 112, y: 10, width: 5, height: 11 }, solid),
  ]);
});

test("ten squares are two full columns and nothing more", () => {
  expect(boxesOf(unitSquares(grid, 10, "actual", frame))).toEqual([
    boxShape({ x: 100, y: 10, width: 11, height: 29 }, solid),
  ]);
});

test("two squares are cut apart by a line in the paper's colour, which turns in the gaps around them", () => {
  const lines = unitSquares({ ...grid, rows: 2 }, 2, "actual", frame).slice(1);
  const style = { fill: "none", stroke: lightPalette.paper, lineWidth: 1 };
  expect(lines).toEqual([
    {
      type: "polyline",
      shape: {
        points: [
          [99.5, 9.5],
          [99.5, 21.5],
          [105.5, 21.5],
          [105.5, 9.5],
        ],
      },
      style,
    },
    {
      type: "polyline",
      shape: {
        points: [
          [99.5, 9.5],
          [105.5, 9.5],
          [105.5, 15.5],
          [99.5, 15.5],
          [99.5, 21.5],
          [105.5, 21.5],
        ],
      },
      style,
    },
  ]);
});
