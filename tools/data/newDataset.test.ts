import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { normaliseReport } from "../../src/dataset/reportText";
import { inventedDataset, inventedText } from "../../src/testing/inventedReport";
import { sources } from "../../src/testing/sources";
import { newDataset } from "./newDataset";

const sha256Of = (report: string) => createHash("sha256").update(normaliseReport(report)).digest("hex");
const skeleton = newDataset(inventedText, sha256Of(inventedText));

test("sections, sentences, heading and hash are those of the text", () => {
  const { report, sections } = skeleton.dataset;
  const { sha256, published, publishedTime, lastYear, author } = inventedDataset.report;
  expect(report).toMatchObject({ sha256, published, publishedTime, lastYear, author });
  expect(Array.isArray(sections) && sections.map(({ section, sentences }) => [section, sentences])).toEqual(
    inventedDataset.sections.map(({ section, sentences }) => [section, sentences]),
  );
});

test("every numeral becomes a candidate with its value, unit, bound and qualifiers, or an exclusion, or a date", () => {
  expect(
    skeleton.dataset.facts.map(({ at, printed, value, unit, bound, qualifiers }) => [
      at,
      printed,
      value,
      unit,
      bound,
      qualifiers,
    ]),
  ).toEqual([
    [{ section: 1, sentence: 2 }, "1.2万余人次", 12000, "personTimes", "over", ["去年"]],
    [{ section: 1, sentence: 2 }, "300名", 300, "persons", "exact", ["去年"]],
    [{ section: 1, sentence: 2 }, "120名", 120, "persons", "exact", ["去年"]],
    [{ section: 1, sentence: 3 }, "三点", 3, "items", "exact", undefined],
    [{ section: 2, sentence: 2 }, "近5万元", 50000, "yuan", "nearly", undefined],
    [{ section: 2, sentence: 2 }, "三项", 3, "items", "exact", undefined],
  ]);
  expect(skeleton.dataset.events.map(({ at, printed, from }) => [at, printed, from])).toEqual([
    [{ section: 99, sentence: 1 }, "2019年5月1日", "2019-05-01"],
  ]);
  expect(skeleton.exclusions.map(({ printed, reason }) => [printed, reason])).toEqual([
    ["一群", "word"],
    ["一)", "enumerator"],
    ["二)", "enumerator"],
  ]);
});

const reportFile = "../shared/report/report-28.txt";

test.skipIf(!existsSync(reportFile))(
  "figures, dates and words of report 28 are read as by its editors",
  () => {
    const report = readFileSync(reportFile, "utf8");
    const { dataset } = newDataset(report, sha256Of(report));
    const known = sources.dataset.facts;
    const candidateFor = ({ at, value }: (typeof known)[number]) =>
      dataset.facts.filter(
        (candidate) =>
          typeof candidate.at === "object" &&
          candidate.at.section === at.section &&
          candidate.at.sentence === at.sentence &&
          candidate.value === value,
      );
    const found = known.filter((fact) => candidateFor(fact).length > 0);
    const share = (
      test: (fact: (typeof known)[number], candidate: (typeof dataset.facts)[number]) => boolean,
    ) => found.filter((fact) => candidateFor(fact).some((candidate) => test(fact, candidate))).length;
    expect({
      facts: known.length,
      candidates: dataset.facts.length,
      found: found.length,
      bounds: share((fact, { bound }) => fact.bound === bound),
      units: share((fact, { unit }) => fact.unit === unit),
      words: share((fact, { qualifiers }) => JSON.stringify(fact.qualifiers) === JSON.stringify(qualifiers)),
    }).toEqual({ facts: 102, candidates: 132, found: 101, bounds: 101, units: 95, words: 66 });
  },
);
