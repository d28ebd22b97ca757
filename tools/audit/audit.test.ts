import { expect, test } from "vitest";
import { auditDataset } from "./audit";
import { problemsOf, sha256, withFact, withoutFact } from "./auditedReport";
import { inventedExclusions } from "../../src/testing/inventedExclusions";
import { inventedDataset, inventedText } from "../../src/testing/inventedReport";
import type { Dataset } from "../../src/dataset/schema";

test("an invented report agrees with its dataset, figure by figure", () => {
  const result = auditDataset({
    dataset: inventedDataset,
    report: inventedText,
    sha256: sha256(inventedText),
    exclusions: inventedExclusions,
  });
  expect(result).toEqual({
    problems: [],
    counts: {
      sentences: 11,
      facts: 6,
      printings: 6,
      qualifiers: 1,
      listItems: 3,
      places: 1,
      dates: 2,
      exclusions: 3,
      excludedWords: 0,
      numerals: 17,
    },
  });
});

test("a wrong value is found, with both readings", () => {
  expect(problemsOf(withFact("students", { value: 210 }))).toEqual([
    { id: "students", at: { section: 1, sentence: 2 }, found: "value 210", expected: "value 120" },
  ]);
});

test("a value off by 万 is found", () => {
  expect(problemsOf(withFact("donations", { value: 5 }))).toEqual([
    { id: "donations", at: { section: 2, sentence: 2 }, found: "value 5", expected: "value 50000" },
  ]);
});

test("a wrong bound is found", () => {
  expect(problemsOf(withFact("donations", { bound: "exact" }))).toEqual([
    { id: "donations", at: { section: 2, sentence: 2 }, found: "bound exact", expected: "bound nearly" },
  ]);
});

test("a bound hidden by omitting 近 is found", () => {
  expect(problemsOf(withFact("donations", { bound: "exact", printed: "5万元" }))).toEqual([
    {
      id: "donations",
      at: { section: 2, sentence: 2 },
      found: "“5万元” leaves out letters of the figure",
      expected: "“近5万元,添了”, read as nearly 50000",
    },
  ]);
});

test("a unit that the counter word does not allow is found", () => {
  expect(problemsOf(withFact("visitors", { unit: "persons" }))).toEqual([
    {
      id: "visitors",
      at: { section: 1, sentence: 2 },
      found: "unit persons",
      expected: "unit personTimes or visits",
    },
  ]);
});

test("a shortened counter word that would change the unit is found", () => {
  expect(problemsOf(withFact("visitors", { unit: "persons", printed: "1.2万余人" }))).toEqual([
    {
      id: "visitors",
      at: { section: 1, sentence: 2 },
      found: "“1.2万余人” leaves out letters of the figure",
      expected: "“1.2万余人次,登”, read as over 12000",
    },
  ]);
});

test("a wrong sentence is found, and the right one is named", () => {
  const problems = problemsOf(withFact("furniture", { at: { section: 2, sentence: 1 } }));
  expect(problems[0]).toEqual({
    id: "furniture",
    at: { section: 2, sentence: 1 },
    found: "“三项” does not stand in this sentence (it stands in 2.2)",
    expected: "the figure as printed, in the sentence named, once for each fact",
  });
});

test("a sentence that the report does not have is found", () => {
  const problems = problemsOf(withFact("furniture", { at: { section: 2, sentence: 9 } }));
  expect(problems[0]).toEqual({
    id: "furniture",
    at: { section: 2, sentence: 9 },
    found: "no such sentence",
    expected: "a section and sentence of the report",
  });
});

test("two facts cannot claim the same printed figure", () => {
  const copy: Dataset = {
    ...inventedDataset,
    facts: inventedDataset.facts.flatMap((fact) =>
      fact.id === "readers" ? [fact, { ...fact, id: "readersAgain" }] : [fact],
    ),
  };
  expect(problemsOf(copy)).toEqual([
    {
      id: "readersAgain",
      at: { section: 1, sentence: 2 },
      found: "every “300名” of this sentence belongs to another fact already",
      expected: "the figure as printed, in the sentence named, once for each fact",
    },
  ]);
});

test("a figure missing from the dataset is found", () => {
  expect(problemsOf(withoutFact("readers"))).toEqual([
    {
      id: "report",
      at: { section: 1, sentence: 2 },
      found: "“登记读者300名,其中” in no fact, list, event, place or exclusion",
      expected: "every numeral of the report accounted for",
    },
  ]);
});

test("a Chinese numeral missing from the dataset is found", () => {
  expect(problemsOf(withoutFact("furniture"))).toEqual([
    {
      id: "report",
      at: { section: 2, sentence: 2 },
      found: "“椅、台灯三项。” in no fact, list, event, place or exclusion",
      expected: "every numeral of the report accounted for",
    },
  ]);
});
