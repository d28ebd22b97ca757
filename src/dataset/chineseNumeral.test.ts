import { expect, test } from "vitest";
import { chineseNumeral } from "./chineseNumeral";

test.each([
  ["〇", 0],
  ["两", 2],
  ["十", 10],
  ["十二", 12],
  ["二十", 20],
  ["二十八", 28],
  ["一百零三", 103],
  ["三千六百", 3600],
  ["二〇一九", 2019],
  ["", null],
  ["几", null],
  ["十几", null],
])("%s", (numeral, value) => {
  expect(chineseNumeral(numeral)).toBe(value);
});
