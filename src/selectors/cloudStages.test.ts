import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { inventedDataset } from "../testing/inventedReport";
import { parseDataset } from "../dataset/parseDataset";
import { cloudStages } from "./cloudStages";
import { noFilters } from "./filters";

const dataset = parseDataset(readFileSync("data/report-28.json", "utf8"), "data/report-28.json");

const stages = cloudStages(dataset, noFilters);

test("each figure is in the stage that it counts", () => {
  expect(stages?.map(({ kind, figures }) => [kind, figures.map(({ value }) => value)])).toEqual([
    ["intake", [25, 278, 23_000_000]],
    ["exchange", [28, 137_000_000]],
    ["monitoring", [360_000, 1_400_000, 330_000, 10]],
    ["use", [400_000, 10_390_000, 50_000]],
  ]);
});

test("each stage belongs to a party", () => {
  expect(stages?.map(({ party }) => party?.zh)).toEqual(["省直部门", "贵州扶贫云", "全省各地", "扶贫云用户"]);
});

test("data that flow in reach the exchange, and what is provided and used starts from the platform", () => {
  expect(stages?.map(({ arrival }) => arrival && [arrival.from, arrival.to])).toEqual([
    null,
    ["provincialDepartments", "povertyCloud"],
    ["povertyCloud", "localities"],
    ["povertyCloud", "cloudUserParty"],
  ]);
});

test("initiative 4 alone shows the same", () => {
  expect(cloudStages(dataset, { initiatives: [4] })).toEqual(stages);
});

test("nothing is left when initiative 4 is filtered away", () => {
  expect(cloudStages(dataset, { initiatives: [5] })).toBeNull();
});

test("without flows the figures remain, but belong to no party and have no origin", () => {
  const bare = cloudStages({ ...dataset, flows: [] }, noFilters);
  expect(bare?.map(({ party, arrival, figures }) => [party, arrival, figures.length])).toEqual([
    [null, null, 3],
    [null, null, 2],
    [null, null, 4],
    [null, null, 3],
  ]);
});

test("another report may have no such platform", () => {
  expect(cloudStages(inventedDataset, noFilters)).toBeNull();
});
