import { expect, test } from "vitest";
import { noBoundaries, type Boundaries, type Division } from "../dataset/boundaries";
import { eastEdge, isWithin, linesWithin } from "./drawnDivision";
import { aspectScaleOf, drawn, extentAround, extentOf, projectedLine, viewOf } from "./mapProjection";

const county: Division = {
  code: "100001",
  name: "甲县",
  shortName: "甲县",
  pinyin: "Jiǎ",
  enName: "Jia County",
  parent: 100000,
  parentName: "某市",
  cp: [5, 5],
  geometry: {
    type: "Polygon",
    coordinates: [
      [
        [0, 0],
        [0, 10],
        [10, 10],
        [10, 0],
        [0, 0],
      ],
      [
        [6, 4],
        [8, 4],
        [8, 6],
        [6, 6],
        [6, 4],
      ],
    ],
  },
};
const boundaries: Boundaries = {
  ...noBoundaries,
  counties: [county],
};
const extent = extentOf(boundaries);
const scale = { extent, perLongitude: 10, perLatitude: -10 };
const square = drawn(county, scale);

test("the extent is that of all outlines together", () => {
  expect(extent).toEqual({ west: 0, south: 0, east: 10, north: 10 });
});

test("a degree of longitude gets shorter with latitude", () => {
  expect(aspectScaleOf({ west: 0, east: 1, south: 59, north: 61 })).toBeCloseTo(0.5, 10);
});

test("an extent fills its room and is centred in it, whatever the shape of the viewport", () => {
  const flat = { west: 0, east: 10, south: -5, north: 5 };
  const box = { x: 0, y: 0, width: 300, height: 100 };
  expect(extentAround(flat, box, box)).toEqual({ west: -10, east: 20, south: -5, north: 5 });
});

test("a view's offset is the corner of its extent", () => {
  expect(viewOf(extent, ([x, y]) => [50 + 2 * x, 70 - 3 * y])).toEqual({
    offset: [50, 40],
    perLongitude: 2,
    perLatitude: -3,
  });
});

test("points on a straight line are dropped, to a tenth of a px, and corners are kept", () => {
  const line = [
    [0, 10],
    [0.0001, 10],
    [5, 10],
    [10, 10],
    [10, 0],
  ];
  expect(projectedLine(line, scale)).toEqual([
    [0, 0],
    [100, 0],
    [100, 100],
  ]);
});

test("a common border is drawn identically from both sides", () => {
  const border = [
    [0, 0],
    [1.23456, 2.34567],
    [3, 3.00001],
    [7, 9],
  ];
  expect(projectedLine([...border].reverse(), scale)).toEqual([...projectedLine(border, scale)].reverse());
});

test.each([
  ["inside", [20, 20], true],
  ["in the hole", [70, 50], false],
  ["outside", [120, 20], false],
] as const)("a point %s", (_, point, expected) => {
  expect(isWithin([...point], square)).toBe(expected);
});

test.each([
  ["clear of the hole", { left: 10, right: 90, y: 20 }, true],
  ["across the hole", { left: 10, right: 90, y: 50 }, false],
  ["leaving the county", { left: 50, right: 110, y: 20 }, false],
] as const)("a line %s", (_, line, expected) => {
  expect(linesWithin(square)(line)).toBe(expected);
});

test("the east edge is the easternmost side of the outline", () => {
  expect([eastEdge(square, 50), eastEdge(square, 150)]).toEqual([100, null]);
});
