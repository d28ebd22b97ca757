import type { Page } from "@playwright/test";
import { expect, test } from "./atlas";

/** Presses a key until an element has the focus, and returns how often. */
async function pressUntil(page: Page, key: string, selector: string, most: number): Promise<number> {
  for (let pressed = 1; pressed <= most; pressed += 1) {
    await page.keyboard.press(key);
    if (await page.evaluate((asked) => document.activeElement?.matches(asked) ?? false, selector))
      return pressed;
  }
  throw new Error(`${most} times ${key} do not lead to ${selector}.`);
}

const mark = "#funds [data-figure] ul button";

for (const lang of ["zh", "en"] as const) {
  test(`few key presses lead to a filter, to a figure's source and to its picture: ${lang}`, async ({
    page,
  }) => {
    await page.goto(`?lang=${lang}`);
    await expect(page.locator("article").first()).toBeVisible();
    let keys = await pressUntil(page, "Tab", "[role=toolbar]:has([data-initiative]) button", 12);
    await page.keyboard.press("End");
    await expect(page.locator("[data-initiative='8']")).toBeFocused();
    await page.keyboard.press("Enter");
    keys += 2;
    await expect(page.locator("[data-initiative='8']")).toHaveAttribute("aria-pressed", "true");
    expect(keys).toBeLessThanOrEqual(12);

    await expect(page.locator(mark).first()).toBeAttached();
    keys += await pressUntil(page, "Tab", mark, 20);
    await page.keyboard.press("Enter");
    keys += 1;
    await expect(page.locator("#source-title")).toBeFocused();
    expect(keys).toBeLessThanOrEqual(20);

    await page.keyboard.press("Escape");
    await expect(page.locator(mark).first()).toBeFocused();
    keys += 1 + (await pressUntil(page, "Tab", "#funds [role=toolbar] button", 5));
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("ArrowRight");
    const download = page.waitForEvent("download");
    await page.keyboard.press("Enter");
    keys += 3;
    expect((await download).suggestedFilename()).toMatch(/\.png$/);
    expect(keys).toBeLessThanOrEqual(24);
    await expect(page.locator("#funds [role=toolbar] button").nth(2)).toBeFocused();
  });
}

test("Tab at the end of the source panel leads back to the mark, and so does Escape", async ({ page }) => {
  await page.goto("?lang=en&initiatives=8");
  await page.locator("#funds").scrollIntoViewIfNeeded();
  await expect(page.locator(mark).first()).toBeAttached();
  await page.locator(mark).nth(1).focus();
  await page.keyboard.press("Enter");
  await expect(page.locator("#source-title")).toBeFocused();
  await pressUntil(page, "Tab", mark, 60);
  await expect(page.locator(mark).nth(1)).toBeFocused();
  await expect(page.getByRole("dialog")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toBeHidden();
  await expect(page.locator(mark).nth(1)).toBeFocused();
});

for (const [width, height, query] of [
  [390, 844, "?lang=zh"],
  [1440, 900, "?lang=en&fact=subFundPlaced"],
] as const) {
  test(`the focused element is visible, going backwards through ${query} at ${width} px`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await page.goto(query);
    await expect(page.locator("article").first()).toBeVisible();
    // A panel takes the focus once it has come; the walk back would then lead past the beginning of the page.
    if (query.includes("fact=")) await expect(page.locator("#source-title")).toBeFocused();
    await page.locator("footer a").last().focus();
    const hidden: string[] = [];
    for (let pressed = 0; pressed < 60; pressed += 1) {
      await page.keyboard.press("Shift+Tab");
      hidden.push(
        ...(await page.evaluate(() => {
          const focused = document.activeElement;
          if (!focused || focused === document.body) return ["nothing"];
          const { left, right, top, bottom } = focused.getBoundingClientRect();
          const seen = [0.1, 0.5, 0.9].flatMap((across) =>
            [0.1, 0.5, 0.9].map(
              (down) => [left + (right - left) * across, top + (bottom - top) * down] as const,
            ),
          );
          const covers = [...document.querySelectorAll("header, [role=toolbar], dialog[open]")];
          const isHidden = seen.every(([x, y]) => {
            if (x < 0 || y < 0 || x > innerWidth || y > innerHeight) return true;
            const above = document.elementFromPoint(x, y);
            return covers.some(
              (cover) =>
                getComputedStyle(cover).position !== "static" &&
                cover.contains(above) &&
                !cover.contains(focused),
            );
          });
          return isHidden
            ? [`${focused.outerHTML.slice(0, 120)} ${[left, right, top, bottom].map(Math.round).join(" ")}`]
            : [];
        })),
      );
    }
    expect(hidden).toEqual([]);
  });
}

test("lists that no chart shows unfold below a section's heading, and lead to their source and back", async ({
  page,
}) => {
  await page.goto("?lang=en");
  const fold = page.locator("#section-initiative8 > header details");
  await fold.locator("summary").focus();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  const conditions = fold.getByRole("link", { name: /Conditions\sfor\sfirms/ });
  await expect(conditions).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("dialog")).toContainText("registered in Guizhou");
  await page.keyboard.press("Escape");
  await expect(conditions).toBeFocused();
});
