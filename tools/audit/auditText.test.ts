import { expect, test } from "vitest";
import { problemsOf, sha256, withFact, withoutFact } from "./auditedReport";
import { inventedDataset, inventedText } from "../../src/testing/inventedReport";

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
