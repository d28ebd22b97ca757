import readExcelFile from "read-excel-file/node";
import { expect, test } from "vitest";
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

/** What is left out of a sheet: lists without anything in them are as none, except where the schema asks for them. */
test("a dataset goes out to an Excel file and comes back as it was", async () => {
  const sheets = await readExcelFile(Buffer.from(excelOf(rowsOf(dataset))));
  const read = sheets.map(({ sheet, data }): NamedRows => ({
    name: sheet,
    rows: data.map((row) => row.map(cellsOf)),
  }));
  expect(parseDataset(JSON.stringify(withSheets(empty, read)), "sheet")).toEqual(dataset);
});

test("facts go out to CSV and come back as they were", () => {
  const facts = rowsOf(dataset).find(({ name }) => name === "facts");
  const rows = rowsOfCsv(csvOf(facts?.rows ?? []));
  expect(withSheets({ ...dataset, facts: [] }, [{ name: "facts", rows }])).toEqual(dataset);
});

test("CSV with quotes, commas and line ends inside cells, and either kind of line end", () => {
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

test("a column or sheet that is none is named with those that are", () => {
  expect(() => withSheets(dataset, [{ name: "figures", rows: [["id"]] }])).toThrow(
    "Sheet figures is none of facts, lists",
  );
  expect(() => withSheets(dataset, [{ name: "facts", rows: [["id", "worth"]] }])).toThrow(
    'Sheet facts has a column "worth"; expected are id, initiative',
  );
});

test("what is no number stays as it is written, for the check to name", () => {
  const rows = [
    ["id", "value"],
    ["people", "280万"],
  ];
  expect(withSheets({}, [{ name: "facts", rows }])).toEqual({
    facts: [{ kind: "fact", id: "people", value: "280万" }],
  });
});
