import { expect, test } from "vitest";
import { inventedDataset } from "../testing/inventedReport";
import { sources } from "../testing/sources";
import { noFilters } from "./filters";
import { relocationPapers } from "./relocationPapers";

const { dataset } = sources;

const papers = relocationPapers(dataset, noFilters);

test("there is one main document with seven supporting ones", () => {
  const { main, supporting } = papers?.documents ?? {};
  expect([main?.value, supporting?.count?.value, supporting?.list.items.length]).toEqual([1, 7, 7]);
});

test("there are six principles", () => {
  expect(papers?.principles?.list.items.length).toBe(6);
});

test("there is one structure with three lists", () => {
  const { structure, lists } = papers?.party ?? {};
  expect([structure?.value, lists?.count?.value, lists?.list.items.length]).toEqual([1, 3, 3]);
});

test("initiative 3 alone shows the same", () => {
  expect(relocationPapers(dataset, { initiatives: [3] })).toEqual(papers);
});

test("nothing is left if initiative 3 is filtered out", () => {
  expect(relocationPapers(dataset, { initiatives: [1, 2] })).toBeNull();
});

test("without the main document, the supporting ones are on their own", () => {
  const facts = dataset.facts.filter(({ programme }) => programme !== "mainDocument");
  const { main, supporting } = relocationPapers({ ...dataset, facts }, noFilters)?.documents ?? {};
  expect([main, supporting?.count?.value]).toEqual([null, 7]);
});

test("another report may have no such documents", () => {
  expect(relocationPapers(inventedDataset, noFilters)).toBeNull();
});
