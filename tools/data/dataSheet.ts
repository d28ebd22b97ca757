import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import readExcelFile from "read-excel-file/node";
import { parseJson } from "../../src/dataset/parseJson";
import { command } from "../command";
import { csvOf, rowsOfCsv } from "./csv";
import { excelOf, rowsOf, withSheets, type NamedRows } from "./datasetSheets";
import { cellsOf } from "./excelCells";

const usage = `A dataset as sheets, for those who work in tables. Usage:

  npm run data:sheet -- out dataset.json sheets.xlsx    a sheet each for the report, facts, lists, flows, …
  npm run data:sheet -- out dataset.json facts.csv      the facts alone
  npm run data:sheet -- in sheets.xlsx dataset.json     the sheets in place of what the dataset has
  npm run data:sheet -- in facts.csv dataset.json       its facts in place of what the dataset has

A column is named by its path in the dataset (at.section, label.zh). Several words of a cell are parted by 、 and
objects stand on a line each with | between their fields. Prefer Excel files: Excel itself makes dates of 2018-09
in a CSV. Then npm run data:check names what is wrong.
`;

await command(async () => {
  const { positionals } = parseArgs({ allowPositionals: true, options: {} });
  const [direction, from, to] = positionals;
  if (from === undefined || to === undefined || (direction !== "out" && direction !== "in")) {
    process.stdout.write(usage);
    return 2;
  }
  if (direction === "out") {
    const sheets = rowsOf(jsonIn(from));
    const facts = sheets.find(({ name }) => name === "facts")?.rows ?? [];
    writeFileSync(to, to.endsWith(".csv") ? csvOf(facts) : excelOf(sheets));
    process.stdout.write(`${to}\n`);
    return 0;
  }
  const sheets = from.endsWith(".csv")
    ? [{ name: "facts", rows: rowsOfCsv(readFileSync(from, "utf8")) }]
    : await excelSheets(from);
  const dataset = withSheets(existsSync(to) ? jsonIn(to) : {}, sheets);
  writeFileSync(to, `${JSON.stringify(dataset, null, 2)}\n`);
  process.stdout.write(`${to}: ${sheets.map(({ name, rows }) => `${rows.length - 1} ${name}`).join(", ")}\n`);
  return 0;
});

async function excelSheets(file: string): Promise<readonly NamedRows[]> {
  const sheets = await readExcelFile(file);
  return sheets.map(({ sheet, data }) => ({ name: sheet, rows: data.map((row) => row.map(cellsOf)) }));
}

function jsonIn(file: string): Readonly<Record<string, unknown>> {
  const json = parseJson(readFileSync(file, "utf8"), file, { zh: "数据集", en: "a dataset" });
  if (typeof json !== "object" || json === null) throw new TypeError(`${file} holds no JSON object.`);
  return { ...json };
}
