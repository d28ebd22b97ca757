import { unzipSync } from "fflate";
import { expect, test } from "vitest";
import { charts } from "../../charts/index";
import { locales } from "../../i18n/locale";
import { noFilters } from "../../selectors/filters";
import { partXml } from "../../testing/packageFaults";
import { pptxOf } from "./pptx";
import { elementsOf, textOf } from "../../testing/strictXml";
import { paintNothing, testDeck } from "../../testing/testDecks";
import { sources } from "../../testing/sources";

const thin = "\u2009";

async function cellsOf(locale: (typeof locales)[number]) {
  const plot = charts.whatTheReportCounts.plot(sources, { filters: noFilters, locale });
  if (!plot) throw new Error("The table is gone.");
  const subject = { plot, dataset: sources.dataset, filters: noFilters };
  const files = unzipSync(await pptxOf(testDeck([subject], locale), { paint: paintNothing }));
  const rows = elementsOf(partXml(files, "ppt/slides/slide1.xml"), "a:tr");
  return rows.map((row) => elementsOf(row, "a:tc").map(textOf));
}

test.each(locales)(
  "every fact is counted once, in its cell and in its row's total, in %s",
  async (locale) => {
    const [, ...rows] = await cellsOf(locale);
    const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0);
    const counts = rows.map((cells) =>
      sum(cells.slice(1, -1).flatMap((cell) => [...cell.matchAll(/\d+/g)].map(([digits]) => Number(digits)))),
    );
    expect(counts).toEqual(rows.map((cells) => Number(cells.at(-1))));
    expect(sum(counts)).toBe(sources.dataset.facts.length);
  },
);

test("squares show the status of figures: solid, hatched, outlined", async () => {
  const rows = await cellsOf("en");
  const money = rows.find(([name]) => name === "Money");
  expect(money?.slice(7, 9)).toEqual([`■${thin}2 ▨${thin}1`, `■${thin}4 ▨${thin}1 □${thin}1`]);
});

test.each(locales)("a table with numbers does not mention squares, in %s", (locale) => {
  const plot = charts.whatTheReportCounts.plot(sources, { filters: noFilters, locale });
  if (!plot) throw new Error("The table is gone.");
  const [slide] = testDeck([{ plot, dataset: sources.dataset, filters: noFilters }], locale).slides;
  expect(`${slide?.subtitle ?? ""} ${slide?.caveat ?? ""}`).not.toMatch(/square|格/);
});

test("a presenter's own words are kept", () => {
  const plot = charts.whatTheReportCounts.plot(sources, { filters: noFilters, locale: "en" });
  if (!plot) throw new Error("The table is gone.");
  const own = { ...plot, subtitle: "My squares" };
  const [slide] = testDeck([{ plot: own, dataset: sources.dataset, filters: noFilters }], "en").slides;
  expect(slide?.subtitle).toBe("My squares");
});

test("grey cells are those with a figure, as in the picture", async () => {
  const plot = charts.whatTheReportCounts.plot(sources, { filters: noFilters, locale: "en" });
  if (!plot) throw new Error("The table is gone.");
  const deck = testDeck([{ plot, dataset: sources.dataset, filters: noFilters }], "en");
  const files = unzipSync(await pptxOf(deck, { paint: paintNothing }));
  const [, ...rows] = elementsOf(partXml(files, "ppt/slides/slide1.xml"), "a:tr");
  const counts = rows.flatMap((row) => elementsOf(row, "a:tc").slice(1, -1));
  const isGrey = (cell: (typeof counts)[number]) =>
    elementsOf(cell, "a:tcPr").some(({ children }) => children.some(({ name }) => name === "a:solidFill"));
  expect(counts.filter(isGrey).map(textOf)).toEqual(counts.map(textOf).filter((words) => words !== ""));
});
