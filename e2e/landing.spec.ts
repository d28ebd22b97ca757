import type { Page } from "@playwright/test";
import { expect, test } from "./atlas";
import { watchShifts } from "./layoutShift";

/** How far from the window's top the bar and the strip of filters leave a target, px. */
const place = 96;

async function expectLanded(page: Page, target: string): Promise<void> {
  const heading = page.locator(`[id="${target}-title"]`);
  await expect(heading).toBeFocused();
  const top = () => page.locator(`#${target}`).evaluate((element) => element.getBoundingClientRect().top);
  await expect.poll(async () => Math.abs((await top()) - place)).toBeLessThanOrEqual(1);
}

for (const target of ["funds", "provinceMap", "section-initiative4"]) {
  test(`a link to ${target} leads there, and stays while charts are drawn`, async ({ page }) => {
    await page.goto(`?lang=en#${target}`);
    await expectLanded(page, target);
    await expect(page.getByText("Reading the map's boundaries")).toHaveCount(0);
    await expectLanded(page, target);
  });
}

for (const [former, target] of [
  ["section-funding", "section-initiative8"],
  ["section-map", "provinceMap"],
  ["section-overview", "initiatives"],
] as const) {
  test(`a link to ${former} of an earlier edition leads to ${target}`, async ({ page }) => {
    await page.goto(`?lang=en#${former}`);
    await expectLanded(page, target);
  });
}

test("each entry of the contents leads to its part, with motion on", async ({ page }) => {
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

/** Opens the page and tells by how much what stands on it was moved while it loaded. */
async function shiftOf(page: Page, address: string): Promise<number> {
  const shifted = await watchShifts(page);
  await page.goto(address);
  await expect(page.locator("#provinceMap svg text").first()).toBeVisible();
  await page.waitForLoadState("networkidle");
  return shifted();
}

const windows = [
  [1440, 900],
  [820, 1180],
  [390, 844],
  [360, 800],
] as const;

for (const [width, height] of windows) {
  test(`nothing moves while the page loads at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    expect(await shiftOf(page, "?lang=zh")).toBeLessThanOrEqual(0.01);
  });

  for (const asked of ["mode=provinceMap.batches", "place=520621"]) {
    test(`nothing moves while a link with ${asked} loads at ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height });
      await page.route(/guizhou\.topo-[^/]*\.json/, async (route) => {
        await new Promise((done) => setTimeout(done, 300));
        await route.continue();
      });
      expect(await shiftOf(page, `?lang=en&${asked}`)).toBeLessThanOrEqual(0.01);
    });
  }

  for (const locale of ["zh", "en"]) {
    test(`nothing moves when late boundaries come to a map in view at ${width} px, ${locale}`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height });
      await page.route(/guizhou\.topo-[^/]*\.json/, async (route) => {
        await page.locator("#provinceMap").getByText("OpenStreetMap").waitFor();
        // Painted without them first.
        await page.evaluate(() => new Promise((done) => setTimeout(done, 300)));
        await route.continue();
      });
      expect(await shiftOf(page, `?lang=${locale}#provinceMap`)).toBeLessThanOrEqual(0.01);
      await expect(page.locator("#provinceMap svg path").first()).toBeVisible();
    });
  }
}
