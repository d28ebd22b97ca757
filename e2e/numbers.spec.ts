import { charts } from "../src/charts/index";
import { countedKinds } from "../src/selectors/countedKinds";
import { choosableInitiatives, noFilters } from "../src/selectors/filters";
import { expect, test } from "./atlas";
import { allowedNumbers, numberSystems, numbersIn, piecesOf, strayNumbers } from "./numbersShown";
import { sources } from "../src/testing/sources";

const divisions = sources.geography.boundaries.counties.length;
const prefectures = sources.geography.boundaries.prefectures.length;
const batches = sources.geography.countyExits.batches;
const countiesOf = (chosen: typeof batches) => chosen.reduce((sum, { counties }) => sum + counties.length, 0);
const listed = countiesOf(batches);
const hadLeft = countiesOf(batches.filter(({ announced }) => announced <= sources.dataset.report.published));
const passed = sources.dataset.facts.find(({ measure }) => measure === "countiesPassed")?.value ?? 0;
const passedByName = sources.dataset.places.filter(({ role }) => role === "passed").length;

const coveredPeople = sources.dataset.facts.filter(({ measure }) => measure === "peopleCovered");
const covered = coveredPeople.find(({ partOf }) => partOf === undefined)?.value ?? 0;
const poorCovered = coveredPeople.find(({ partOf }) => partOf !== undefined)?.value ?? 0;

const kinds = countedKinds(sources.dataset, noFilters);

/** What a chart counts itself, beyond the figures of its statements. */
const counted: Readonly<Record<string, readonly number[]>> = {
  // Its cards are numbered by initiative, and its title says how many there are.
  initiativesAtAGlance: choosableInitiatives,
  // Its legend says what one of its hundred squares stands for, and to how many squares the poor are rounded.
  liupanshui: [covered / 100, Math.round((poorCovered / covered) * 100)],
  // It numbers the five steps.
  fiveSteps: [1, 2, 3, 4, 5],
  // It counts the facts themselves, by kind and initiative.
  whatTheReportCounts: [
    sources.dataset.facts.length,
    ...(kinds?.rows.flatMap(({ count, cells }) => [count, ...cells.map(({ facts }) => facts.length)]) ?? []),
  ],
  // Its axis and its caveat name months, of which Chinese numbers the first and the third.
  timeline: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12],
  // It says how many divisions it draws and how many counties the report leaves unnamed, and adds up the outside record
  // as it stood on the report's date.
  provinceMap: [
    divisions,
    prefectures,
    passed - passedByName,
    listed,
    hadLeft,
    listed - hadLeft,
    divisions - listed,
  ],
};

/** The charts in their first mode, or those that have another in it; a page shows one mode of each at a time. */
const views = [
  { name: "as they come", modes: new Map<string, string>() },
  {
    name: "in their other mode",
    modes: new Map(
      Object.entries(charts).flatMap(([id, { modes }]) => modes.slice(1, 2).map((mode) => [id, mode])),
    ),
  },
];

for (const locale of numberSystems) {
  for (const { name, modes } of views) {
    const shown = Object.entries(charts).filter(([id]) => modes.size === 0 || modes.has(id));
    const ids = shown.map(([id]) => id).join(",");
    const mode = [...modes].map(([id, key]) => `${id}.${key}`).join(",");
    const ways = [
      { way: "pictures", query: `?lang=${locale}&mode=${mode}`, ready: "svg text" },
      { way: "tables", query: `?lang=${locale}&mode=${mode}&table=${ids}`, ready: "tbody th" },
    ];
    for (const { way, query, ready } of ways) {
      test(`every number is a fact, a computed figure or an axis tick: ${way} ${name}, ${locale}`, async ({
        page,
      }) => {
        await page.goto(query);
        for (const [id, chart] of shown) {
          const plot = chart.plot(sources, { filters: noFilters, locale, mode: modes.get(id) });
          if (!plot) throw new Error(`${id} draws nothing.`);
          const card = page.locator(`#${id}`);
          await card.scrollIntoViewIfNeeded();
          await expect(card.locator(ready).first()).toBeVisible();
          const strays = strayNumbers(await piecesOf(card), allowedNumbers(plot, sources, counted[id] ?? []));
          expect.soft(strays, `${id}: stray numbers`).toEqual([]);
        }
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

test("the counts of facts by kind add up to all facts", () => {
  expect(kinds?.rows.reduce((sum, { count }) => sum + count, 0)).toBe(sources.dataset.facts.length);
});

test("the page's own counts are the dataset's", async ({ page }) => {
  await page.goto("?lang=en");
  await expect(page.getByText(/^Showing/)).toHaveText(
    `Showing ${Object.keys(charts).length} charts and ${sources.dataset.facts.length} figures`,
  );
  const masthead = numbersIn((await page.locator("header").first().textContent()) ?? "");
  expect(masthead).toContain(choosableInitiatives.length);
  expect(masthead).toContain(sources.dataset.facts.length);
});
