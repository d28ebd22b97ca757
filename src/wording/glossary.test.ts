import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { normaliseReport, splitReport } from "../dataset/reportText";
import { glossary } from "./glossary";
import { termsIn } from "./termsIn";

const said = (text: string, locale: "zh" | "en") =>
  termsIn(text, locale).map(({ id, start, end }) => [id, text.slice(start, end)]);

test("a term is found at its first use, in any capitals, and the longer of two overlapping terms wins", () => {
  expect(
    said("Joint-village Party committees in Liupanshui; each joint-village committee covers villages", "en"),
  ).toEqual([["jointCommittee", "Joint-village Party committees"]]);
  expect(said("扶贫产业子基金和绿色产业扶贫投资基金都投向项目，子基金在前", "zh")).toEqual([
    ["subFund", "扶贫产业子基金"],
    ["greenFund", "绿色产业扶贫投资基金"],
  ]);
});

test("two terms with similar names are told apart", () => {
  expect(said('Changes in the rural reform called "three changes"', "en")).toEqual([
    ["threeReforms", 'called "three changes"'],
  ]);
  expect(said("The eight elements brought three changes", "en")).toEqual([
    ["eightElements", "eight elements"],
    ["threeChanges", "three changes"],
  ]);
});

test("a part of another word is not a term", () => {
  expect(said("The greenfunded sub-funds", "en")).toEqual([]);
});

test("every entry has a unique id, at least one form of its term, and a sentence in each language", () => {
  expect(new Set(glossary.map(({ id }) => id)).size).toBe(glossary.length);
  for (const { term, forms, meaning } of glossary) {
    expect(forms.zh.some((form) => term.zh.includes(form))).toBe(true);
    expect(forms.en.length).toBeGreaterThan(0);
    expect(meaning.zh).toMatch(/。$/);
    expect(meaning.en).toMatch(/\.$/);
  }
});

const reportFile = new URL("../../../shared/report/report-28.txt", import.meta.url);

test.skipIf(!existsSync(reportFile))(
  "every term appears in the sections listed for it and in no others (skipped where ../shared/report/report-28.txt is absent: the report is not in the repository)",
  () => {
    const sections = splitReport(normaliseReport(readFileSync(reportFile, "utf8"))).filter(
      ({ section }) => section > 0 && section < 99,
    );
    const uses = (text: string, id: string) => termsIn(text, "zh").some((found) => found.id === id);
    const found = glossary.map(({ id }) => [
      id,
      sections
        .filter(({ sentences }) => sentences.some(({ text }) => uses(text, id)))
        .map(({ section }) => section),
    ]);
    expect(found).toEqual(glossary.map(({ id, sections: named }) => [id, named]));
  },
);
