import type { Locator, Page } from "@playwright/test";
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

/** The numbers in a card that its chart does not state. */
async function straysIn(
  page: Page,
  id: "trainingVolume" | "microCredit" | "funds",
): Promise<readonly string[]> {
  const plot = charts[id].plot(sources, { filters: noFilters, locale: "zh" });
  if (!plot) throw new Error(`${id} draws nothing.`);
  return strayNumbers(await piecesOf(page.locator(`#${id}`)), allowedNumbers(plot, sources, []));
}

// All charts, modes and languages are tested without a browser; this test checks that a card adds no numbers to its picture.
for (const { way, query, ready, changes } of [
  {
    way: "picture",
    query: "?lang=zh",
    ready: "svg text",
    changes: [
      { within: "svg text", from: "278.56", to: "278.65", found: 27_865_000_000 },
      { within: "svg text", from: "784亿", to: "784万", found: 7_840_000 },
      { within: "svg text", from: "200", to: "210", found: 210 },
      { within: "h3", from: "5.7", to: "6.7", found: 6.7 },
    ],
  },
  {
    way: "table",
    query: "?lang=zh&table=trainingVolume,microCredit,funds",
    ready: "tbody th",
    changes: [{ within: "td", from: "138", to: "183", found: 18_300_000_000 }],
  },
]) {
  test(`a card shows no numbers but those of its chart, and one changed by hand is found: ${way}`, async ({
    page,
  }) => {
    await page.goto(query);
    for (const id of ["trainingVolume", "microCredit", "funds"] as const) {
      const card = page.locator(`#${id}`);
      await card.scrollIntoViewIfNeeded();
      await expect(card.locator(ready).first()).toBeVisible();
      expect.soft(await straysIn(page, id), id).toEqual([]);
    }
    for (const { within, from, to } of changes)
      await page
        .locator(`#funds ${within}`)
        .filter({ hasText: from })
        .first()
        .evaluate(
          (element, words) => {
            element.textContent = element.textContent.replace(words.from, words.to);
          },
          { from, to },
        );
    const strays = await straysIn(page, "funds");
    for (const { found } of changes) expect(strays).toContainEqual(expect.stringMatching(`^${found} in`));
  });
}

test("the page's own counts agree with the dataset", async ({ page }) => {
  await page.goto("?lang=en");
  await expect(page.getByText(/^Showing/)).toHaveText(
    `Showing ${Object.keys(charts).length} charts and ${sources.dataset.facts.length} figures`,
  );
  const standfirst = numbersIn((await page.locator("#section-lead header").first().textContent()) ?? "");
  expect(standfirst).toContain(sources.dataset.facts.filter(({ period }) => period === undefined).length);
  expect(standfirst).toContain(sources.dataset.facts.length);
});
