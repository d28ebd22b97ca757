import { expect, test } from "vitest";
import { problemsOf, withFact } from "./auditedReport";
import { inventedExclusions } from "../../src/testing/inventedExclusions";
import { inventedDataset } from "../../src/testing/inventedReport";
import type { Dataset } from "../../src/dataset/schema";

test("a qualifier that is not in its fact's sentence is found", () => {
  expect(problemsOf(withFact("donations", { qualifiers: ["累计"] }))).toEqual([
    {
      id: "donations",
      at: { section: 2, sentence: 2 },
      found: "“累计” does not stand in this sentence",
      expected: "every qualifier in the sentence of its fact, in this order",
    },
  ]);
});

const withoutQualifiers: Dataset = {
  ...inventedDataset,
  facts: inventedDataset.facts.map((fact) => {
    const { qualifiers, ...rest } = fact;
    return qualifiers ? rest : fact;
  }),
};
const lastYearLeftOut = {
  id: "report",
  at: { section: 1, sentence: 2 },
  found: "“去年,图书角接待” in no fact's qualifiers and not excluded",
  expected: "every word that changes a figure's meaning accounted for",
};
const undated = {
  id: "visitors",
  at: { section: 1, sentence: 2 },
  found: "no qualifier for the period “去年”",
  expected: "its word among them",
};

test("a word that changes a figure's meaning and that no fact has is found", () => {
  expect(problemsOf(withoutQualifiers)).toEqual([undated, lastYearLeftOut]);
});

test("an exclusion with a reason accounts for a word, and an unnecessary exclusion is found", () => {
  const exclusion = { printed: "去年", section: 1, sentence: 2, reason: "word" };
  const exclusions = { ...inventedExclusions, words: [exclusion] };
  expect(problemsOf(withoutQualifiers, { exclusions })).toEqual([undated]);
  expect(problemsOf(inventedDataset, { exclusions })).toEqual([
    {
      id: "exclusion",
      at: { section: 1, sentence: 2 },
      found: "“去年”: not in this sentence, or accounted for already",
      expected: "a word beside figures that nothing else accounts for",
    },
  ]);
});

test("an exclusion of something that a fact already accounts for is found", () => {
  const exclusions = {
    ...inventedExclusions,
    exclusions: [
      ...inventedExclusions.exclusions,
      { printed: "三项", section: 2, sentence: 2, reason: "word" },
    ],
  };
  expect(problemsOf(inventedDataset, { exclusions })).toEqual([
    {
      id: "exclusion",
      at: { section: 2, sentence: 2 },
      found: "“三项”: accounted for already",
      expected: "a numeral that nothing else accounts for",
    },
  ]);
});
