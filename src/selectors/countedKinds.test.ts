import { expect, test } from "vitest";
import { inventedDataset } from "../testing/inventedReport";
import { sources } from "../testing/sources";
import { countedKinds } from "./countedKinds";
import { noFilters } from "./filters";

const { dataset } = sources;

const counted = countedKinds(dataset, noFilters);
const rowOf = (kind: string) => counted?.rows.find((row) => row.kind === kind);

test("without filters, facts outside the initiatives come last", () => {
  expect(counted?.columns.map(({ initiative, label }) => [initiative, label === null])).toEqual([
    [1, false],
    [2, false],
    [3, false],
    [4, false],
    [5, false],
    [6, false],
    [7, false],
    [8, false],
    [0, true],
  ]);
});

test("with filters, facts outside the initiatives are left out", () => {
  expect(countedKinds(dataset, { initiatives: [3, 8] })?.columns.map(({ initiative }) => initiative)).toEqual(
    [3, 8],
  );
});

test("every fact is in one cell", () => {
  const ids = counted?.rows.flatMap(({ cells }) => cells.flatMap(({ facts }) => facts.map(({ id }) => id)));
  expect(new Set(ids)).toEqual(new Set(dataset.facts.map(({ id }) => id)));
  expect(ids).toHaveLength(dataset.facts.length);
});

test("money is counted in initiatives 7 and 8 alone", () => {
  expect(
    rowOf("money")
      ?.cells.filter(({ facts }) => facts.length > 0)
      .map(({ initiative }) => initiative),
  ).toEqual([7, 8]);
});

test("the money of initiatives is counted by initiatives", () => {
  expect([counted?.withMoney, counted?.initiatives]).toEqual([2, 8]);
});

test("documents are counted in initiatives 3 and 7", () => {
  expect(rowOf("documents")?.cells.map(({ facts }) => facts.length)).toEqual([0, 0, 2, 0, 0, 0, 1, 0, 0]);
});

test("a kind without facts in the chosen initiatives keeps its row", () => {
  const rows = countedKinds(dataset, { initiatives: [1] })?.rows;
  expect(rows?.map(({ kind, count }) => [kind, count])).toEqual([
    ["money", 0],
    ["people", 2],
    ["attendances", 0],
    ["occasions", 0],
    ["places", 0],
    ["organisations", 0],
    ["data", 0],
    ["documents", 0],
    ["points", 3],
    ["durations", 0],
    ["ratios", 0],
  ]);
});

test("choosing nothing leaves nothing", () => {
  expect(countedKinds(dataset, { initiatives: [] })).toBeNull();
});

test("a report of two initiatives has two columns", () => {
  expect(countedKinds(inventedDataset, noFilters)?.columns.map(({ initiative }) => initiative)).toEqual([
    1, 2,
  ]);
});
