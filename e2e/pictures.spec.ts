import type { Page } from "@playwright/test";
import { expect, test, turnTo } from "./atlas";
import { differing } from "./pixels";

/** Keeps the script of live charts back until the returned function is called. */
async function withoutLiveCharts(page: Page): Promise<() => void> {
  let open: () => void = () => undefined;
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  await page.route(/\/LiveChart-/, async (route) => {
    await opened;
    await route.continue();
  });
  return () => {
    open();
  };
}

for (const [name, query, contrast] of [
  ["filtered, in dark colours", "?lang=en&initiatives=8&theme=dark", "no-preference"],
  ["in another mode, with most contrast", "?lang=zh&mode=provinceMap.record-2018&initiatives=2", "more"],
] as const) {
  test(`a picture drawn apart from the page looks as the live chart does, ${name}`, async ({ page }) => {
    await page.emulateMedia({ contrast });
    const letLive = await withoutLiveCharts(page);
    await page.goto(query);
    const figures = page.locator("article:not([hidden]) [data-figure]");
    await expect(figures.first()).toBeVisible();
    const pictures: Buffer[] = [];
    for (const figure of await figures.all()) {
      await figure.scrollIntoViewIfNeeded();
      await expect(figure.locator("img:visible")).toBeVisible();
      pictures.push(await figure.screenshot());
    }
    letLive();
    expect(pictures.length).toBeGreaterThan(3);
    for (const [at, picture] of pictures.entries()) {
      await turnTo(figures.nth(at));
      expect(differing(picture, await figures.nth(at).screenshot()), `figure ${at}`).toBeLessThanOrEqual(
        0.004,
      );
    }
  });
}

test("a reader who goes back and forth sees each picture at once, without any being drawn anew", async ({
  page,
}) => {
  await page.goto("en/?lang=en");
  const glance = page.locator("#initiativesAtAGlance [data-figure]");
  const shownAfter = async (initiative: string, query: RegExp) => {
    await page.locator(`[data-initiative="${initiative}"]`).first().click();
    await expect(page).toHaveURL(query);
    await expect(glance).not.toHaveAttribute("aria-busy");
    return glance.locator("img:visible").evaluateHandle((image) => image);
  };
  await glance.scrollIntoViewIfNeeded();
  const five = await shownAfter("5", /initiatives=5&/);
  const both = await shownAfter("8", /initiatives=5,8/);
  const fiveAgain = await shownAfter("8", /initiatives=5&/);
  expect(await fiveAgain.evaluate((image, before) => image === before, five)).toBe(true);
  const bothAgain = await shownAfter("8", /initiatives=5,8/);
  expect(await bothAgain.evaluate((image, before) => image === before, both)).toBe(true);
});

test("what is pressed on a picture is answered by the live chart that takes its place", async ({ page }) => {
  const letLive = await withoutLiveCharts(page);
  await page.goto("?lang=en&initiatives=8");
  const figure = page.locator("#funds [data-figure]");
  await figure.scrollIntoViewIfNeeded();
  await expect(figure.locator("img:visible")).toBeVisible();
  const box = await figure.boundingBox();
  if (!box) throw new Error("The figure has no place.");
  // On the first bar.
  await page.mouse.click(box.x + box.width * 0.3, box.y + box.height * 0.12);
  letLive();
  await expect(page.getByRole("dialog")).toBeVisible();
});

test("where live charts do not come, pictures stay, and that is said once a reader turns to one", async ({
  page,
  complaints,
}) => {
  await page.route(/\/LiveChart-/, (route) => route.fulfill({ status: 404 }));
  await page.goto("?lang=en&initiatives=8");
  const figure = page.locator("#funds [data-figure]");
  await figure.scrollIntoViewIfNeeded();
  await expect(figure.locator("img:visible")).toBeVisible();
  await figure.hover();
  await expect(page.getByRole("alert")).toContainText("The charts do not answer to pointer and keys yet.");
  await expect(figure.locator("img:visible")).toBeVisible();
  await page.unroute(/\/LiveChart-/);
  await page.getByRole("alert").getByRole("button", { name: "Try again" }).click();
  await figure.hover();
  await expect(figure.locator(`[data-covered="false"] svg text`).first()).toBeVisible();
  await expect(page.getByRole("alert")).toHaveCount(0);
  complaints.length = 0;
});
