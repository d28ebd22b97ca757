import { expect, test } from "vitest";
import { printedDate } from "./printedDate";

test.each([
  ["2017年", { date: "2017", inferred: false, early: false }],
  ["2017年3月", { date: "2017-03", inferred: false, early: false }],
  ["2017年3月9日", { date: "2017-03-09", inferred: false, early: false }],
  ["2017-03-09", { date: "2017-03-09", inferred: false, early: false }],
  ["2017年11月开始以来", { date: "2017-11", inferred: false, early: false }],
  ["去年", { date: "2016", inferred: true, early: false }],
  ["去年年初", { date: "2016", inferred: true, early: true }],
  ["2017年年初以来", { date: "2017", inferred: false, early: true }],
  ["去年4月", { date: "2016-04", inferred: true, early: false }],
  ["目前", null],
  ["三年前", null],
])("%s is read correctly if 去年 is 2016", (printed, expected) => {
  expect(printedDate(printed, 2016)).toEqual(expected);
});
