import type { Locator } from "@playwright/test";
import { charts } from "../src/charts/index";
import { noFilters } from "../src/selectors/filters";
import { expect, test } from "./atlas";
import { allowedNumbers, numbersIn, strayNumbers, type Piece } from "../src/testing/numbersShown";
import { sources } from "../src/testing/sources";

/** Every piece of text in a card. */
async function piecesOf(card: Locator): Promise<readonly Piece[]> {
  return card.evaluate((element) => {
    const pieces: Piece[] = [];
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      if (
        !parent ||
        parent.closest("[hidden], style, [role=toolbar][aria-label] > button, [data-figure] button")
      )
        continue;
      const { top, bottom } = parent.getBoundingClientRect();
      pieces.push({
        text: node.textContent ?? "",
        y: Math.round((top + bottom) / 2),
        isDrawn: parent.closest("svg") !== null,
      });
    }
    return pieces;
  });
}

// All charts, modes and languages are tested without a browser; this test checks that a card adds no numbers to its picture.
for (const { way, query, ready } of [
  { way: "pictures", query: "?lang=zh", ready: "svg text" },
  { way: "tables", query: "?lang=zh&table=trainingVolume,microCredit", ready: "tbody th" },
]) {
  test(`a card shows no numbers but those of its chart: ${way}`, async ({ page }) => {
    await page.goto(query);
    for (const id of ["trainingVolume", "microCredit"] as const) {
      const plot = charts[id].plot(sources, { filters: noFilters, locale: "zh" });
      if (!plot) throw new Error(`${id} draws nothing.`);
      const card = page.locator(`#${id}`);
      await card.scrollIntoViewIfNeeded();
      await expect(card.locator(ready).first()).toBeVisible();
      expect.soft(strayNumbers(await piecesOf(card), allowedNumbers(plot, sources, [])), id).toEqual([]);
    }
  });
}

test("a number changed by hand is found in picture, title and table", async ({ page }) => {
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
  await card.scrollIntoViewIfNeeded();
  await expect(card.locator("svg text").first()).toBeVisible();
  await change("svg text", "278.56", "278.65");
  await change("svg text", "784亿", "784万");
  await change("svg text", "200", "210");
  await change("h3", "5.7", "6.7");
  const strays = strayNumbers(await piecesOf(card), allowed);
  for (const number of [27_865_000_000, 7_840_000, 210, 6.7])
    expect(strays.some((stray) => stray.startsWith(`${number} `))).toBe(true);
  await page.goto("?lang=zh&table=funds");
  await change("td", "138", "183");
  expect(strayNumbers(await piecesOf(card), allowed)).toContainEqual(
    expect.stringContaining("18300000000 in"),
  );
});

test("the page's own counts agree with the dataset", async ({ page }) => {
  await page.goto("?lang=en");
  await expect(page.getByText(/^Showing/)).toHaveText(
    `Showing ${Object.keys(charts).length} charts and ${sources.dataset.facts.length} figures`,
  );
  const standfirst = numbersIn((await page.locator("#section-lead header").first().textContent()) ?? "");
  expect(standfirst).toContain(sources.dataset.facts.filter(({ period }) => period === undefined).length);
  expect(standfirst).toContain(sources.dataset.facts.length);
});
