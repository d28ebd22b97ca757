import { expect, test } from "vitest";
import type { Initiative } from "../dataset/codes";
import { inventedDataset } from "../testing/inventedReport";
import type { Fact } from "../dataset/schema";
import { noCriteria, type FactCriteria } from "./factCriteria";
import { noFilters } from "./filters";
import { listedEntries } from "./listedEntries";
import { entriesOf, type Entry } from "./reportOrder";
import { searchIndex } from "./searchIndex";

const indexed = (entries: readonly Entry[]) =>
  searchIndex(entries, ({ id, label }) => ({ words: [id, label.zh, label.en], figures: [label.en] }));
const index = indexed(entriesOf(inventedDataset, []));
const list = (criteria: Partial<FactCriteria>, chosen: readonly Initiative[] | null = null) =>
  listedEntries(index, { initiatives: chosen }, { ...noCriteria, ...criteria }, "en");
const idsOf = (...asked: Parameters<typeof list>) => list(...asked).entries.map(({ id }) => id);

test("without filters everything is listed, figures first, with lengths of lists last among them", () => {
  expect(idsOf({})).toEqual([
    "visitors",
    "readers",
    "students",
    "donations",
    "streets",
    "furniture",
    "streetList",
    "donationFlow",
    "opening",
    "townPlace",
  ]);
});

test("in the report's order kinds are mixed", () => {
  expect(idsOf({ order: "report" })).toEqual([
    "townPlace",
    "visitors",
    "readers",
    "students",
    "streets",
    "streetList",
    "donations",
    "furniture",
    "donationFlow",
    "opening",
  ]);
});

test.each<readonly [string, Partial<FactCriteria>, readonly string[]]>([
  ["a kind", { kinds: ["list", "event"] }, ["streetList", "opening"]],
  ["a measure", { measure: "peopleCovered" }, ["readers", "students"]],
  ["a unit", { unit: "yuan" }, ["donations"]],
  ["a status", { status: "rule" }, ["streets"]],
  ["two of them", { status: "actual", unit: "items" }, ["furniture"]],
  ["a word", { query: "readers" }, ["readers"]],
])("%s filters the list", (_, criteria, expected) => {
  expect(idsOf(criteria)).toEqual(expected);
});

test("the initiatives chosen on the page filter it too", () => {
  expect(idsOf({}, [2])).toEqual(["donations", "furniture", "donationFlow"]);
  expect(idsOf({}, [])).toEqual([]);
});

test("each choice is counted as if nothing else in its facet were chosen", () => {
  const { counts } = list({ unit: "persons", status: "actual" });
  expect([...counts.unit]).toEqual([
    ["personTimes", 1],
    ["persons", 2],
    ["yuan", 1],
    ["items", 1],
  ]);
  expect([...counts.status]).toEqual([["actual", 2]]);
  expect([...counts.kind]).toEqual([["fact", 2]]);
});

test("values are sorted within their unit, largest first, and entries without a value come last", () => {
  expect(idsOf({ order: "value" })).toEqual([
    "visitors",
    "readers",
    "students",
    "streets",
    "furniture",
    "donations",
    "townPlace",
    "streetList",
    "donationFlow",
    "opening",
  ]);
});

test("entries outside the initiatives come after them", () => {
  expect(idsOf({ order: "initiative", kinds: ["flow", "list", "event", "place"] })).toEqual([
    "streetList",
    "donationFlow",
    "townPlace",
    "opening",
  ]);
});

test("in reverse order the list starts with its end", () => {
  expect(idsOf({ isReversed: true, kinds: ["event", "place"] })).toEqual(["townPlace", "opening"]);
});

test("twenty thousand facts are listed, filtered, searched and sorted completely", () => {
  const [model] = inventedDataset.facts;
  if (!model) throw new Error("The invented dataset has no facts.");
  const facts = Array.from({ length: 20_000 }, (_, place): Fact => {
    const initiative = place % 9;
    const label = { zh: `第${place}条`, en: `Entry ${place}` };
    return {
      ...model,
      id: `fact${place}`,
      initiative,
      label,
      value: place,
      unit: place % 2 === 0 ? "yuan" : "persons",
    };
  });
  const many = indexed(facts);
  const size = (criteria: Partial<FactCriteria>) =>
    listedEntries(many, noFilters, { ...noCriteria, ...criteria }, "zh").entries.length;
  expect(size({})).toBe(20_000);
  expect(size({ unit: "yuan" })).toBe(10_000);
  expect(size({ query: "19999" })).toBe(1);
  expect(size({ query: "entry 1" })).toBe(1);
  expect(size({ query: "第19" })).toBe(1_111);
  const sorted = listedEntries(many, noFilters, { ...noCriteria, order: "value" }, "zh").entries;
  expect([sorted[0]?.id, sorted[10_000]?.id, sorted.at(-1)?.id]).toEqual(["fact19998", "fact19999", "fact1"]);
});
