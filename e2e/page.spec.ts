import { drawAll, expect, test } from "./atlas";

for (const [lang, named] of [
  ["zh", "zh-CN"],
  ["en", "en"],
] as const) {
  test(`draws every chart without complaints, and nothing overflows the page at any width, ${lang}`, async ({
    page,
  }) => {
    await page.goto(`?lang=${lang}`);
    await drawAll(page);
    await expect(page.locator("html")).toHaveAttribute("lang", named);
    for (const width of [1440, 820, 360, 320]) {
      await page.setViewportSize({ width, height: 844 });
      const excess = () => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      await expect.poll(excess, `at ${width} px`).toBeLessThanOrEqual(0);
    }
  });
}

test("a link without a language takes the browser's, and names it from then on", async ({ page }) => {
  await page.goto("./");
  await expect(page).toHaveURL(/\?lang=zh$/);
  await page.getByRole("button", { name: "English" }).click();
  await expect(page).toHaveURL(/\?lang=en$/);
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Guizhou Poverty-Alleviation Atlas");
});

test("a headline and the document's title say what a filter leaves, removing the last initiative shows a message and a way back, and the address stores filters: click, reload, back and forward", async ({
  page,
}) => {
  await page.goto("?lang=en");
  const headline = page.locator("main h2").first();
  await expect(headline).toContainText("14 counties passed");
  await page.getByRole("button", { name: "8 Funding", exact: true }).click();
  await expect(headline).toHaveText("Funding");
  await expect(page).toHaveTitle("Funding – Guizhou Poverty-Alleviation Atlas");
  await page.getByRole("button", { name: "3 Relocation", exact: true }).click();
  await expect(headline).toHaveText("Funding and Relocation");
  await expect(page.getByRole("heading", { name: "The eight initiatives" })).toHaveCount(1);

  await page.getByRole("button", { name: "8 Funding", exact: true }).click();
  await page.getByRole("button", { name: "3 Relocation", exact: true }).click();
  await expect(page).toHaveURL(/initiatives=none/);
  await expect(page.getByRole("heading", { name: "No initiative is chosen" })).toBeVisible();
  await page.getByRole("button", { name: "Show all initiatives" }).click();
  await expect(page).not.toHaveURL(/initiatives/);
  await expect(page.locator("#funds")).toBeVisible();

  await page.getByRole("button", { name: "5 Training", exact: true }).click();
  await page.getByRole("button", { name: "8 Funding", exact: true }).click();
  await expect(page).toHaveURL(/initiatives=5,8/);
  const shown = page.getByText(/^Showing \d+ charts and \d+ figures$/);
  const both = await shown.textContent();
  await expect(page.locator("#funds")).toBeVisible();
  await expect(page.locator("#countyExits")).toHaveCount(0);
  await page.reload();
  await expect(shown).toHaveText(both ?? "");
  await page.goBack();
  await expect(page).toHaveURL(/initiatives=5(&|$)/);
  await expect(page.locator("#funds")).toHaveCount(0);
  await page.goForward();
  await expect(page.locator("#funds")).toBeVisible();
});

for (const [width, height] of [
  [1440, 900],
  [390, 844],
] as const) {
  test(`filtering keeps what the reader looks at in place, ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await page.goto("?lang=en#cloudPipeline");
    const card = page.locator("#cloudPipeline");
    await expect(card.locator("svg text").first()).toBeVisible();
    const top = () => card.evaluate((element) => element.getBoundingClientRect().top);
    const before = await top();
    const chip = (initiative: number) => page.locator(`[data-initiative="${initiative}"]`);
    for (const initiative of [4, 5, 8, 5]) {
      // A real click would first scroll the strip's place in the document into view.
      await chip(initiative).dispatchEvent("click");
      await expect.poll(async () => Math.abs((await top()) - before)).toBeLessThanOrEqual(1);
    }
    await expect(chip(4)).toBeInViewport();
    await expect(page.locator("#partyDuties")).toHaveCount(0);
    // A remaining part of the page takes the place of one that was removed.
    await chip(4).dispatchEvent("click");
    await expect(card).toHaveCount(0);
    await expect(page.locator("#whatTheReportCounts")).toBeInViewport();
  });
}

test("a filter chosen before the page is laid out for the previous one keeps the reader's place as well", async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto("?lang=en#cloudPipeline");
  const card = page.locator("#cloudPipeline");
  await expect(card.locator("svg text").first()).toBeVisible();
  const top = () => card.evaluate((element) => element.getBoundingClientRect().top);
  const before = await top();
  // Each filter is chosen at the very moment at which the previous change has moved the card.
  await card.evaluate((element, place) => {
    const next = [2, 8, 5];
    new MutationObserver(() => {
      const isMoved = Math.abs(element.getBoundingClientRect().top - place) > 1;
      const chip = isMoved ? document.querySelector(`[data-initiative="${next.shift() ?? ""}"]`) : null;
      if (chip instanceof HTMLElement) chip.click();
    }).observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true });
  }, before);
  await page.locator('[data-initiative="4"]').dispatchEvent("click");
  await expect(page).toHaveURL(/initiatives=2,4,5,8/);
  await expect.poll(async () => Math.abs((await top()) - before)).toBeLessThanOrEqual(1);
  await expect(page.locator("#partyDuties")).toHaveCount(0);
});

test("a chart's link is copied as the chart is shown", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto("?lang=en&initiatives=8&table=funds&fact=subFundPlaced&slide=funds");
  await page.keyboard.press("Escape");
  const card = page.locator("#funds");
  await card.getByRole("button", { name: "Copy the link to this chart" }).click();
  await expect(card.getByRole("status")).toHaveText("Link copied");
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(new URL(link).search + new URL(link).hash).toBe("?initiatives=8&lang=en&table=funds#funds");
});

test("parts of a link without a meaning are ignored and reported", async ({ page }) => {
  await page.goto("?initiatives=5,99,<img src=x onerror=alert(1)>&lang=fr&mode=funds.sideways&nonsense=1");
  await expect(page).toHaveURL(/initiatives=5/);
  const notice = page.getByRole("status").filter({ hasText: "无法识别" });
  await expect(notice).toContainText("initiatives=99");
  await expect(notice).toContainText("mode=funds.sideways");
  await expect(page.locator("img")).toHaveCount(0);
});

test("a chart's table says what its picture shows, and stays in the address; arrow keys move along the figures of the picture and announce each, and Enter opens its source", async ({
  page,
}) => {
  await page.goto("?lang=en&initiatives=8");
  const card = page.locator("#funds");
  await card.getByRole("button", { name: "Table" }).click();
  await expect(page).toHaveURL(/table=funds/);
  await expect(card.getByRole("table")).toContainText("27.856 billion yuan");
  await expect(card.getByRole("table")).toContainText("278.56亿元");
  await page.reload();
  await expect(card.getByRole("table")).toBeVisible();

  await card.getByRole("button", { name: "Table" }).click();
  const figure = card.getByRole("group", { name: /^Bank loans still planned/ });
  await expect(figure.locator("svg")).toBeVisible();
  await figure.focus();
  await page.keyboard.press("ArrowRight");
  await expect(figure.locator("ul button").first()).toBeFocused();
  await expect(figure.locator("ul button").first()).toContainText("27.856 billion yuan");
  await page.keyboard.press("d");
  await expect(figure.locator("[aria-live]")).toContainText("section 8, sentence 8");
  await expect(page.locator(".chart-tooltip")).toBeVisible();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/fact=subFundPlaced/);
});

test("the map's data arrive without affecting the other charts", async ({ page }) => {
  let come = (): void => undefined;
  const held = new Promise<void>((resolve) => (come = resolve));
  await page.route(/boundaries\.topo-.*\.json/, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto("?lang=en");
  const figure = page.locator("#funds [role=group]").first();
  await page.locator("#funds").scrollIntoViewIfNeeded();
  await expect(figure.locator("svg")).toBeVisible();
  await figure.focus();
  await page.keyboard.press("ArrowRight");
  await expect(page.locator(".chart-tooltip")).toBeVisible();
  const data = page.waitForResponse(/boundaries\.topo-/);
  come();
  await (await data).finished();
  await page.locator("#provinceMap").scrollIntoViewIfNeeded();
  await expect(page.locator("#provinceMap svg").first()).toBeVisible();
  await expect(page.locator(".chart-tooltip")).toBeVisible();
});

test("the map is zoomed by button, key and wheel, and reset", async ({ page }) => {
  await page.goto("?lang=en");
  const card = page.locator("#provinceMap");
  await card.scrollIntoViewIfNeeded();
  const figure = card.getByRole("group", { name: /^The report says 14 counties/ });
  await expect(figure.locator("svg text").first()).toBeVisible();
  const labels = () => figure.locator("svg text").count();
  const start = await labels();
  const land = () => figure.locator("svg").innerHTML();
  const before = await land();
  await card.getByRole("button", { name: "Zoom in" }).click();
  await expect.poll(land).not.toBe(before);
  await card.getByRole("button", { name: "Reset" }).click();
  await expect.poll(labels).toBe(start);

  await figure.focus();
  const resting = await land();
  await page.keyboard.press("+");
  await expect.poll(land).not.toBe(resting);
  const enlarged = await land();
  await page.keyboard.press("Shift+ArrowRight");
  await expect.poll(land).not.toBe(enlarged);
  await page.keyboard.press("0");
  await expect.poll(labels).toBe(start);

  await figure.hover({ position: { x: 250, y: 250 } });
  const still = await land();
  await page.mouse.wheel(0, -300);
  await expect.poll(land).not.toBe(still);
});
