import { expect, test } from "vitest";
import { sources } from "../testing/sources";
import { dutyLists } from "./dutyLists";
import { noFilters } from "./filters";

const { dataset } = sources;
const lists = dutyLists(dataset, noFilters);

test("six offices, each with its categories and items", () => {
  const all = lists?.groups.flatMap((group) => group.lists);
  expect(all?.map(({ office, categories, items }) => [office.id, categories.value, items.value])).toEqual([
    ["cityPartyCommittee", 3, 8],
    ["countyPartyCommittee", 4, 11],
    ["townshipPartyCommittee", 5, 12],
    ["villagePartyOrganisation", 4, 10],
    ["villageBranchSecretary", 6, 11],
    ["villageFirstSecretary", 4, 9],
  ]);
});

test("each part of the template gets as many offices as it counts", () => {
  expect(
    lists?.groups.map(({ template, lists: own }) => [template?.name.zh, template?.count.value, own.length]),
  ).toEqual([
    ["三个任务清单", 3, 3],
    ["一个基本任务", 1, 1],
    ["两个履职要点", 2, 2],
  ]);
});

test("only the committees' numbers are paired by their order", () => {
  expect(lists?.groups.map(({ isPairedByOrder }) => isPairedByOrder)).toEqual([true, false, false]);
});

test("the committees' lists, which grow from office to office, come first", () => {
  expect(lists?.growing?.lists.map(({ items }) => [items.value, items.unit])).toEqual([
    [8, "items"],
    [11, "items"],
    [12, "items"],
  ]);
  expect(lists?.groups[0]).toBe(lists?.growing);
});

test("nothing is left if initiative 6 is filtered out", () => {
  expect(dutyLists(dataset, { initiatives: [5] })).toBeNull();
});

test("offices stay in one group if the numbers of the template do not add up", () => {
  const facts = dataset.facts.filter(({ party }) => party !== "cityPartyCommittee");
  const groups = dutyLists({ ...dataset, facts }, noFilters)?.groups;
  expect(groups?.map(({ template, lists: own }) => [template, own.length])).toEqual([[null, 5]]);
});

test("an office without items is left out", () => {
  const facts = dataset.facts.filter(({ id }) => id !== "cityCommitteeItems");
  const groups = dutyLists({ ...dataset, facts }, noFilters)?.groups;
  expect(groups?.flatMap((group) => group.lists.map(({ office }) => office.id))).toEqual([
    "villagePartyOrganisation",
    "villageBranchSecretary",
    "villageFirstSecretary",
    "countyPartyCommittee",
    "townshipPartyCommittee",
  ]);
});
