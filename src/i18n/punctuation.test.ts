import { expect, test } from "vitest";
import { bracketed, joined, mark, titleQuoted } from "./punctuation";

test("parts are joined as the language does, without empty ones", () => {
  expect(joined(["一", "", "二"], "item", "zh")).toBe("一、二");
  expect(joined(["one", "", "two"], "phrase", "en")).toBe("one; two");
  expect(mark("colon", "zh")).toBe("：");
});

test("brackets and titles are written as the language does", () => {
  expect([bracketed("金额", "亿元", "zh"), bracketed("sum", "yuan", "en")]).toEqual([
    "金额（亿元）",
    "sum (yuan)",
  ]);
  expect([titleQuoted("报道", "zh"), titleQuoted("Report", "en")]).toEqual(["《报道》", '"Report"']);
});
