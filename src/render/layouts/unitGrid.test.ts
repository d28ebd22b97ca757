import { expect, test } from "vitest";
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

const solid = { fill: lightPalette.reported, stroke: lightPalette.reported, lineWidth: 0 };

test("squares fill a column before the next, and nothing is drawn in the gaps", () => {
  expect(unitSquares({ ...grid, rows: 2 }, 3, "actual", frame)).toEqual([
    {
      type: "path",
      shape: { pathData: "M100 10h5v5h-5ZM100 16h5v5h-5ZM106 10h5v5h-5Z" },
      style: solid,
    },
  ]);
});

test("the outline of a square lies within it", () => {
  const [squares] = unitSquares({ x: 0, y: 0, rows: 1, pitch: 20 }, 1, "rule", { ...frame, text: 18 });
  expect(squares).toMatchObject({
    shape: { pathData: "M1 1h16v16h-16Z" },
    style: { fill: lightPalette.paper, stroke: lightPalette.reported, lineWidth: 2 },
  });
});

test("no square is no shape", () => {
  expect(unitSquares(grid, 0, "actual", frame)).toEqual([]);
});
