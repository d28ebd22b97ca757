import { drawAll, expect, test } from "./atlas";
import { wcagFaults } from "./wcagFaults";

// Each theme and each width once, since colours do not depend on widths.
for (const [colorScheme, width] of [
  ["light", 390],
  ["dark", 1440],
] as const) {
  test(`the page has no WCAG 2.2 AA violations, ${colorScheme}, ${width} px`, async ({ page }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    await page.setViewportSize({ width, height: 900 });
    await page.goto("?lang=en&table=funds");
    await drawAll(page);
    expect(await wcagFaults(page)).toEqual([]);
  });
}

for (const query of ["?lang=zh&export=funds", "?lang=en&export=slides&slide=funds&slide=timeline~5"]) {
  test(`the dialog of ${query} has no violations, on a light screen and on a dark phone`, async ({
    page,
  }) => {
    await page.emulateMedia({ reducedMotion: "reduce" });
    await page.goto(query);
    const dialog = page.getByRole("dialog");
    await expect(dialog.locator("img").first()).toBeVisible();
    for (const [colorScheme, width] of [
      ["light", 1440],
      ["dark", 360],
    ] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
      await page.setViewportSize({ width, height: 800 });
      await expect(page.locator("html")).toHaveAttribute("data-theme", colorScheme);
      expect(await wcagFaults(page, "dialog")).toEqual([]);
      const excess = await dialog.evaluate((element) => element.scrollWidth - element.clientWidth);
      expect(excess).toBeLessThanOrEqual(0);
    }
  });
}

for (const query of [
  "?lang=en&page=facts",
  "?lang=zh&page=about",
  "?lang=zh&page=report",
  "?lang=en&fact=subFundPlaced",
  "?lang=zh&mode=provinceMap.record&initiatives=2",
]) {
  test(`there are no violations in the high-contrast themes, ${query}`, async ({ page }) => {
    await page.emulateMedia({ contrast: "more", reducedMotion: "reduce" });
    await page.goto(query);
    await expect(page.locator("main h2, main h3").first()).toBeVisible();
    await expect(page.locator("html")).toHaveAttribute("data-theme", "contrast-light");
    expect(await wcagFaults(page)).toEqual([]);
  });
}

test("at 400 % zoom the whole window is left to the content", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 225 });
  await page.goto("?lang=en");
  await expect(page.locator("article").first()).toBeVisible();
  await page.locator("#funds").scrollIntoViewIfNeeded();
  await page.mouse.wheel(0, 300);
  const staying = await page.evaluate(
    () =>
      [...document.querySelectorAll("header, [role=toolbar]")].filter(
        (element) => element.getBoundingClientRect().top === 0 && element.getBoundingClientRect().height > 0,
      ).length,
  );
  expect(staying).toBe(0);
});

for (const [choice, colorScheme, theme] of [
  ["system", "dark", "dark"],
  ["light", "dark", "light"],
  ["contrast", "dark", "contrast-dark"],
] as const) {
  test(`colours are right before anything is painted: ${choice} on a ${colorScheme} system`, async ({
    page,
    complaints,
  }) => {
    await page.emulateMedia({ colorScheme });
    await page.addInitScript((kept) => {
      localStorage.setItem("guizhou-atlas.theme", JSON.stringify(kept));
    }, choice);
    // No script runs but the one in the head.
    await page.route(/\.js$/, (route) => route.abort());
    await page.goto("?lang=zh").catch(() => undefined);
    await expect(page.locator("html")).toHaveAttribute("data-theme", theme);
    complaints.length = 0;
  });
}
