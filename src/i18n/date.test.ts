import { expect, test } from "vitest";
import { formatDate } from "./date";

test.each<[string, string, string]>([
  ["2016", "2016年", "2016"],
  ["2018-09", "2018年9月", "September 2018"],
  ["2017-12", "2017年12月", "December 2017"],
  ["2018-10-17", "2018年10月17日", "17 October 2018"],
  ["2019-01-06", "2019年1月6日", "6 January 2019"],
])("%s is %s and %s", (date, zh, en) => {
  expect([formatDate(date, "zh"), formatDate(date, "en")]).toEqual([zh, en]);
});
