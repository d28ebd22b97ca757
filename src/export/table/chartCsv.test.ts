import { expect, test } from "vitest";
import { chartCsv } from "./chartCsv";
import { everyTable, tableSubject } from "../../testing/everyTable";

/** Parses CSV according to RFC 4180. */
function parsedCsv(csv: string): readonly Readonly<Record<string, string>>[] {
  const lines: string[][] = [[]];
  let field = "";
  let isQuoted = false;
  for (let at = 0; at < csv.length; at++) {
    const letter = csv.charAt(at);
    if (isQuoted) {
      if (letter !== '"') field += letter;
      else if (csv.charAt(at + 1) === '"') field += csv.charAt(++at);
      else isQuoted = false;
    } else if (letter === '"') isQuoted = true;
    else if (letter === "," || letter === "\n") {
      lines.at(-1)?.push(field);
      field = "";
      if (letter === "\n") lines.push([]);
    } else if (letter !== "\r") field += letter;
  }
  const [head = [], ...rows] = lines.slice(0, -1);
  return rows.map((row) => Object.fromEntries(head.map((column, place) => [column, row[place] ?? "(none)"])));
}

test("starts with the byte order mark of UTF-8 and ends every line with CR and LF", () => {
  const csv = chartCsv(tableSubject("funds", "zh"));
  expect(csv.startsWith("\uFEFFkind,id,")).toBe(true);
  expect(csv.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
});

test.each(everyTable())("%s: the facts read back equal those of the dataset", (_name, subject) => {
  const { statements, locale } = subject.plot;
  const rows = parsedCsv(chartCsv(subject).slice(1));
  expect(rows.map(({ id }) => id)).toEqual(statements.map(({ id }) => id));
  for (const [place, statement] of statements.entries()) {
    const row = rows[place] ?? {};
    expect(row[`label_${locale}`]).toBe(statement.label[locale]);
    if (statement.kind !== "fact") continue;
    const { measure, value, upper, unit, bound, status, area, printed, at, period } = statement;
    expect([Number(row.value), Number(row.section), Number(row.sentence)]).toEqual([
      value,
      at.section,
      at.sentence,
    ]);
    expect(row.upper).toBe(upper === undefined ? "" : String(upper));
    expect([row.measure, row.unit, row.bound, row.status, row.area, row.printed, row.period]).toEqual([
      measure,
      unit,
      bound,
      status,
      area,
      printed,
      period?.printed ?? "",
    ]);
  }
});

test("a computed figure has its inputs, its formula and the one sentence of both inputs", () => {
  const rows = parsedCsv(chartCsv(tableSubject("funds", "en")).slice(1));
  const share = rows.find(({ id }) => id === "subFundUsedShare");
  expect([share?.status, share?.formula, share?.inputs, share?.section, share?.sentence]).toEqual([
    "computed",
    "subFundUsed / subFundPlaced * 100",
    "subFundUsed subFundPlaced",
    "8",
    "8",
  ]);
  expect(Number(share?.value)).toBe((15311000000 / 27856000000) * 100);
});

test("an outside record has its own source and no place in the report", () => {
  const rows = parsedCsv(chartCsv(tableSubject("provinceMap", "en", {}, "record")).slice(1));
  expect(rows).toHaveLength(71);
  for (const row of rows) {
    expect([row.kind, row.status, row.section, row.sentence, row.initiative, row.printed]).toEqual([
      "record",
      "outside",
      "",
      "",
      "",
      "",
    ]);
    expect(row.source_en).toMatch(/20(17|18|19|20)/);
    expect(`${row.source_zh ?? ""} ${row.source_en ?? ""}`).not.toMatch(/系列报道|Guizhou Series/);
  }
});
