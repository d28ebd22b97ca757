import { expect, test } from "vitest";
import { inventedDataset } from "../testing/inventedReport";
import { sources } from "../testing/sources";
import type { OutsideRecord } from "../selectors/computed";
import { sectionsOf, sourceLine } from "../wording/sourceLine";
import { describe } from "../wording/words";

const { dataset } = sources;
const record: OutsideRecord = {
  kind: "record",
  id: "exit100001",
  label: { zh: "甲县", en: "Jia County" },
  code: "100001",
  count: 1,
  year: 2017,
  area: { zh: "某市", en: "Some City" },
  announced: "2018-10-17",
  source: { zh: "某公告", en: "A notice" },
};

test("a record is marked as coming from outside the report, with its own source", () => {
  expect(describe(record, inventedDataset, "en")).toEqual({
    label: "Jia County",
    figure: "left the national poverty list with the 2017 batch",
    bound: "",
    status: "outside the report",
    period: "announced 17 October 2018",
    area: "Some City",
    printed: "",
    qualifiers: "",
    source: "A notice",
    note: "",
  });
});

test("a batch gives its number of counties", () => {
  expect(describe({ ...record, code: null, count: 14, area: null }, inventedDataset, "zh").figure).toBe(
    "14个县",
  );
});

test("the source line of a picture with nothing but records names each of their sources once, and not the report", () => {
  expect(sourceLine(dataset, [record, { ...record, id: "exit100002" }], "en")).toBe(
    "Source (outside the report): A notice",
  );
});

test("a record has no section and no status", () => {
  expect(sectionsOf([record])).toEqual([]);
});
