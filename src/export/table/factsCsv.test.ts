import { expect, test } from "vitest";
import { inventedDataset } from "../../testing/inventedReport";
import { factsCsv } from "./factsCsv";

const [visitors] = inventedDataset.facts;
if (!visitors) throw new Error("The invented dataset has no facts.");

test("a fact is one line, with its value in base units and codes as in the dataset", () => {
  const [head, line, end] = factsCsv([visitors], inventedDataset).split("\r\n");
  expect(head).toBe(
    "\uFEFFkind,id,initiative,measure,value,upper,unit,per,bound,status,period,period_from,period_to,area,section,sentence,printed,qualifiers,label_zh,label_en,text_zh,text_en,note_zh,note_en,part_of,formula,inputs,source_zh,source_en",
  );
  expect(line).toBe(
    'fact,visitors,1,trainingAttendances,12000,,personTimes,,over,actual,去年,2019,,town,1,2,1.2万余人次,去年,例,Example,超1.2万人次,"over 12,000 attendances",,,,,,《例》，2020年3月1日，第一节第2句,"""Example"", 1 March 2020, section 1, sentence 2"',
  );
  expect(end).toBe("");
});

test("text that a spreadsheet would calculate stays text", () => {
  for (const start of ["=", "+", "-", "@", " =", "＝", "－"]) {
    const label = { zh: `${start}HYPERLINK("x")`, en: "Example" };
    expect(factsCsv([{ ...visitors, label }], inventedDataset)).toContain(`,"'${start}HYPERLINK(""x"")",`);
  }
});

test("every kind of statement has a line", () => {
  const { lists, flows, events, places } = inventedDataset;
  const lines = factsCsv([...lists, ...flows, ...events, ...places], inventedDataset)
    .trimEnd()
    .split("\r\n");
  expect(lines.map((line) => line.split(",")[1])).toEqual([
    "id",
    "streetList",
    "donationFlow",
    "opening",
    "townPlace",
  ]);
});
