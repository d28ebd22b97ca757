import { expect, test } from "vitest";
import type { Statement } from "../../selectors/computed";
import { chartDataSchema } from "./chartDataSchema";
import { chartJson } from "./chartJson";
import { everyTable, tableSubject } from "../../testing/everyTable";

test.each(everyTable())("%s: the file matches its schema and contains what is shown", (_name, subject) => {
  const data = chartDataSchema.parse(JSON.parse(chartJson(subject)));
  const { statements } = subject.plot;
  expect(data.shown).toEqual(statements.map(({ id }) => id));
  const entries: readonly unknown[] = [
    ...data.facts,
    ...data.lists,
    ...data.flows,
    ...data.events,
    ...data.places,
    ...data.outsideRecords,
  ];
  for (const statement of statements)
    if (statement.kind !== "computed") expect(entries).toContainEqual(statement);
  const isComputed = (statement: Statement) => statement.kind === "computed";
  expect(data.computed.map(({ id }) => id)).toEqual(statements.filter(isComputed).map(({ id }) => id));
  const factIds = data.facts.map(({ id }) => id);
  for (const { inputs } of data.computed) for (const id of inputs) expect(factIds).toContain(id);
  const areaIds = data.areas.map(({ id }) => id);
  for (const { area } of [...data.facts, ...data.places]) expect(areaIds).toContain(area);
});

test("contains report, edition, caveat, source line and the presenter's unchanged title", () => {
  const title = `<b>&"' </script> 😀`;
  const data = chartDataSchema.parse(JSON.parse(chartJson(tableSubject("funds", "en", { title }))));
  expect([data.title, data.language, data.edition, data.report.published]).toEqual([
    title,
    "en",
    "1.1.0",
    "2019-01-16",
  ]);
  expect(data.source).toBe(
    'Source: "The Decisive Battle against Poverty: Guizhou Series, Report 28", 16 January 2019, section 8. Figures without a date: as reported, January 2019; cut-off not stated',
  );
  expect(data.caveat).toContain("neither add nor rank them");
});

test("a computed figure names its formula and its inputs", () => {
  const { computed } = chartDataSchema.parse(JSON.parse(chartJson(tableSubject("funds", "zh"))));
  expect(computed.map(({ id, formula, inputs }) => [id, formula, ...inputs])).toEqual([
    ["subFundUsedShare", "percentage", "subFundUsed", "subFundPlaced"],
    ["loansLeveredMultiple", "quotient", "loansLevered", "greenFundSize"],
  ]);
});
