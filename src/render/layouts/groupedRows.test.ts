import { expect, test } from "vitest";
import { groupedRows } from "./groupedRows";

test("rows share what headings and gaps leave, half a gap above the first group and below the last", () => {
  const groups = [
    { rows: 1, headingHeight: 10, name: "one" },
    { rows: 3, headingHeight: 30, name: "three" },
  ];
  expect(groupedRows(groups, { y: 5, height: 140, gap: 10 })).toEqual({
    pitch: 20,
    placed: [
      { rows: 1, headingHeight: 10, name: "one", top: 10, rowTops: [20] },
      { rows: 3, headingHeight: 30, name: "three", top: 50, rowTops: [80, 100, 120] },
    ],
  });
});

test("no groups take no room", () => {
  expect(groupedRows([], { y: 5, height: 140, gap: 10 })).toEqual({ pitch: 0, placed: [] });
});
