import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { inventedDataset } from "../testing/inventedReport";
import { parseDataset } from "../dataset/parseDataset";
import { noFilters } from "./filters";
import { ruralReasons } from "./ruralReasons";

const dataset = parseDataset(readFileSync("data/report-28.json", "utf8"), "data/report-28.json");

const reasons = ruralReasons(dataset, noFilters);

test("the people of the reasons are undated stocks, fewest first", () => {
  expect(reasons?.people.map(({ value, status }) => [value, status])).toEqual([
    [2_800_000, "stock"],
    [20_000_000, "stock"],
  ]);
});

test("eight elements stand against three changes", () => {
  expect([reasons?.elements?.list.items.length, reasons?.changes?.list.items.length]).toEqual([8, 3]);
});

test("initiative 1 alone shows the same", () => {
  expect(ruralReasons(dataset, { initiatives: [1] })).toEqual(reasons);
});

test("nothing is left when initiative 1 is filtered away", () => {
  expect(ruralReasons(dataset, { initiatives: [2, 8] })).toBeNull();
});

test("without people the lists stand alone", () => {
  const facts = dataset.facts.filter(({ status }) => status !== "stock");
  const left = ruralReasons({ ...dataset, facts }, noFilters);
  expect([left?.people, left?.elements?.list.items.length]).toEqual([[], 8]);
});

test("another report has no such reasons", () => {
  expect(ruralReasons(inventedDataset, noFilters)).toBeNull();
});
