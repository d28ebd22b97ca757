import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { sources } from "../testing/sources";
import { inventedDataset } from "../testing/inventedReport";
import { percentageOf, type OutsideRecord } from "../selectors/computed";
import { citation } from "./citation";
import { atlasNames, citedChart, citedStatement, theAtlas } from "./citedWorks";

const [visitors, readers, students] = inventedDataset.facts;
if (!visitors || !readers || !students) throw new Error("The invented dataset has lost its readers.");
const context = {
  dataset: {
    ...inventedDataset,
    report: {
      ...inventedDataset.report,
      title: { zh: "小城图书角：系列之一", en: "The Town's Book Corner: Report 1" },
      citedAs: {
        author: "A Shan",
        romanised: "Xiaocheng tushujiao: Xilie zhi yi",
        translated: "The town's book corner: Report 1",
      },
    },
  },
  link: "https://example.org/?fact=visitors",
  accessed: "2026-05-09",
};

test("GB/T 7714: a figure cites the report via the atlas and puts its place in the in-text reference only", () => {
  expect(citation(citedStatement(visitors), context, "gb")).toEqual({
    entry:
      "阿山. 小城图书角：系列之一[EB/OL]. (2020-03-01). 原网址不详. 转引自: 黔图编者. 黔图[DB/OL]. 1.0.0版. [2026-05-09]. https://example.org/?fact=visitors.",
    inText: "（阿山：《小城图书角：系列之一》，2020年3月1日，第一节第2句；报道原词：去年）",
  });
});

test("APA: a figure has the romanised title, its translation in brackets and 'as cited in' the atlas", () => {
  expect(citation(citedStatement(visitors), context, "apa")).toEqual({
    entry:
      "A Shan. (2020, March 1). Xiaocheng tushujiao: Xilie zhi yi [The town's book corner: Report 1]. Original address not known. As cited in Contributors of the Guizhou Poverty-Alleviation Atlas. (n.d.). Guizhou poverty-alleviation atlas (Version 1.0.0) [Data set]. Retrieved May 9, 2026, from https://example.org/?fact=visitors",
    inText:
      "(A Shan, 2020, section 1, sentence 2; words around it in the report: 去年 (last year), as cited in Contributors of the Guizhou Poverty-Alleviation Atlas, n.d.)",
  });
});

test("a computed figure says that it is one and names each place of its inputs once", () => {
  const share = percentageOf(students, readers, {
    id: "share",
    label: { zh: "占比", en: "Share" },
    decimals: 1,
  });
  expect([
    citation(citedStatement(share), context, "gb").inText,
    citation(citedStatement(share), context, "apa").inText,
  ]).toEqual([
    "（阿山：《小城图书角：系列之一》，2020年3月1日，第一节第2句，据此计算）",
    "(A Shan, 2020, computed from section 1, sentence 2, as cited in Contributors of the Guizhou Poverty-Alleviation Atlas, n.d.)",
  ]);
});

test("a whole chart is cited under its own title, as part of the atlas", () => {
  const statements = [readers, students];
  expect(citation(citedChart({ title: "读者", statements, locale: "zh" }), context, "gb").entry).toBe(
    "阿山. 小城图书角：系列之一[EB/OL]. (2020-03-01). 原网址不详. 转引自: 黔图编者. 读者[Z/OL]//黔图[DB/OL]. 1.0.0版. [2026-05-09]. https://example.org/?fact=visitors.",
  );
  const apa = citation(citedChart({ title: "Readers", statements, locale: "en" }), context, "apa");
  expect(apa).toEqual({
    entry:
      "A Shan. (2020, March 1). Xiaocheng tushujiao: Xilie zhi yi [The town's book corner: Report 1]. Original address not known. As cited in Contributors of the Guizhou Poverty-Alleviation Atlas. (n.d.). Readers [Chart]. In Guizhou poverty-alleviation atlas (Version 1.0.0) [Data set]. Retrieved May 9, 2026, from https://example.org/?fact=visitors",
    inText:
      "(A Shan, 2020, section 1, as cited in Contributors of the Guizhou Poverty-Alleviation Atlas, n.d.)",
  });
});

test("a citation of the atlas itself does not name the report as its source", () => {
  const atlas = { ...context, link: "https://example.org/" };
  expect([citation(theAtlas, atlas, "gb"), citation(theAtlas, atlas, "apa")]).toEqual([
    { entry: "黔图编者. 黔图[DB/OL]. 1.0.0版. [2026-05-09]. https://example.org/.", inText: "" },
    {
      entry:
        "Contributors of the Guizhou Poverty-Alleviation Atlas. (n.d.). Guizhou poverty-alleviation atlas (Version 1.0.0) [Data set]. Retrieved May 9, 2026, from https://example.org/",
      inText: "",
    },
  ]);
});

test("an outside record names its own source and never the report", () => {
  const record: OutsideRecord = {
    kind: "record",
    id: "county",
    label: { zh: "甲县", en: "County A" },
    code: "520000",
    count: 1,
    year: 2018,
    area: null,
    announced: "2019-04-24",
    source: { zh: "省政府公告", en: "Provincial announcement" },
  };
  expect(citation(citedStatement(record), context, "gb")).toEqual({
    entry:
      "黔图编者. 黔图[DB/OL]. 1.0.0版. [2026-05-09]. https://example.org/?fact=visitors. 来源（报道之外）：省政府公告.",
    inText: "",
  });
});

test("CITATION.cff names the same authors, edition and report", () => {
  const file = readFileSync(new URL("../../CITATION.cff", import.meta.url), "utf8");
  const { edition, report } = sources.dataset;
  expect(file).toContain(`  - name: ${atlasNames.authors.en}\n`);
  expect(file).toContain(`version: ${edition}\n`);
  expect(file).toContain(
    `    title: ${report.title.zh}\n    authors:\n      - name: ${report.author}\n    date-published: "${report.published}"\n`,
  );
});
