import { strFromU8, unzipSync } from "fflate";
import readExcelFile, { type CellValue } from "read-excel-file/node";
import { expect, test } from "vitest";
import { aboutChart } from "./aboutChart";
import { chartXlsx } from "./chartXlsx";
import { everyTable, tableSubject } from "../../testing/everyTable";
import type { TableSubject } from "./tableSubject";
import { rounded } from "../../i18n/number";
import { wordedTable } from "./wordedTable";

type Line = readonly (CellValue | null)[];

async function sheetsOf(subject: TableSubject) {
  const sheets = await readExcelFile(Buffer.from(await chartXlsx(subject)));
  return new Map(sheets.map(({ sheet, data }): [string, readonly Line[]] => [sheet, data]));
}

async function partsOf(subject: TableSubject) {
  const parts = Object.entries(unzipSync(await chartXlsx(subject)));
  return new Map(parts.map(([name, bytes]) => [name, strFromU8(bytes)]));
}

test.each(everyTable())("%s: the values read back equal those shown", async (_name, subject) => {
  const { locale, statements } = subject.plot;
  const sheets = await sheetsOf(subject);
  expect([...sheets.keys()]).toEqual(locale === "zh" ? ["数据", "出处"] : ["Data", "Sources"]);
  const [header = [], ...rows] = sheets.get(locale === "zh" ? "数据" : "Data") ?? [];
  const { header: names, rows: cells } = wordedTable(subject);
  expect(header).toEqual(names);
  expect(rows).toEqual(
    cells.map((row) => row.map((cell) => (typeof cell === "string" ? cell || null : cell.number))),
  );
  const value = names.indexOf(locale === "zh" ? "数值" : "Value");
  for (const [place, statement] of statements.entries()) {
    if (statement.kind === "fact") expect(rows[place]?.[value]).toBe(statement.value);
    if (statement.kind === "computed") {
      const isRounded = statement.decimals < 0;
      expect(rows[place]?.[value]).toBe(
        isRounded ? rounded(statement.value, statement.decimals) : statement.value,
      );
    }
  }
  const about = sheets.get(locale === "zh" ? "出处" : "Sources") ?? [];
  expect(about).toEqual(aboutChart(subject).map(({ name, text }) => [name, text]));
});

test("the same chart gives the same bytes", async () => {
  const subject = tableSubject("funds", "zh");
  expect(await chartXlsx(subject)).toEqual(await chartXlsx(subject));
});

test("the header is bold and stays in view, numbers have their format, and Chinese has a Chinese font", async () => {
  const zh = await partsOf(tableSubject("funds", "zh"));
  expect(zh.get("xl/worksheets/sheet1.xml")).toMatch(/<pane [^>]*xSplit="1" ySplit="1"[^>]*state="frozen"/);
  const styles = zh.get("xl/styles.xml");
  expect(styles).toContain('formatCode="#,##0"');
  expect(styles).toContain('formatCode="#,##0.0"');
  expect(styles).toContain('<name val="Microsoft YaHei"/>');
  expect(styles).toContain("<b/>");
  const en = await partsOf(tableSubject("funds", "en"));
  expect(en.get("xl/styles.xml")).toContain('<name val="Calibri"/>');
  expect(en.get("xl/styles.xml")).toContain('<name val="Microsoft YaHei"/>');
});

test("hostile texts stay plain texts", async () => {
  for (const title of [
    `<b>&"'`,
    '=HYPERLINK("https://example.org")',
    "😀 שלום",
    "constructor",
    "__proto__",
    "题".repeat(300),
  ]) {
    const sheets = await sheetsOf(tableSubject("funds", "en", { title }));
    expect(String(sheets.get("Sources")?.[0]?.[1]).trimEnd()).toBe(title);
  }
  const control = await sheetsOf(tableSubject("funds", "en", { title: "a\u0000\u0008b" }));
  expect(control.get("Sources")?.[0]?.[1]).toBe("ab");
});
