import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { inventedDataset } from "../testing/inventedReport";
import { parseDataset } from "../dataset/parseDataset";
import { noFilters } from "./filters";
import { jointCommittees } from "./jointCommittees";

const dataset = parseDataset(readFileSync("data/report-28.json", "utf8"), "data/report-28.json");
const committees = jointCommittees(dataset, noFilters);

test("the committees are those of Liupanshui, 97 in number", () => {
  expect([committees?.area.id, committees?.committees.value]).toEqual(["liupanshui", 97]);
});

test("what they cover comes in the report's order, not by size", () => {
  expect(committees?.covered.map(({ value, unit }) => [value, unit])).toEqual([
    [56, "townships"],
    [381, "villages"],
    [199, "enterprises"],
    [313, "cooperatives"],
  ]);
});

test("108,000 of 780,000 people are poor: 14 of 100 squares, rounded, with the share not rounded", () => {
  const people = committees?.people;
  expect([people?.whole.value, people?.part.value, people?.part.partOf]).toEqual([
    780000,
    108000,
    people?.whole.id,
  ]);
  expect([people?.squares, people?.perSquare]).toEqual([{ part: 14, rest: 86 }, 7800]);
  expect(people?.share.value).toBeCloseTo(13.846, 3);
});

test("villages and people that the report does not call parts are set apart", () => {
  expect(committees?.results.map(({ value, unit, partOf }) => [value, unit, partOf])).toEqual([
    [261, "villages", undefined],
    [37000, "persons", undefined],
  ]);
});

test("anything that the report does not count leaves no gap", () => {
  const facts = dataset.facts.filter(
    ({ id, measure }) => measure !== "enterprisesCovered" && id !== committees?.people?.part.id,
  );
  const left = jointCommittees({ ...dataset, facts }, noFilters);
  expect([left?.covered.map(({ value }) => value), left?.people]).toEqual([[56, 381, 313], null]);
});

test("initiative 6 alone shows the same, the others show nothing", () => {
  expect(jointCommittees(dataset, { initiatives: [6] })).toEqual(committees);
  expect(jointCommittees(dataset, { initiatives: [1, 2, 3, 4, 5, 7, 8] })).toBeNull();
});

test("a report without such committees has none", () => {
  expect(jointCommittees(inventedDataset, noFilters)).toBeNull();
});
