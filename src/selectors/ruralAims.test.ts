import { expect, test } from "vitest";
import { inventedDataset } from "../testing/inventedReport";
import { sources } from "../testing/sources";
import { noFilters } from "./filters";
import { ruralAims } from "./ruralAims";

const { dataset } = sources;

const aims = ruralAims(dataset, noFilters);

test("the people still to be reached come with their lengths on one scale, fewest first", () => {
  expect(aims?.people.map(({ fact, length }) => [fact.value, fact.status, length])).toEqual([
    [2_800_000, "target", 0.14],
    [20_000_000, "target", 1],
  ]);
});

test("eight elements stand against three changes", () => {
  expect([aims?.elements?.list.items.length, aims?.changes?.list.items.length]).toEqual([8, 3]);
});

test("initiative 1 alone shows the same", () => {
  expect(ruralAims(dataset, { initiatives: [1] })).toEqual(aims);
});

test("nothing is left when initiative 1 is filtered away", () => {
  expect(ruralAims(dataset, { initiatives: [2, 8] })).toBeNull();
});

test("without the second number of people the first sets the scale", () => {
  const facts = dataset.facts.filter(({ measure }) => measure !== "peopleToProsper");
  expect(ruralAims({ ...dataset, facts }, noFilters)?.people.map(({ length }) => length)).toEqual([1]);
});

test("another report has no such aims", () => {
  expect(ruralAims(inventedDataset, noFilters)).toBeNull();
});
