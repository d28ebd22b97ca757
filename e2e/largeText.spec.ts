import { chromiumPath } from "../tools/chromium";
import { expect, test } from "./atlas";

// Letters twice as large, as set in a reader's browser.
test.use({
  viewport: { width: 390, height: 844 },
  launchOptions: {
    executablePath: chromiumPath,
    args: ["--no-sandbox", "--disable-gpu", "--blink-settings=defaultFontSize=32"],
  },
});

test("with letters twice as large, everything fits the width of a phone, and nothing fixed covers the page", async ({
  page,
}) => {
  for (const view of [
    "?lang=en",
    "?lang=zh",
    "?lang=en&page=facts",
    "?lang=en&page=about",
    "?lang=zh&fact=subFundUsed",
  ]) {
    await page.goto(view);
    await expect(page.locator("main")).toBeVisible();
    if (view.includes("fact=")) await expect(page.getByRole("dialog")).toBeVisible();
    await page.mouse.wheel(0, 3000);
    const found = await page.evaluate(() => ({
      size: getComputedStyle(document.documentElement).fontSize,
      isTooWide: document.documentElement.scrollWidth > window.innerWidth,
      staying: [...document.querySelectorAll("header, nav")]
        .filter(
          (element) =>
            element.getClientRects().length > 0 &&
            ["sticky", "fixed"].includes(getComputedStyle(element).position),
        )
        .map(({ outerHTML }) => outerHTML.slice(0, 80)),
    }));
    expect(found, view).toEqual({ size: "32px", isTooWide: false, staying: [] });
  }
});
