import { expect, test } from "vitest";
import { drawnTexts } from "../testing/drawnPicture";
import { inventedFact } from "../testing/inventedFigures";
import { matrix } from "../body/matrix";
import { lightPalette } from "./theme";
import { listOf } from "./listOf";
import { matrixDrawing } from "./matrixDrawing";
import { matrixLayout } from "./matrixLayout";
import { renderSvg } from "./renderSvg";

const [first, second] = [inventedFact("first", 1), inventedFact("second", 2, { status: "target" })];
const body = matrix({
  columns: [
    { number: "1", name: "Relocation and what follows" },
    { number: "2", name: "Finance" },
  ],
  rows: [
    {
      name: "Money",
      cells: [
        [],
        [
          { fill: "actual", statements: [first] },
          { fill: "target", statements: [second] },
        ],
      ],
      total: "2",
    },
  ],
  total: "total",
  key: { item: "one figure", blank: "none" },
});
const option = matrixDrawing(body).option({ width: 600, height: 120, em: 10, palette: lightPalette });

test("headings keep all their lines, and the last column counts the rows", () => {
  expect(option.matrix).toMatchObject({
    x: { data: [{ value: "1\nRelocation and what follows" }, { value: "2\nFinance" }, { value: "total" }] },
    y: { data: [{ value: "Money" }] },
    body: {
      data: [{ coord: [0, 0], itemStyle: { color: lightPalette.field } }, { coord: [2, 0] }],
    },
  });
  const size = { width: 600, height: 120 };
  expect(drawnTexts(renderSvg(option, size)).map(({ words }) => words)).toContain("2");
});

test("each thing counted is a square in its fill, side by side in its cell", () => {
  const [squares] = listOf(option.series);
  expect(squares).toMatchObject({
    type: "scatter",
    coordinateSystem: "matrix",
    data: [
      { value: [1, 0], statements: [first], itemStyle: { color: lightPalette.reported } },
      { value: [1, 0], statements: [second], itemStyle: { borderColor: lightPalette.planned } },
    ],
  });
});

test("names that do not fit the head go into a list below, which needs more height", () => {
  const [wide, narrow] = [matrixLayout(body, 60, "natural"), matrixLayout(body, 16, "natural")];
  expect([wide.list, narrow.heads]).toEqual([[], [[], []]]);
  expect(narrow.list.join(" ").replaceAll("\u00a0", " ")).toBe("1 Relocation and what follows 2 Finance");
});

test("the columns take up the whole width, however many there are", () => {
  for (const width of [16, 25, 60]) {
    const { namesWidth, columnWidth, totalWidth } = matrixLayout(body, width, "natural");
    expect(namesWidth + 2 * columnWidth + totalWidth).toBeCloseTo(width, 9);
  }
});
