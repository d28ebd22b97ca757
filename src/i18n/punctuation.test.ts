import { expect, test } from "vitest";
import { bracketed, joined, mark, titleQuoted } from "./punctuation";

test("parts are joined with the marks of the language, leaving out empty ones", () => {
  expect(joined(["一", "", "二"], "item", "zh")).toBe("一、二");
  expect(joined(["one", "", "two"], "phrase", "en")).toBe("one; two");
  expect(mark("colon", "zh")).toBe("：");
});

test("brackets and titles use the marks of the language", () => {
  expect([bracketed("金额", "亿元", "zh"), bracketed("sum", "yuan", "en")]).toEqual([
    "金额（亿元）",
    "sum (yuan)",
  ]);
  expect([titleQuoted("报道", "zh"), titleQuoted("Report", "en")]).toEqual(["《报道》", '"Report"']);
});
