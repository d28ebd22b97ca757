import { expect, test } from "vitest";
import {
  boxShape,
  fittingSize,
  hairline,
  leading,
  lineShapes,
  markBox,
  paragraph,
  textShape,
} from "./shapes";
import { lightPalette, sansFamily, serifFamily } from "./theme";

const frame = { palette: lightPalette, em: 18 };
const box = { x: 10, y: 20, width: 100, height: 50 };

test("text starts at its upper left corner, in the regular sans face unless stated otherwise", () => {
  expect(textShape("贵州", 1, 2, { size: 10, color: "#123456" })).toEqual({
    type: "text",
    x: 1,
    y: 2,
    style: {
      text: "贵州",
      fill: "#123456",
      fontWeight: "normal",
      fontSize: 10,
      fontFamily: sansFamily,
      align: "left",
      verticalAlign: "top",
      lineHeight: 10 * leading,
    },
  });
});

test("text takes weight, face, alignment and background from its look", () => {
  const look = {
    size: 10,
    color: "#123456",
    weight: "bold",
    align: "right",
    baseline: "middle",
    background: "#ffffff",
    serif: true,
  } as const;
  expect(textShape("贵州", 1, 2, look)).toEqual({
    type: "text",
    x: 1,
    y: 2,
    style: {
      text: "贵州",
      fill: "#123456",
      fontWeight: "bold",
      fontSize: 10,
      fontFamily: serifFamily,
      align: "right",
      verticalAlign: "middle",
      lineHeight: 10 * leading,
      backgroundColor: "#ffffff",
    },
  });
});

test("a font family has no double quotes, which would end the SVG attribute", () => {
  expect([sansFamily, serifFamily].filter((family) => family.includes('"'))).toEqual([]);
});

test("a paragraph is as high as its lines together", () => {
  const look = { size: 10, color: "#123456" };
  expect(paragraph("覆盖的专业合作社", 1, 2, 40, look)).toEqual({
    shape: textShape("覆盖的\n专业\n合作社", 1, 2, look),
    height: 3 * 10 * leading,
  });
});

test.each<[string, string, number, number]>([
  ["as large as fits", "贵州省", 60, 20],
  ["no larger than asked", "贵州省", 600, 30],
  ["no smaller than asked", "贵州省", 6, 12],
  ["an empty line fits at any size", "", 6, 30],
])("size of a line: %s", (_, words, width, size) => {
  expect(fittingSize(words, width, { largest: 30, smallest: 12 })).toBe(size);
});

test("a bold line fits at a smaller size than a regular one", () => {
  expect(fittingSize("000", 100, { largest: 100, smallest: 1, weight: "bold" })).toBeCloseTo(
    100 / 3 / 0.555 / 1.06,
    6,
  );
});

test("a result is solid up to the edges of its box", () => {
  expect(markBox(box, "actual", frame)).toEqual({
    type: "rect",
    shape: { ...box, r: 0 },
    style: { fill: lightPalette.reported, stroke: lightPalette.reported, lineWidth: 0 },
  });
});

test("a whole is soft with an outline", () => {
  expect(markBox(box, "whole", frame, 3)).toEqual({
    type: "rect",
    shape: { x: 10.5, y: 20.5, width: 99, height: 49, r: 3 },
    style: { fill: lightPalette.reportedSoft, stroke: lightPalette.reported, lineWidth: 1 },
  });
});

test("a rule is an outline that stays within its box", () => {
  expect(markBox(box, "rule", frame)).toEqual({
    type: "rect",
    shape: { x: 11, y: 21, width: 98, height: 48, r: 0 },
    style: { fill: lightPalette.paper, stroke: lightPalette.reported, lineWidth: 2 },
  });
});

test("a plan is hatched in its own colour", () => {
  expect(markBox(box, "target", frame)).toEqual({
    type: "rect",
    shape: { x: 11, y: 21, width: 98, height: 48, r: 0 },
    style: {
      fill: lightPalette.plannedSoft,
      stroke: lightPalette.planned,
      lineWidth: 2,
      decal: {
        symbol: "rect",
        dashArrayX: [1, 0],
        dashArrayY: [18 / 11, 18 / 2.6],
        rotation: -Math.PI / 4,
        color: lightPalette.planned,
      },
    },
  });
});

test("an outline thicker than its box does not lead to a negative size", () => {
  expect(markBox({ x: 0, y: 0, width: 1, height: 1 }, "rule", frame)).toEqual({
    type: "rect",
    shape: { x: 1, y: 1, width: 0, height: 0, r: 0 },
    style: { fill: lightPalette.paper, stroke: lightPalette.reported, lineWidth: 2 },
  });
});

test("a plain box is a rectangle in the given style", () => {
  expect(boxShape(box, { fill: "#eeeeee" }, 4)).toEqual({
    type: "rect",
    shape: { ...box, r: 4 },
    style: { fill: "#eeeeee" },
  });
});

test("a line without an arrowhead reaches its end point", () => {
  expect(lineShapes([0, 5], [100, 5], { color: "#123456", width: 2 })).toEqual([
    {
      type: "line",
      shape: { x1: 0, y1: 5, x2: 100, y2: 5 },
      style: { stroke: "#123456", lineWidth: 2 },
    },
  ]);
});

test("an arrow's line stops inside its head, whose tip is at the end point", () => {
  const [line, head] = lineShapes([0, 5], [100, 5], { color: "#123456", width: 2, arrow: true });
  const wing = { x: 100 - 9 * Math.cos(0.45), y: 9 * Math.sin(0.45) };
  expect([line, head]).toEqual([
    {
      type: "line",
      shape: { x1: 0, y1: 5, x2: 100 - 9 * 0.8, y2: 5 },
      style: { stroke: "#123456", lineWidth: 2 },
    },
    {
      type: "polygon",
      shape: {
        points: [
          [100, 5],
          [wing.x, 5 - wing.y],
          [wing.x, 5 + wing.y],
        ],
      },
      style: { fill: "#123456" },
    },
  ]);
});

test("a hairline is never thinner than a pixel", () => {
  expect(hairline([0, 0], [9, 0], { palette: lightPalette, em: 13 })).toEqual(
    lineShapes([0, 0], [9, 0], { color: lightPalette.line, width: 1 }),
  );
});
