import { expect, test } from "vitest";
import { inventedDataset } from "../testing/inventedReport";
import type { Fact } from "../dataset/schema";
import { meanPer, multipleOf, percentageOf } from "./computed";

function factNamed(id: string): Fact {
  const found = inventedDataset.facts.find((fact) => fact.id === id);
  if (!found) throw new Error(`The invented report has no fact “${id}”.`);
  return found;
}

const readers = factNamed("readers");
const students = factNamed("students");
const visitors = factNamed("visitors");
const words = { id: "worked", label: { zh: "例", en: "Example" }, decimals: 1 };

test("a share is in percent, names its inputs and has the place of its part", () => {
  expect(percentageOf(students, readers, words)).toEqual({
    kind: "computed",
    ...words,
    initiative: 1,
    value: 40,
    unit: "percent",
    bound: "exact",
    formula: "percentage",
    inputs: [students, readers],
    at: { section: 1, sentence: 2 },
  });
});

test("a mean has the unit and the bound of its dividend", () => {
  expect(meanPer(visitors, readers, words)).toEqual({
    kind: "computed",
    ...words,
    initiative: 1,
    value: 40,
    unit: "personTimes",
    bound: "over",
    formula: "quotient",
    inputs: [visitors, readers],
    at: { section: 1, sentence: 2 },
  });
});

test("a multiple is a number of times", () => {
  expect(multipleOf(readers, students, words)).toEqual({
    kind: "computed",
    ...words,
    initiative: 1,
    value: 2.5,
    unit: "multiple",
    bound: "exact",
    formula: "quotient",
    inputs: [readers, students],
    at: { section: 1, sentence: 2 },
  });
});

test("the value is not rounded", () => {
  const whole = { ...readers, value: 700 };
  expect(percentageOf(students, whole, { ...words, decimals: 0 }).value).toBe((120 / 700) * 100);
});

test("a note is kept", () => {
  const note = { zh: "注", en: "Note" };
  expect(multipleOf(readers, students, { ...words, note }).note).toEqual(note);
});
