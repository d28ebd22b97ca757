import { expect, test } from "vitest";
import { inventedDataset } from "../testing/inventedReport";
import { sources } from "../testing/sources";
import { noFilters } from "./filters";
import { exitBatches } from "./exitBatches";

const { dataset } = sources;
const batches = exitBatches(dataset, noFilters);

test("the result comes before the plan, and they are never added up", () => {
  expect(batches?.map(({ counties }) => [counties.value, counties.status])).toEqual([
    [14, "actual"],
    [18, "target"],
  ]);
});

test("two of the counties that passed are named, and none of those planned", () => {
  expect(batches?.map(({ named }) => named.map(({ name }) => name.zh))).toEqual([["桐梓县", "江口县"], []]);
});

test("the others have no name", () => {
  expect(batches?.map(({ unnamed }) => unnamed)).toEqual([12, 18]);
});

test("initiative 2 alone leaves the result", () => {
  expect(exitBatches(dataset, { initiatives: [2] })).toEqual([batches?.[0]]);
});

test("initiative 4 alone leaves the plan", () => {
  expect(exitBatches(dataset, { initiatives: [4] })).toEqual([batches?.[1]]);
});

test("too many counties for a picture are not drawn", () => {
  const facts = dataset.facts.map((fact) => (fact.unit === "counties" ? { ...fact, value: 1e9 } : fact));
  expect(exitBatches({ ...dataset, facts }, noFilters)).toBeNull();
});

test("a report without such counties has no batches", () => {
  expect(exitBatches(inventedDataset, noFilters)).toBeNull();
});
