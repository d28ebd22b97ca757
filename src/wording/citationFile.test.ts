import { expect, test } from "vitest";
import { inventedDataset } from "../testing/inventedReport";
import { citationFile } from "./citationFile";
import { citedChart, citedStatement, theAtlas } from "./citedWorks";

const [, readers] = inventedDataset.facts;
if (!readers) throw new Error("The invented dataset has lost its readers.");
const context = {
  dataset: inventedDataset,
  link: "https://example.org/?fact=readers",
  accessed: "2026-05-09",
};

test("CSL-JSON of a figure holds the report and the atlas, with the place in a note", () => {
  const { name, text } = citationFile(citedStatement(readers), context, "csl");
  expect([name, JSON.parse(text)]).toEqual([
    "example-one-example.csl.json",
    [
      {
        id: "report",
        type: "webpage",
        title: "例 [Example: one example]",
        author: [{ literal: "阿山" }],
        issued: { "date-parts": [[2020, 3, 1]] },
        language: "zh-CN",
        note: "Author as printed; original address not known; as cited in Guizhou poverty-alleviation atlas; section 1, sentence 2",
      },
      {
        id: "atlas",
        type: "dataset",
        title: "黔图 [Guizhou poverty-alleviation atlas]",
        language: "zh-CN",
        author: [{ literal: "Contributors of the Guizhou Poverty-Alleviation Atlas" }],
        version: "1.0.0",
        URL: "https://example.org/?fact=readers",
        accessed: { "date-parts": [[2026, 5, 9]] },
      },
    ],
  ]);
});

test("BibTeX of the atlas", () => {
  expect(citationFile(theAtlas, context, "bibtex").text).toBe(`@misc{example-one-example,
  title = {{黔图 [Guizhou poverty-alleviation atlas]}},
  author = {{Contributors of the Guizhou Poverty-Alleviation Atlas}},
  version = {1.0.0},
  url = {https://example.org/?fact=readers},
  urldate = {2026-05-09},
}
`);
});

test("characters with a meaning in BibTeX are escaped in a chart's title", () => {
  const cited = citedChart({ title: "55% of {A} & B_1", statements: [readers], locale: "en" });
  expect(citationFile(cited, context, "bibtex").text).toContain("title = {{55\\% of \\{A\\} \\& B\\_1}}");
});
