import { expect, it } from "vitest";
import { filterLine, sourceLine } from "../wording/sourceLine";
import { tableOf } from "../wording/table";
import { bannedIn } from "./bannedWords";
import { everyTable } from "./everyTable";
import { codeStrings, dataStrings, readmeStrings, stringsIn } from "./shownStrings";

/** All texts of the charts in pictures and tables, except for quotations from the report. */
const chartStrings = everyTable().flatMap(([place, { plot, dataset, filters }]) => {
  const { columns, rows } = tableOf(plot, dataset);
  const own = columns.filter((column) => column !== "printed" && column !== "qualifiers");
  const cells = rows.flatMap((row) => own.map((column) => row.cells[column]));
  const { title, subtitle, caveat = "", credit = "", statements, locale } = plot;
  const lines = [sourceLine(dataset, statements, locale), filterLine(dataset, filters, locale)];
  return [title, subtitle, caveat, credit, ...lines, ...cells].map((text) => ({ text, place }));
});

it.each([
  ["the charts", chartStrings],
  ["the code", codeStrings()],
  ["the data", dataStrings()],
  ["the readme", readmeStrings()],
])("finds no banned word in %s", (_, strings) => {
  const faults = strings.flatMap(({ text, place }) =>
    bannedIn(text).map((fault) => `${place} ${fault}: ${text}`),
  );
  expect([...new Set(faults)]).toEqual([]);
});

it.each([
  ["第 2 节", '"第 2"'],
  ["PDF 文件", '"F 文"'],
  ["共 \uFFFC 张", '"共 …"'],
  ["好,不好", '"好,"'],
  ['叫"黔图"', '"""'],
  ["66个贫困县", '"6个贫困县"'],
  ["66 poverty counties", '"poverty counties"'],
  ["a “quoted” word", '"“"'],
])("bans a word in %s", (text, found) => {
  expect(bannedIn(text).map((fault) => fault.split(" → ")[0])).toEqual([found]);
});

it("reads a text from the code, with a placeholder for each inserted value", () => {
  const code = "import x from 'a b'; const a = `共 ${count} 张`; const b = <p>Two words</p>;";
  expect(stringsIn("x.tsx", code).map(({ text }) => text)).toEqual(["共 \uFFFC 张", "Two words"]);
});
