import { existsSync } from "node:fs";
import type { Page } from "@playwright/test";
import { expect, test } from "./atlas";
import { wcagFaults } from "./wcagFaults";

const reportFile = "../shared/report/report-28.txt";
const invented = "小城图书角\n时间:2020-03-01\n\n(一)开门。去年接待读者1.2万余人次。\n";

const panel = (page: Page) => page.getByRole("dialog");
const current = (page: Page) => page.locator("main [aria-current=true]");
const said = (page: Page) => page.locator("#numeral-words");

async function openCopy(page: Page, content: string | Buffer): Promise<void> {
  await page
    .locator("main input[type=file]")
    .setInputFiles({ name: "report.txt", mimeType: "text/plain", buffer: Buffer.from(content) });
  await expect(page.getByRole("group", { name: /Text of the report|报道全文/ })).toBeVisible();
}

test("numerals of an unknown text are highlighted as unknown, and the text is reported to differ", async ({
  page,
}) => {
  await page.goto("?lang=en&page=report");
  await openCopy(page, invented);
  await expect(page.getByRole("button", { name: "4 not in the data" })).toBeVisible();
  await page.getByRole("button", { name: "Next numeral" }).click();
  await expect(current(page)).toHaveText("2020");
  await expect(said(page)).toContainText("Not in the data");
  await expect(page.getByText(/^This text is not the report's/)).toBeVisible();
});

test("in the reader's own copy every numeral is highlighted, counted, reached by button and key, and explained", async ({
  page,
}) => {
  test.skip(!existsSync(reportFile), "The report's text is not on this machine.");
  await page.goto("?lang=en&page=report");
  await page.locator("main input[type=file]").setInputFiles(reportFile);
  await expect(page.getByRole("button", { name: "All 193 numerals" })).toHaveAttribute(
    "aria-pressed",
    "true",
  );
  for (const name of ["118 in figures", "23 in dates, names and lists", "52 that count nothing"])
    await expect(page.getByRole("button", { name })).toBeVisible();
  await expect(page.getByRole("button", { name: "not in the data" })).toHaveCount(0);

  await page.getByRole("button", { name: "Next numeral" }).click();
  await expect(said(page)).toContainText("1 of 193");
  await expect(said(page)).toContainText("二十八 Counts nothing");
  await expect(said(page)).toContainText("The report's number in its series");

  await page.getByRole("button", { name: "118 in figures" }).click();
  await current(page).focus();
  await page.keyboard.press("ArrowRight");
  await expect(current(page)).toHaveText("四十");
  await expect(current(page)).toBeFocused();
  await page.keyboard.press("End");
  await expect(said(page)).toContainText("118 of 118");
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.press("Enter");
  await expect(panel(page).getByRole("heading", { level: 2 })).toBeVisible();
  await expect(page).toHaveURL(/page=report&fact=/);

  // The panel leads on from figure to figure, and the text follows.
  const before = await current(page).getAttribute("id");
  await panel(page).getByRole("button", { name: "Previous figure" }).click();
  await expect(current(page)).not.toHaveAttribute("id", before ?? "");
  await page.keyboard.press("Escape");
  await expect(panel(page)).toHaveCount(0);
});

test("a figure's panel leads to the same figure in the whole text", async ({ page }) => {
  test.skip(!existsSync(reportFile), "The report's text is not on this machine.");
  await page.goto("?lang=zh&fact=rotationAttendances");
  await panel(page).locator("input[type=file]").setInputFiles(reportFile);
  await expect(panel(page).locator("mark strong")).toHaveText("46.8万人次");
  await panel(page).getByRole("link", { name: "在全文里看每一处数字" }).click();
  await expect(panel(page)).toHaveCount(0);
  await expect(current(page)).toHaveText("46.8万");
  await expect(current(page)).toBeInViewport();
  await page.goBack();
  await expect(panel(page)).toContainText("46.8万人次");
});

for (const [colorScheme, width] of [
  ["light", 1440],
  ["dark", 320],
] as const) {
  test(`the reading view has no WCAG 2.2 AA violations, ${colorScheme}, ${width} px`, async ({ page }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    await page.setViewportSize({ width, height: 800 });
    await page.goto("?lang=en&page=report");
    await openCopy(page, invented);
    await page.getByRole("button", { name: "Next numeral" }).click();
    const main = page.locator("main");
    expect(await main.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0);
    expect(await wcagFaults(page)).toEqual([]);
  });
}
