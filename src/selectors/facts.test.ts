import { expect, test } from "vitest";
import { inventedDataset } from "../testing/inventedReport";
import type { Dataset, Fact } from "../dataset/schema";
import { areaOf, factOf, factsOf, listsOf, wholeOf, type FactQuery } from "./facts";
import { noFilters, type Filters } from "./filters";

function withFact(id: string, change: Partial<Fact>): Dataset {
  const facts = inventedDataset.facts.map((fact) => (fact.id === id ? { ...fact, ...change } : fact));
  return { ...inventedDataset, facts };
}

function factNamed(id: string): Fact {
  const found = inventedDataset.facts.find((fact) => fact.id === id);
  if (!found) throw new Error(`The invented report has no fact “${id}”.`);
  return found;
}

const second: Filters = { initiatives: [2] };

// The two `listLength` facts belong to different initiatives. Students have what the queries ask for, readers do not.
const dataset = withFact("students", {
  programme: "school",
  status: "target",
  area: "hillside",
  party: "library",
});
const people = { measure: "peopleCovered" } as const;

test.each<[string, FactQuery, Filters, readonly string[]]>([
  ["its measure", people, noFilters, ["readers", "students"]],
  ["its programme", { ...people, programme: "school" }, noFilters, ["students"]],
  ["its status", { ...people, status: "target" }, noFilters, ["students"]],
  ["its area", { ...people, area: "hillside" }, noFilters, ["students"]],
  ["its party", { ...people, party: "library" }, noFilters, ["students"]],
  ["all that is asked", { ...people, programme: "school", status: "actual" }, noFilters, []],
  ["the filters", { measure: "listLength" }, second, ["furniture"]],
])("facts are selected by %s", (_, query, filters, ids) => {
  expect(factsOf(dataset, filters, query).map(({ id }) => id)).toEqual(ids);
});

test("a single fact is the first in the report's order", () => {
  expect(factOf(inventedDataset, noFilters, people)).toBe(factNamed("readers"));
});

test("a single fact is null if the filters leave none", () => {
  expect(factOf(inventedDataset, second, people)).toBeNull();
});

test("a part has its whole", () => {
  expect(wholeOf(inventedDataset, factNamed("students"))).toBe(factNamed("readers"));
});

test("a fact that is no part has none", () => {
  expect(wholeOf(inventedDataset, factNamed("readers"))).toBeNull();
});

test("a fact has its area", () => {
  expect(areaOf(inventedDataset, factNamed("readers"))).toBe(inventedDataset.areas[0]);
});

test("an area that the dataset does not list is null", () => {
  expect(areaOf(inventedDataset, { ...factNamed("readers"), area: "hillside" })).toBeNull();
});

test.each<[string, string, Filters, readonly string[]]>([
  ["by their topic", "streets", noFilters, ["streetList"]],
  ["none of a topic that is not there", "squares", noFilters, []],
  ["none that the filters hide", "streets", second, []],
])("lists are selected: %s", (_, topic, filters, ids) => {
  expect(listsOf(inventedDataset, filters, topic).map(({ id }) => id)).toEqual(ids);
});
