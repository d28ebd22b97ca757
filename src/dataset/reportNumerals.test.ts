import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { inventedDataset, inventedText } from "../testing/inventedReport";
import { inventedExclusions } from "../testing/inventedExclusions";
import { sources } from "../testing/sources";
import { exclusionsSchema } from "./exclusions";
import { numeralCounts, reportNumerals } from "./reportNumerals";
import { normaliseReport, splitReport } from "./reportText";

const sectionsOf = (text: string) => splitReport(normaliseReport(text));
const said = (text: string) =>
  reportNumerals(sectionsOf(text), inventedDataset, inventedExclusions).map(
    ({ kind, text: numeral, accounts }) => [
      kind,
      numeral,
      accounts.map((account) => (account.kind === "exclusion" ? account.reason : account.id)),
    ],
  );

test("every numeral of a report is a figure, part of a date or name, or excluded, in the order of the text", () => {
  expect(said(inventedText)).toEqual([
    ["term", "2020", ["report"]],
    ["term", "03", ["report"]],
    ["term", "01", ["report"]],
    ["term", "08", ["report"]],
    ["term", "00", ["report"]],
    ["exclusion", "一", ["word"]],
    ["term", "2019", ["opening"]],
    ["term", "5", ["opening"]],
    ["term", "1", ["opening"]],
    ["exclusion", "一", ["enumerator"]],
    ["figure", "1.2万余", ["visitors"]],
    ["figure", "300", ["readers"]],
    ["figure", "120", ["students"]],
    ["figure", "三", ["streets"]],
    ["exclusion", "二", ["enumerator"]],
    ["figure", "5万", ["donations"]],
    ["figure", "三", ["furniture"]],
  ]);
});

test("a numeral of another text that the dataset does not know is marked as unknown", () => {
  const altered = inventedText.replace("120名", "130名").replace("读者都说好", "88位读者都说好");
  expect(said(altered).filter(([kind]) => kind === "unknown")).toEqual([
    ["unknown", "130", []],
    ["unknown", "88", []],
  ]);
});

const root = new URL("../../", import.meta.url);
const reportFile = new URL("../shared/report/report-28.txt", root);

test.skipIf(!existsSync(reportFile))(
  "every numeral of the report is accounted for (skipped where ../shared/report/report-28.txt is absent: the report is not in the repository)",
  () => {
    const exclusions = readFileSync(new URL("data/report-28.exclusions.json", root), "utf8");
    const numerals = reportNumerals(
      sectionsOf(readFileSync(reportFile, "utf8")),
      sources.dataset,
      exclusionsSchema.parse(JSON.parse(exclusions)),
    );
    expect(numeralCounts(numerals)).toEqual({ figure: 118, term: 23, exclusion: 52, unknown: 0 });
  },
);
