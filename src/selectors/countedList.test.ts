import { expect, test } from "vitest";
import { inventedDataset } from "../testing/inventedReport";
import { sources } from "../testing/sources";
import { countedList } from "./countedList";
import { noFilters } from "./filters";

const { dataset } = sources;

test("a list comes with the figure for its length", () => {
  const elements = countedList(dataset, noFilters, "eightElements");
  expect([elements?.list.items.length, elements?.count?.value]).toEqual([8, 8]);
});

test("a list that the report does not count has no figure", () => {
  expect(countedList(dataset, noFilters, "settlementFacilities")?.count).toBeNull();
});

test("a topic that is filtered out has no list", () => {
  expect(countedList(dataset, { initiatives: [2] }, "eightElements")).toBeNull();
});

test("a topic that the report does not have has no list", () => {
  expect(countedList(inventedDataset, noFilters, "eightElements")).toBeNull();
});
