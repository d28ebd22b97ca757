import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { inventedDataset } from "../testing/inventedReport";
import { parseDataset } from "../dataset/parseDataset";
import { noFilters } from "./filters";
import { ruralReasons } from "./ruralReasons";

const dataset = parseDataset(readFileSync("data/report-28.json", "utf8"), "data/report-28.json");

const reasons = ruralReasons(dataset, noFilters);

test("the people in the reasons are undated stocks, fewest first", () => {
  expect(reasons?.people.map(({ value, status }) => [value, status])).toEqual([
    [2_800_000, "stock"],
    [20_000_000, "stock"],
  ]);
});

test("there are eight elements and three changes", () => {
  expect([reasons?.elements?.list.items.length, reasons?.changes?.list.items.length]).toEqual([8, 3]);
});

test("initiative 1 alone shows the same", () => {
  expect(ruralReasons(dataset, { initiatives: [1] })).toEqual(reasons);
});

test("nothing is left if initiative 1 is filtered out", () => {
  expect(ruralReasons(dataset, { initiatives: [2, 8] })).toBeNull();
});

test("without people, the lists are on their own", () => {
  const facts = dataset.facts.filter(({ status }) => status !== "stock");
  const left = ruralReasons({ ...dataset, facts }, noFilters);
  expect([left?.people, left?.elements?.list.items.length]).toEqual([[], 8]);
});

test("another report may have no such reasons", () => {
  expect(ruralReasons(inventedDataset, noFilters)).toBeNull();
});
