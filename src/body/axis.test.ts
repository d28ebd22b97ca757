import { expect, test } from "vitest";
import { scaledAxis, tickWords, type Axis } from "./axis";

const money: Axis = { measure: "money", scale: "linear", name: "" };
const count: Axis = { measure: "count", scale: "linear", name: "people" };
const percent: Axis = { measure: "percent", scale: "linear", name: "share" };

test.each<[string, Axis, readonly number[], "zh" | "en", readonly [number, number, number, number, string]]>([
  // min, max and step in the axis's own unit, that unit, and the axis's name
  ["yuan in 亿元", money, [27_856_000_000, 78_400_000_000], "zh", [0, 800, 200, 1e8, "亿元"]],
  ["yuan in billions", money, [27_856_000_000, 78_400_000_000], "en", [0, 80, 20, 1e9, "billion yuan"]],
  ["small sums in 万元", money, [10_000_000], "zh", [0, 1000, 200, 1e4, "万元"]],
  ["incomes in yuan", money, [8090, 9716], "zh", [0, 10_000, 2000, 1, "元"]],
  ["a count that is written out", count, [8, 12], "en", [0, 12, 2, 1, "people"]],
  ["a count in millions", count, [3_150_000], "en", [0, 4, 1, 1e6, "people (million)"]],
  ["nothing at all", count, [], "en", [0, 1, 1, 1, "people"]],
  ["a share, always of the whole", percent, [97.1], "en", [0, 100, 25, 1, "share"]],
])("an axis of %s", (_, axis, values, locale, [min, max, step, unit, name]) => {
  expect(scaledAxis(axis, values, locale)).toMatchObject({ min, max, step, unit, name });
});

test.each<[readonly number[], number, number]>([
  [[20_000, 3_150_000], 10_000, 10_000_000],
  [[1000], 1000, 10_000],
  [[0.5, 7], 1, 10],
])("a logarithmic axis around %j runs over whole powers of ten, written out", (values, min, max) => {
  const axis = scaledAxis({ ...count, scale: "log" }, values, "en");
  expect(axis).toMatchObject({ min, max, step: 10, unit: 1, name: "people" });
});

test("ticks use the words of their language, and zero is a plain 0", () => {
  const shares = { isPercent: true };
  expect([tickWords(shares, 0, "en"), tickWords(shares, 25, "en")]).toEqual(["0", "25%"]);
  expect([tickWords({ isPercent: false }, 1e6, "zh"), tickWords({ isPercent: false }, 1e6, "en")]).toEqual([
    "100万",
    "1 million",
  ]);
});
