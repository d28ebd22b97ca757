import { expect, it } from "vitest";
import { nextPlace, opened, walkOf } from "./walk";
import { datum } from "../../render/marks";
import type { Fact } from "../../dataset/schema";

const fact: Fact = {
  kind: "fact",
  id: "example",
  initiative: 1,
  at: { section: 1, sentence: 1 },
  label: { zh: "例", en: "Example" },
  measure: "fundSize",
  value: 1,
  unit: "yuan",
  bound: "exact",
  status: "actual",
  area: "guizhou",
  printed: "1元",
};
const part: Fact = { ...fact, id: "part" };
const whole = [fact, part];

it("stops at every mark with statements, series by series, and at each part after its whole", () => {
  const option = {
    series: [
      { type: "bar" as const, data: [datum(1, whole), datum(2, [])] },
      { type: "bar" as const, data: [3, datum(4, [fact])] },
    ],
  };
  const mark = { seriesIndex: 0, dataIndex: 0, code: null, statements: whole };
  expect(walkOf(option)).toEqual([
    { ...mark, said: fact, part: 0, place: 1, count: 2 },
    { ...mark, said: part, part: 1, place: 1, count: 1 },
    {
      seriesIndex: 1,
      dataIndex: 1,
      code: null,
      statements: [fact],
      said: fact,
      part: 0,
      place: 2,
      count: 2,
    },
  ]);
  expect(walkOf(option).map((stop) => opened(stop).map(({ id }) => id))).toEqual([
    ["example", "part"],
    ["part"],
    ["example"],
  ]);
});

it("has no stops in a chart without series", () => {
  expect(walkOf({})).toEqual([]);
  expect(nextPlace("ArrowRight", null, 0)).toBe(undefined);
});

it("goes forward and back, and stays put at either end", () => {
  expect(nextPlace("ArrowRight", null, 3)).toBe(0);
  expect(nextPlace("ArrowDown", 1, 3)).toBe(2);
  expect(nextPlace("ArrowDown", 2, 3)).toBe(2);
  expect(nextPlace("ArrowLeft", 0, 3)).toBe(0);
  expect(nextPlace("End", 0, 3)).toBe(2);
  expect(nextPlace("Escape", 1, 3)).toBe(undefined);
});
