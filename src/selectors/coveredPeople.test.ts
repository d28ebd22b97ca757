import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parseDataset } from "../dataset/parseDataset";
import { coveredPeople } from "./coveredPeople";
import { noFilters } from "./filters";

const dataset = parseDataset(readFileSync("data/report-28.json", "utf8"), "data/report-28.json");
const people = coveredPeople(dataset, noFilters);

test("the whole is 780,000 people in Liupanshui, 108,000 of them poor", () => {
  expect([people?.area.id, people?.whole.value, people?.part.value, people?.part.partOf]).toEqual([
    "liupanshui",
    780000,
    108000,
    people?.whole.id,
  ]);
});

test("the share is worked out of the two and not rounded", () => {
  expect([people?.share.value, people?.share.inputs]).toEqual([
    (108000 / 780000) * 100,
    [people?.part, people?.whole],
  ]);
});

test("a square is one of a hundred, the poor take 14 of them, rounded", () => {
  expect([people?.squares, people?.partSquares, people?.perSquare]).toEqual([100, 14, 7800]);
});

test("villages and people that the report does not call parts stand apart", () => {
  expect(people?.apart.map(({ value, unit, partOf }) => [value, unit, partOf])).toEqual([
    [261, "villages", undefined],
    [37000, "persons", undefined],
  ]);
});

test("nothing is left when initiative 6 is filtered away", () => {
  expect(coveredPeople(dataset, { initiatives: [5, 7] })).toBeNull();
});

test("without the part there is nothing to show", () => {
  const facts = dataset.facts.filter(({ id }) => id !== people?.part.id);
  expect(coveredPeople({ ...dataset, facts }, noFilters)).toBeNull();
});

test("without results besides, none stand apart", () => {
  const facts = dataset.facts.filter(
    ({ measure }) => measure !== "villagesRevived" && measure !== "peopleLiftedOut",
  );
  expect(coveredPeople({ ...dataset, facts }, noFilters)?.apart).toEqual([]);
});
