import { expect, test } from "vitest";
import { inventedDataset } from "../testing/inventedReport";
import { percentageOf } from "../selectors/computed";
import { apaCitation, chartCitation, gbCitation } from "./citation";

const [, readers, students] = inventedDataset.facts;
if (!readers || !students) throw new Error("The invented dataset has lost its readers.");
const context = {
  report: { ...inventedDataset.report, title: { zh: "小城图书角", en: "The Town’s Book Corner" } },
  link: "https://example.org/?fact=readers",
  accessed: "2026-05-09",
};

test("a figure by GB/T 7714", () => {
  expect(gbCitation(readers, context)).toBe(
    "小城图书角[EB/OL]. 2020: 第一节第2句(2020-03-01)[2026-05-09]. https://example.org/?fact=readers.",
  );
});

test("a figure by APA", () => {
  expect(apaCitation(readers, context)).toBe(
    "小城图书角 [The Town’s Book Corner]. (2020, March 1). Section 1, sentence 2. Retrieved May 9, 2026, from https://example.org/?fact=readers",
  );
});

test("a computed figure says so and names each place of its inputs once", () => {
  const share = percentageOf(students, readers, {
    id: "share",
    label: { zh: "占比", en: "Share" },
    decimals: 1,
  });
  expect(gbCitation(share, context)).toContain("2020: 第一节第2句（据文中数字计算）(2020-03-01)");
  expect(apaCitation(share, context)).toContain(
    "(2020, March 1). Computed from: section 1, sentence 2. Retrieved",
  );
});

test("a whole chart in each language, with its own title and every section once", () => {
  const statements = [readers, students];
  expect(chartCitation({ title: "读者", statements, locale: "zh" }, context)).toBe(
    "读者. 据小城图书角[EB/OL]. 2020: 第一节(2020-03-01)[2026-05-09]. https://example.org/?fact=readers.",
  );
  expect(chartCitation({ title: "Readers", statements, locale: "en" }, context)).toBe(
    "Readers [Chart]. Based on 小城图书角 [The Town’s Book Corner]. (2020, March 1). Section 1. Retrieved May 9, 2026, from https://example.org/?fact=readers",
  );
});
