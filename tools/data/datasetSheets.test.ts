import readExcelFile from "read-excel-file/node";
import { expect, test } from "vitest";
import { inventedSurvey } from "../../src/testing/inventedSurvey";
import { parseDataset } from "../../src/dataset/parseDataset";
import { sources } from "../../src/testing/sources";
import { csvOf, rowsOfCsv } from "./csv";
import { excelOf, rowsOf, withSheets, type NamedRows } from "./datasetSheets";
import { cellsOf } from "./excelCells";

const { dataset } = sources;
const empty = {
  ...dataset,
  facts: [],
  lists: [],
  flows: [],
  events: [],
  places: [],
  areas: [],
  parties: [],
  sections: [],
};

/** Sheets leave out empty lists, except where the schema requires them. */
test("a dataset is unchanged after a round trip through an Excel file", async () => {
  const sheets = await readExcelFile(Buffer.from(excelOf(rowsOf(dataset))));
  const read = sheets.map(({ sheet, data }): NamedRows => ({
    name: sheet,
    rows: data.map((row) => row.map(cellsOf)),
  }));
  expect(parseDataset(JSON.stringify(withSheets(empty, read)), "sheet")).toEqual(dataset);
});

test("facts are unchanged after a round trip through CSV", () => {
  const facts = rowsOf(dataset).find(({ name }) => name === "facts");
  const rows = rowsOfCsv(csvOf(facts?.rows ?? []));
  expect(withSheets({ ...dataset, facts: [] }, [{ name: "facts", rows }])).toEqual(dataset);
});

test("CSV may have quotes, commas and line breaks inside cells, and either kind of line break", () => {
  const rows = [
    ["a", 'b "c", d', ""],
    ["1", "two\nlines", "x"],
    ["", "", "y"],
  ];
  expect(rowsOfCsv(csvOf(rows))).toEqual(rows);
  expect(rowsOfCsv("a,b\n,\n")).toEqual([
    ["a", "b"],
    ["", ""],
  ]);
});

test("an unknown column or sheet is named, along with those that exist", () => {
  expect(() => withSheets(dataset, [{ name: "figures", rows: [["id"]] }])).toThrow(
    "Sheet figures is none of report, facts, lists",
  );
  expect(() => withSheets(dataset, [{ name: "facts", rows: [["id", "worth"]] }])).toThrow(
    'Sheet facts has a column "worth"; expected are id, initiative',
  );
});

test("anything that is not a number stays as written, so that the check can name it", () => {
  const rows = [
    ["id", "value"],
    ["people", "280万"],
  ];
  expect(withSheets({}, [{ name: "facts", rows }])).toEqual({
    facts: [{ kind: "fact", id: "people", value: "280万" }],
  });
});

test("what is said of the report and the measures that only it has are sheets too; without any, they are left out", () => {
  const survey = inventedSurvey(5);
  const sheets = rowsOf(survey);
  expect(sheets[0]?.name).toBe("report");
  expect(withSheets({}, sheets)).toMatchObject({ report: survey.report, measures: survey.measures });
  const { measures, ...plain } = survey;
  expect(measures).toHaveLength(3);
  expect(withSheets(plain, rowsOf(plain))).toEqual(plain);
});
