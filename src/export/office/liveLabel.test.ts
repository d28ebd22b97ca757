import { expect, it } from "vitest";
import { labelFormula } from "./liveLabel";

it.each([
  ["278.56亿元", 278.56, 'B2&"亿元"'],
  ["超315万人次", 3_150_000, '"超"&B2/10000&"万人次"'],
  ["468,000 attendances", 0.468, 'TEXT(B2*1000000,"#,##0")&" attendances"'],
  ["55.0%（计算值）", 54.9648190695003, 'TEXT(B2,"0.0")&"%（计算值）"'],
  ["over 3.15 million\nattendances", 3_150_000, '"over "&B2/1000000&" million"&CHAR(10)&"attendances"'],
  ['8 "items"', 8, 'B2&" ""items"""'],
])("%s is calculated in the sheet from %d", (label, value, formula) => {
  expect(labelFormula(label, value, "B2")).toBe(formula);
});

it.each([
  ["no figure", "not given", 3],
  ["a figure that is another", "476 projects", 100],
  ["two figures", "50–60 days", 50],
])("%s is not calculated", (_, label, value) => {
  expect(labelFormula(label, value, "B2")).toBeNull();
});
