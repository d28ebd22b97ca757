import { expect, test } from "vitest";
import { inventedDataset } from "../testing/inventedReport";
import { percentageOf } from "./computed";
import { relationsOf } from "./relations";
import { entriesOf, neighboursOf, type Entry } from "./reportOrder";

const [, readers, students] = inventedDataset.facts;
if (!readers || !students) throw new Error("The invented dataset has lost its readers.");
const share = percentageOf(students, readers, {
  id: "studentShare",
  label: { zh: "占比", en: "Share" },
  decimals: 1,
});
const entries = entriesOf(inventedDataset, [share]);

function relatedTo(id: string): Readonly<Record<string, readonly string[]>> {
  const entry = entries.find((candidate) => candidate.id === id);
  if (!entry) throw new Error(`No entry ${id}.`);
  const relations: Readonly<Record<string, readonly Entry[]>> = { ...relationsOf(entry, entries) };
  return Object.fromEntries(
    Object.entries(relations)
      .map(([name, related]) => [name, related.map(({ id: other }) => other)] as const)
      .filter(([, ids]) => ids.length > 0),
  );
}

test.each([
  ["students", { wholes: ["readers"], results: ["studentShare"] }],
  ["readers", { parts: ["students"], results: ["studentShare"] }],
  ["studentShare", { inputs: ["students", "readers"] }],
  ["streetList", { figures: ["streets"] }],
  ["streets", { counted: ["streetList"] }],
  ["donations", { counted: ["donationFlow"] }],
  ["townPlace", { figures: ["visitors"] }],
  ["opening", {}],
])("%s is related to %j", (id, expected) => {
  expect(relatedTo(id)).toEqual(expected);
});

test("a computed figure comes after the sentence of its first input", () => {
  expect(entries.map(({ id }) => id).slice(1, 6)).toEqual([
    "visitors",
    "readers",
    "students",
    "studentShare",
    "streets",
  ]);
});

test("the previous and next figure skip lists, places and computed figures", () => {
  const around = (id: string) => {
    const { previous, next, place, count } = neighboursOf(id, entries);
    return [previous?.id ?? null, next?.id ?? null, place, count];
  };
  expect(around("visitors")).toEqual([null, "readers", 1, 6]);
  expect(around("students")).toEqual(["readers", "streets", 3, 6]);
  expect(around("studentShare")).toEqual(["students", "streets", 3, 6]);
  expect(around("furniture")).toEqual(["donations", null, 6, 6]);
});
