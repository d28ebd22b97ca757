import { expect, test } from "vitest";
import { printedFigures, unitsOfCounter } from "./printedFigure";

const read = (printed: string) =>
  printedFigures(printed).map(({ value, upper, bound, counter }) => [value, upper, bound, counter]);

test.each([
  ["12项", [[12, null, "exact", "项"]]],
  ["3.14亿元", [[314_000_000, null, "exact", "元"]]],
  ["278.56亿元", [[27_856_000_000, null, "exact", "元"]]],
  ["9.07万户", [[90_700, null, "exact", "户"]]],
  ["50%", [[50, null, "exact", "%"]]],
  ["5万余人次", [[50_000, null, "over", "人次"]]],
  ["5余万人次", [[50_000, null, "over", "人次"]]],
  ["20余种", [[20, null, "over", "种"]]],
  ["突破7万人", [[70_000, null, "over", "人"]]],
  ["超过7万人", [[70_000, null, "over", "人"]]],
  ["近8万人次", [[80_000, null, "nearly", "人次"]]],
  ["9个月以上", [[9, null, "atLeast", "个月"]]],
  ["6万余人次以上", [[60_000, null, "over", "人次"]]],
  ["3至4期", [[3, 4, "exact", "期"]]],
  ["九大", [[9, null, "exact", "大"]]],
  ["两个县", [[2, null, "exact", "个县"]]],
  ["四十周年", [[40, null, "exact", "周年"]]],
  ["十余年", [[10, null, "over", "年"]]],
  ["二十五项", [[25, null, "exact", "项"]]],
  ["一百零三项", [[103, null, "exact", "项"]]],
  ["二〇一九年", [[2019, null, "exact", "年"]]],
  ["一千万元", [[10_000_000, null, "exact", "元"]]],
  ["全国第五", [[5, null, "exact", "第"]]],
  ["第一个", [[1, null, "exact", "第"]]],
  ["率先", [[1, null, "exact", "第"]]],
  ["每周", [[1, null, "exact", "次"]]],
  ["没有数", []],
])("%s", (printed, expected) => {
  expect(read(printed)).toEqual(expected);
});

test("numbers of an enumeration share the counter word after the last one", () => {
  expect(read("6、7、8类")).toEqual([
    [6, null, "exact", "类"],
    [7, null, "exact", "类"],
    [8, null, "exact", "类"],
  ]);
});

test("numbers with counter words of their own keep them", () => {
  expect(read("6类7项")).toEqual([
    [6, null, "exact", "类"],
    [7, null, "exact", "项"],
  ]);
  expect(read("6项、7次")).toEqual([
    [6, null, "exact", "项"],
    [7, null, "exact", "次"],
  ]);
});

test("a figure knows its position and the factor of 万", () => {
  expect(printedFigures("共近8万人次")).toEqual([
    { value: 80_000, upper: null, bound: "nearly", scale: 10_000, counter: "人次", start: 1, end: 4 },
  ]);
});

test("the longest matching counter word decides the unit", () => {
  expect(unitsOfCounter("人次")).toEqual(["personTimes", "visits"]);
  expect(unitsOfCounter("人")).toEqual(["persons"]);
  expect(unitsOfCounter("个月")).toEqual(["months"]);
  expect(unitsOfCounter("个县都")).toEqual(["counties"]);
  expect(unitsOfCounter("个")).toEqual(["items", "projects"]);
  expect(unitsOfCounter("")).toEqual(["items"]);
  expect(unitsOfCounter("桶")).toEqual([]);
});
