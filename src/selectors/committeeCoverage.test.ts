import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { inventedDataset } from "../testing/inventedReport";
import { parseDataset } from "../dataset/parseDataset";
import { committeeCoverage } from "./committeeCoverage";
import { noFilters } from "./filters";

const dataset = parseDataset(readFileSync("data/report-28.json", "utf8"), "data/report-28.json");
const coverage = committeeCoverage(dataset, noFilters);

test("the committees are those of Liupanshui, 97 of them", () => {
  expect([coverage?.area.id, coverage?.committees.value, coverage?.committees.unit]).toEqual([
    "liupanshui",
    97,
    "committees",
  ]);
});

test("what they cover comes in the report's order, not by size", () => {
  expect(coverage?.covered.map(({ value, unit }) => [value, unit])).toEqual([
    [56, "townships"],
    [381, "villages"],
    [199, "enterprises"],
    [313, "cooperatives"],
  ]);
});

test("the largest count sets the scale", () => {
  expect(coverage?.largest).toBe(381);
});

test("the villages of the title are those covered", () => {
  expect(coverage?.villages).toBe(coverage?.covered[1]);
});

test("initiative 6 alone shows the same", () => {
  expect(committeeCoverage(dataset, { initiatives: [6] })).toEqual(coverage);
});

test("nothing is left when initiative 6 is filtered away", () => {
  expect(committeeCoverage(dataset, { initiatives: [1, 2, 3, 4, 5, 7, 8] })).toBeNull();
});

test("without villages there is nothing to show", () => {
  const facts = dataset.facts.filter(({ measure }) => measure !== "villagesCovered");
  expect(committeeCoverage({ ...dataset, facts }, noFilters)).toBeNull();
});

test("what the report does not count leaves no gap", () => {
  const facts = dataset.facts.filter(({ measure }) => measure !== "enterprisesCovered");
  expect(committeeCoverage({ ...dataset, facts }, noFilters)?.covered.map(({ value }) => value)).toEqual([
    56, 381, 313,
  ]);
});

test("a report without such committees has none", () => {
  expect(committeeCoverage(inventedDataset, noFilters)).toBeNull();
});
