import { expect, it } from "vitest";
import { walkOf } from "./walk";
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

it("stops at every mark that stands for something, series by series", () => {
  const option = {
    series: [
      { type: "bar" as const, data: [datum(1, [fact]), datum(2, [])] },
      { type: "bar" as const, data: [3, datum(4, [fact])] },
    ],
  };
  expect(walkOf(option)).toEqual([
    { seriesIndex: 0, dataIndex: 0, statements: [fact] },
    { seriesIndex: 1, dataIndex: 1, statements: [fact] },
  ]);
});

it("has no stop in a chart without series", () => {
  expect(walkOf({})).toEqual([]);
});
