import type { Page } from "@playwright/test";
import { expect, test } from "./atlas";
import { watchShifts } from "./layoutShift";

/** The distance from the window's top at which the bar and the strip of filters leave a target, in px. */
const place = 96;

async function expectLanded(page: Page, target: string): Promise<void> {
  const heading = page.locator(`[id="${target}-title"]`);
  await expect(heading).toBeFocused();
  const top = () => page.locator(`#${target}`).evaluate((element) => element.getBoundingClientRect().top);
  await expect.poll(async () => Math.abs((await top()) - place)).toBeLessThanOrEqual(1);
}

for (const target of ["funds", "provinceMap", "section-initiative4"]) {
  test(`a link to ${target} leads there, and its target stays in place while charts are drawn`, async ({
    page,
  }) => {
    await page.goto(`?lang=en#${target}`);
    await expectLanded(page, target);
    await expect(page.getByText("Reading the map's boundaries")).toHaveCount(0);
    await expectLanded(page, target);
  });
}

test("links to parts of an earlier edition lead to their successors", async ({ page }) => {
  await page.goto("?lang=en#section-funding");
  await expectLanded(page, "section-initiative8");
  for (const [former, target] of [
    ["section-map", "provinceMap"],
    ["section-overview", "initiatives"],
  ] as const) {
    await page.evaluate((hash) => (location.hash = hash), former);
    await expectLanded(page, target);
  }
});

test("each entry of the contents leads to its part, with smooth scrolling", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "no-preference" });
  await page.goto("?lang=en");
  const menu = page.getByRole("button", { name: /^Contents/ });
  await menu.click();
  const entries = page.getByRole("navigation", { name: "Contents" }).getByRole("link");
  await expect(entries.first()).toBeVisible();
  await menu.click();
  for (const entry of await entries.all()) {
    await menu.click();
    const target = (await entry.getAttribute("href"))?.slice(1) ?? "";
    await entry.click();
    await expectLanded(page, target);
  }
});

/** Opens the page and returns the sum of layout shifts while it loaded. */
async function shiftOf(page: Page, address: string): Promise<number> {
  const shifted = await watchShifts(page);
  await page.goto(address);
  await expect(page.locator("#provinceMap svg text").first()).toBeVisible();
  await page.waitForLoadState("networkidle");
  return shifted();
}

/** Delays the map's boundaries until something has happened. */
const late = (page: Page, until: () => Promise<unknown>) =>
  page.route(/boundaries\.topo-[^/]*\.json/, async (route) => {
    await until();
    await route.continue();
  });
const wait = (ms: number) => new Promise((done) => setTimeout(done, ms));

// Each width with each kind of link: to the built view, with a map's mode or place, to the map itself, in either language.
for (const [width, height, asked, locale] of [
  [820, 1180, "", "zh"],
  [360, 800, "", "en"],
  [1440, 900, "&mode=provinceMap.batches", "en"],
  [390, 844, "&mode=provinceMap.batches", "zh"],
  [820, 1180, "&place=520621", "en"],
  [360, 800, "&place=520621", "zh"],
] as const) {
  test(`nothing shifts while a link loads at ${width} px: ?lang=${locale}${asked}`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    if (asked !== "") await late(page, () => wait(300));
    expect(await shiftOf(page, `?lang=${locale}${asked}`)).toBeLessThanOrEqual(0.01);
  });
}

for (const [width, height, locale] of [
  [1440, 900, "zh"],
  [820, 1180, "en"],
  [390, 844, "en"],
  [360, 800, "zh"],
] as const) {
  test(`nothing shifts if boundaries arrive late while the map is in view at ${width} px, ${locale}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await late(page, async () => {
      await page.locator("#provinceMap").getByText("OpenStreetMap").waitFor();
      // The page is painted without them first.
      await wait(300);
    });
    expect(await shiftOf(page, `?lang=${locale}#provinceMap`)).toBeLessThanOrEqual(0.01);
    await expect(page.locator("#provinceMap svg path").first()).toBeVisible();
  });
}
