import { expect, test } from "vitest";
import { chartHtmlTable } from "./chartHtmlTable";
import { chartTsv } from "./chartTsv";
import { everyTable, tableSubject } from "../../testing/everyTable";
import { footRows } from "./footRows";
import { wordedTable } from "./wordedTable";

const entities: readonly (readonly [string, string])[] = [
  ["&lt;", "<"],
  ["&gt;", ">"],
  ["&quot;", '"'],
  ["&apos;", "'"],
  ["&amp;", "&"],
];

function unescaped(text: string): string {
  return entities.reduce((rest, [entity, letter]) => rest.replaceAll(entity, letter), text);
}

/** The texts of a table's cells, row by row. */
function rowsOfHtml(html: string): readonly (readonly string[])[] {
  return [...html.matchAll(/<tr>(.*?)<\/tr>/gs)].map(([, row = ""]) =>
    [...row.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/gs)].map(([, text = ""]) => unescaped(text)),
  );
}

test.each(everyTable())("%s: both forms contain the table, the caveat and the source", (_name, subject) => {
  const { header, rows } = wordedTable(subject);
  const cells = rows.map((row) => row.map((cell) => (typeof cell === "string" ? cell : String(cell.number))));
  const expected = [header, ...cells, ...footRows(subject).map((row) => [row])];
  expect(rowsOfHtml(chartHtmlTable(subject))).toEqual(expected);
  const lines = chartTsv(subject).trimEnd().split("\n");
  expect(lines.map((line) => line.split("\t"))).toEqual(expected);
});

test("a number consists of digits only, and nothing has a style", () => {
  const html = chartHtmlTable(tableSubject("funds", "zh"));
  expect(html).toContain("<td>27856000000</td>");
  expect(html).toContain("<td>278.56亿元</td>");
  expect(html).not.toContain("style");
});

const [first] = tableSubject("funds", "en").plot.statements;
if (!first) throw new Error("The funds are gone.");

test("hostile labels act neither as markup nor as formulas nor as cell separators", () => {
  const label = { zh: "例", en: `=cmd|'/c'!A1\t<img src=x onerror="alert(1)">\nnext` };
  const subject = tableSubject("funds", "en", { statements: [{ ...first, label }] });
  expect(chartHtmlTable(subject)).toContain(
    "&apos;=cmd|&apos;/c&apos;!A1\t&lt;img src=x onerror=&quot;alert(1)&quot;&gt;\nnext</td>",
  );
  expect(chartHtmlTable(subject)).not.toContain("<img");
  const line = chartTsv(subject).split("\n")[1] ?? "";
  expect(line.startsWith(`'=cmd|'/c'!A1 <img src=x onerror="alert(1)"> next\tfigure\t27856000000\t`)).toBe(
    true,
  );
});
