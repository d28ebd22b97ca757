import { expect, test } from "vitest";
import type { Initiative } from "../dataset/codes";
import { inventedDataset } from "../testing/inventedReport";
import { initiatives } from "../testing/sources";
import {
  chosenFacts,
  isChosen,
  noFilters,
  readFilters,
  relevantFilters,
  toggled,
  writeFilters,
  type Filters,
} from "./filters";

const only = (...initiatives: readonly Initiative[]): Filters => ({ initiatives });
const idsOf = (filters: Filters) => chosenFacts(inventedDataset, filters).map(({ id }) => id);

test("the eight initiatives can be chosen, but not the context", () => {
  expect(initiatives).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
});

test.each<[string, Filters, Initiative, boolean]>([
  ["without filters an initiative is seen", noFilters, 3, true],
  ["without filters context is seen", noFilters, 0, true],
  ["a chosen initiative is seen", only(3, 5), 3, true],
  ["another one is not", only(3, 5), 4, false],
  ["a filter hides context", only(1, 2, 3, 4, 5, 6, 7, 8), 0, false],
  ["an empty choice hides everything", only(), 3, false],
])("%s", (_, filters, initiative, expected) => {
  expect(isChosen(filters, initiative)).toBe(expected);
});

test("facts come in the dataset's order", () => {
  expect([idsOf(noFilters), idsOf(only(2)), idsOf(only(2, 1)), idsOf(only())]).toEqual([
    ["visitors", "readers", "students", "streets", "donations", "furniture"],
    ["donations", "furniture"],
    ["visitors", "readers", "students", "streets", "donations", "furniture"],
    [],
  ]);
});

test.each<[string, Filters, Initiative, Filters]>([
  ["the first choice leaves this one alone", noFilters, 4, only(4)],
  ["a further one is put in order", only(2, 7), 4, only(2, 4, 7)],
  ["a chosen one is taken out", only(2, 4, 7), 4, only(2, 7)],
  ["the last one taken out leaves nothing", only(4), 4, only()],
  ["from nothing the choice begins anew", only(), 4, only(4)],
])("%s", (_, filters, initiative, expected) => {
  expect(toggled(filters, initiative)).toEqual(expected);
});

test("choosing an initiative does not modify the previous filters", () => {
  const filters = only(2, 7);
  toggled(filters, 4);
  expect(filters).toEqual(only(2, 7));
});

test.each<[string | null, Filters, readonly string[]]>([
  [null, noFilters, []],
  ["none", only(), []],
  ["6", only(6), []],
  ["8,2", only(2, 8), []],
  [" 2 , 8 ", only(2, 8), []],
  ["2,2", only(2), []],
  ["0,2", only(2), ["0"]],
  ["2,9,six", only(2), ["9", "six"]],
  ["02", noFilters, ["02"]],
  ["<b>", noFilters, ["<b>"]],
])("the URL's %j", (text, filters, ignored) => {
  expect(readFilters(text, initiatives)).toEqual({ filters, ignored });
});

test("before the report is read, any number may be an initiative", () => {
  expect(readFilters("2,12,six")).toEqual({ filters: only(2, 12), ignored: ["six"] });
});

test.each<[Filters, string | null]>([
  [noFilters, null],
  [only(), "none"],
  [only(6), "6"],
  [only(2, 8), "2,8"],
])("%j in the URL is %j, and is read back", (filters, text) => {
  expect([writeFilters(filters), readFilters(text)]).toEqual([text, { filters, ignored: [] }]);
});

test.each<[string, Filters, readonly Initiative[], Filters]>([
  ["nothing is filtered", noFilters, [6], noFilters],
  ["all that is present is chosen", only(5, 6, 8), [5, 8], noFilters],
  ["some of it is chosen", only(5, 6), [5, 8], only(5)],
  ["none of it is chosen", only(1), [5, 8], only()],
  ["context is present and hidden", only(5), [0, 5], only(5)],
])("relevant filters if %s", (_, filters, present, expected) => {
  expect(relevantFilters(filters, present)).toEqual(expected);
});
