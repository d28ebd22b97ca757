import { readFileSync } from "node:fs";
import type { Sources } from "../src/chart-kit/chart";
import { charts } from "../src/charts/index";
import { parseBoundaries } from "../src/dataset/boundaries";
import { countyExitsSchema } from "../src/dataset/countyExits";
import { parseDataset } from "../src/dataset/parseDataset";
import { choosableInitiatives, noFilters } from "../src/selectors/filters";
import { expect, test } from "./atlas";
import { allowedNumbers, numberSystems, numbersIn, piecesOf, strayNumbers } from "./numbersShown";

const read = (file: string) => readFileSync(`data/${file}`, "utf8");
const sources: Sources = {
  dataset: parseDataset(read("report-28.json"), "data/report-28.json"),
  geography: {
    boundaries: parseBoundaries(JSON.parse(read("guizhou.topo.json"))),
    countyExits: countyExitsSchema.parse(JSON.parse(read("county-exits.json"))),
  },
};

const divisions = sources.geography?.boundaries.counties.length ?? 0;
const prefectures = sources.geography?.boundaries.prefectures.length ?? 0;
const batches = sources.geography?.countyExits.batches ?? [];
const countiesOf = (chosen: typeof batches) => chosen.reduce((sum, { counties }) => sum + counties.length, 0);
const listed = countiesOf(batches);
const hadLeft = countiesOf(batches.filter(({ announced }) => announced <= sources.dataset.report.published));
const planned = countiesOf(batches.filter(({ year }) => year === sources.dataset.report.lastYear));

const coveredPeople = sources.dataset.facts.filter(({ measure }) => measure === "peopleCovered");
const covered = coveredPeople.find(({ partOf }) => partOf === undefined)?.value ?? 0;
const poorCovered = coveredPeople.find(({ partOf }) => partOf !== undefined)?.value ?? 0;

const { events } = sources.dataset;

/** What a chart counts itself, beyond the figures of its statements. */
const counted: Readonly<Record<string, readonly number[]>> = {
  // Its cards are numbered by initiative, and its title says how many there are.
  initiativesAtAGlance: choosableInitiatives,
  // Its legend says what one of its hundred squares stands for, and to how many squares the poor are rounded.
  liupanshuiPeople: [covered / 100, Math.round((poorCovered / covered) * 100)],
  // Its title says how many events there are, and of how many only the year is known.
  timeline: [events.length, events.filter(({ from }) => from.length === 4).length],
  // It says how many divisions it draws, and adds up the outside record as it stood on the report's date.
  provinceMap: [divisions, prefectures, listed, hadLeft, listed - hadLeft - planned, divisions - listed],
};

for (const locale of numberSystems) {
  for (const [id, chart] of Object.entries(charts)) {
    for (const mode of chart.modes.length > 0 ? chart.modes : [undefined]) {
      const name = [id, mode].filter((part) => part !== undefined).join(" ");
      test(`${name}, ${locale}: every number is a fact, a computed figure or an axis tick`, async ({
        page,
      }) => {
        const plot = chart.plot(sources, { filters: noFilters, locale, mode });
        if (!plot) throw new Error(`${id} draws nothing.`);
        const allowed = allowedNumbers(plot, sources, counted[id] ?? []);
        const query = `?lang=${locale}${mode === undefined ? "" : `&mode=${id}.${mode}`}`;
        const card = page.locator(`#${id}`);
        await page.goto(query);
        await card.scrollIntoViewIfNeeded();
        await expect(card.locator("svg text").first()).toBeVisible();
        expect(strayNumbers(await piecesOf(card), allowed)).toEqual([]);
        await page.goto(`${query}&table=${id}`);
        await expect(card.locator("td").first()).toBeVisible();
        expect(strayNumbers(await piecesOf(card), allowed)).toEqual([]);
      });
    }
  }
}

test("a number changed by hand is found, in picture, title and table", async ({ page }) => {
  const plot = charts.funds.plot(sources, { filters: noFilters, locale: "zh" });
  if (!plot) throw new Error("The funds draw nothing.");
  const allowed = allowedNumbers(plot, sources, []);
  const card = page.locator("#funds");
  const change = (selector: string, from: string, to: string) =>
    card
      .locator(selector)
      .filter({ hasText: from })
      .first()
      .evaluate(
        (element, words) => {
          element.textContent = element.textContent.replace(words.from, words.to);
        },
        { from, to },
      );
  await page.goto("?lang=zh");
  await expect(card.locator("svg text").first()).toBeVisible();
  await change("svg text", "278.56", "278.65");
  await change("svg text", "784亿", "784万");
  await change("svg text", "100", "110");
  await change("h3", "55.0", "56.0");
  const strays = strayNumbers(await piecesOf(card), allowed);
  for (const number of [27_865_000_000, 7_840_000, 110, 56])
    expect(strays.some((stray) => stray.startsWith(`${number} `))).toBe(true);
  await page.goto("?lang=zh&table=funds");
  await change("td", "138", "183");
  expect(strayNumbers(await piecesOf(card), allowed)).toContainEqual(
    expect.stringContaining("18300000000 in"),
  );
});

test("the page's own counts are the dataset's", async ({ page }) => {
  await page.goto("?lang=en");
  const masthead = await page.locator("header").first().textContent();
  expect(numbersIn(masthead ?? "")).toEqual(
    expect.arrayContaining([choosableInitiatives.length, sources.dataset.facts.length]),
  );
  await expect(page.getByText(/^Showing/)).toHaveText(
    `Showing ${Object.keys(charts).length} charts and ${sources.dataset.facts.length} figures`,
  );
});
