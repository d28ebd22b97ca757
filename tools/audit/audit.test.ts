import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { auditDataset } from "./audit";
import type { AuditProblem } from "./auditProblem";
import { inventedExclusions } from "../../src/testing/inventedExclusions";
import { inventedDataset, inventedText } from "../../src/testing/inventedReport";
import { exclusionsSchema } from "../../src/dataset/exclusions";
import { parseDataset } from "../../src/dataset/parseDataset";
import { normaliseReport } from "../../src/dataset/reportText";
import type { Dataset, Fact } from "../../src/dataset/schema";

const sha256 = (report: string) => createHash("sha256").update(normaliseReport(report)).digest("hex");

function problemsOf(
  dataset: Dataset,
  { report = inventedText, exclusions = inventedExclusions } = {},
): readonly AuditProblem[] {
  return auditDataset({ dataset, report, sha256: sha256(report), exclusions }).problems;
}

function withFact(id: string, change: Partial<Fact>): Dataset {
  const facts = inventedDataset.facts.map((fact) => (fact.id === id ? { ...fact, ...change } : fact));
  return { ...inventedDataset, facts };
}

const withoutFact = (id: string): Dataset => ({
  ...inventedDataset,
  facts: inventedDataset.facts.filter((fact) => fact.id !== id),
});

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

test("an altered text is found by its SHA-256 and by the altered figure", () => {
  const report = inventedText.replace("120名", "130名");
  expect(problemsOf(inventedDataset, { report })).toEqual([
    {
      id: "report",
      at: null,
      found: `a text with SHA-256 ${sha256(report)}`,
      expected: `the text with SHA-256 ${sha256(inventedText)}`,
    },
    {
      id: "students",
      at: { section: 1, sentence: 2 },
      found: "“120名” does not stand in this sentence",
      expected: "the figure as printed, in the sentence named, once for each fact",
    },
    {
      id: "report",
      at: { section: 1, sentence: 2 },
      found: "“其中学生130名。” in no fact, list, event, place or exclusion",
      expected: "every numeral of the report accounted for",
    },
  ]);
});

test("a list item that is not in its sentence is found", () => {
  const [list] = inventedDataset.lists;
  const lists =
    list === undefined ? [] : [{ ...list, items: [...list.items, { zh: "北街", en: "North Street" }] }];
  expect(problemsOf({ ...inventedDataset, lists })).toEqual([
    {
      id: "streetList",
      at: { section: 1, sentence: 3 },
      found: "“北街” does not stand in this sentence",
      expected: "every term in its sentence, in this order",
    },
  ]);
});

test("a figure at the start of a list item needs a fact of its own", () => {
  const lists = inventedDataset.lists.map((list) => ({
    ...list,
    items: [{ zh: "三点", en: "three places" }],
  }));
  const { facts } = withoutFact("streets");
  expect(problemsOf({ ...inventedDataset, facts, lists })).toEqual([
    {
      id: "report",
      at: { section: 1, sentence: 3 },
      found: "“、南街“三点”。” in no fact, list, event, place or exclusion",
      expected: "every numeral of the report accounted for",
    },
  ]);
});

test("a date that differs from its printed form is found", () => {
  const events = inventedDataset.events.map((event) => ({ ...event, from: "2019-05-10" }));
  expect(problemsOf({ ...inventedDataset, events })).toEqual([
    {
      id: "opening",
      at: { section: 99, sentence: 1 },
      found: "2019-05-10",
      expected: "2019-05-01, as “2019年5月1日” says",
    },
  ]);
});

test("去年 recorded as a year other than the report's last year is found", () => {
  const period = { printed: "去年", from: "2018", inferred: true } as const;
  expect(problemsOf(withFact("visitors", { period }))).toEqual([
    {
      id: "visitors",
      at: { section: 1, sentence: 2 },
      found: "2018, inferred",
      expected: "2019, inferred, as “去年” says",
    },
  ]);
});

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

const root = new URL("../../", import.meta.url);
const reportFile = fileURLToPath(new URL("../shared/report/report-28.txt", root));
const read = (path: string) => readFileSync(new URL(path, root), "utf8");

test.skipIf(!existsSync(reportFile))(
  "data/report-28.json agrees with the report (skipped where ../shared/report/report-28.txt is absent: the report is not in the repository)",
  () => {
    const report = readFileSync(reportFile, "utf8");
    const { problems } = auditDataset({
      dataset: parseDataset(read("data/report-28.json"), "data/report-28.json"),
      report,
      sha256: sha256(report),
      exclusions: exclusionsSchema.parse(JSON.parse(read("data/report-28.exclusions.json"))),
    });
    expect(problems).toEqual([]);
  },
);
