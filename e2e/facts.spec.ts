import { readFileSync } from "node:fs";
import type { Locator, Page } from "@playwright/test";
import { expect, test } from "./atlas";
import { wcagFaults } from "./wcagFaults";

const rows = (page: Page) => page.locator("tr[data-fact]");
const panel = (page: Page) => page.getByRole("dialog");
const search = (page: Page) => page.getByRole("searchbox");

test("search finds a figure in both languages and scripts, however its number is written, and the link keeps what was typed", async ({
  page,
}) => {
  await page.goto("?lang=en&page=facts");
  await expect(page).toHaveTitle("All data – Guizhou Poverty-Alleviation Atlas");
  for (const query of ["46.8", "468000", "468,000", "46.8万", "４６.８万"]) {
    await search(page).fill(query);
    // The mean computed from it may be listed as well.
    await expect.poll(() => rows(page).count()).toBeLessThanOrEqual(2);
    const found = page.locator("tr[data-fact=rotationAttendances]");
    await expect(found).toContainText("468,000 attendances");
    await expect(found).toContainText("46.8万人次");
  }
  for (const query of ["training", "培训"]) {
    await search(page).fill(query);
    await expect(page.locator("tr[data-fact=rotationAttendances]")).toBeVisible();
    await expect(page.locator("tr[data-fact=subFundUsed]")).toHaveCount(0);
  }
  await expect(page).toHaveURL(/q=%E5%9F%B9%E8%AE%AD/);
  await page.reload();
  await expect(search(page)).toHaveValue("培训");
  await expect(page.locator("tr[data-fact=rotationAttendances]")).toBeVisible();
  await search(page).fill("臺江縣 教師");
  await expect(page.locator("tr[data-fact=teacherTrainingYears]")).toBeVisible();
  await expect(page.locator("tr[data-fact=rotationAttendances]")).toHaveCount(0);
  await expect(search(page)).toHaveValue("臺江縣 教師");
  await expect(page).toHaveURL(/q=%E8%87%BA%E6%B1%9F%E7%B8%A3/);
});

test("letters that an input method is still composing are not searched for", async ({ page }) => {
  await page.clock.install();
  await page.goto("?lang=zh&page=facts");
  await expect(rows(page).first()).toBeVisible();
  const input = await page.context().newCDPSession(page);
  await search(page).focus();
  for (const text of ["p", "pei'x", "pei'xun"]) {
    await input.send("Input.imeSetComposition", {
      text,
      selectionStart: text.length,
      selectionEnd: text.length,
    });
    await expect(search(page)).toHaveValue(text);
  }
  await page.clock.fastForward(1000);
  await expect(rows(page).first()).toBeVisible();
  expect(page.url()).not.toContain("q=");
  await input.send("Input.insertText", { text: "培训" });
  await expect(page).toHaveURL(/q=%E5%9F%B9%E8%AE%AD/);
  await expect(search(page)).toHaveValue("培训");
});

test("the list is summarised in words, and if nothing is found there is a way back", async ({ page }) => {
  await page.goto("?lang=en&page=facts&initiatives=8");
  await search(page).fill("no such thing");
  await expect(page.getByRole("heading", { name: "Nothing matches" })).toBeVisible();
  await expect(page.getByText(/^None of \d+ entries$/)).toBeVisible();
  await page.getByRole("button", { name: "And show all initiatives" }).click();
  await expect(page.getByText(/^All \d+ entries: /)).toBeVisible();
  await expect(page).toHaveURL(/\?lang=en&page=facts$/);
});

test("filters narrow the list, stay in the address and are undone by Back", async ({ page }) => {
  await page.goto("?lang=en&page=facts");
  await page.getByRole("button", { name: /^Figures/ }).click();
  await page.getByRole("button", { name: "More filters" }).click();
  await page.getByLabel("Unit").selectOption("yuan");
  await page.getByLabel("Status").selectOption("target");
  await expect(page).toHaveURL(/kind=fact&unit=yuan&status=target/);
  await expect(rows(page).locator("[data-column=figure]")).toHaveText([
    "10 million yuan",
    "78.4 billion yuan",
  ]);
  await page.reload();
  await expect(rows(page)).toHaveCount(2);
  await page.goBack();
  await expect(page).not.toHaveURL(/status/);
  await page.getByRole("button", { name: /^8 / }).click();
  await expect(page).toHaveURL(/initiatives=8/);
  await expect(page.locator("tr[data-fact=aidMoney], tr[data-fact=workshopMoney]")).toHaveCount(0);
  await expect(page.locator("tr[data-fact=subFundPlaced]")).toBeVisible();
});

test("the list is sorted by value within a unit, in either direction", async ({ page }) => {
  await page.goto("?lang=en&page=facts&kind=fact&unit=yuan&status=actual");
  await page.getByLabel("Sort by").selectOption("value");
  const values = rows(page).locator("[data-column=figure]");
  await expect(values.first()).toHaveText("34.8 billion yuan");
  await page.getByRole("button", { name: "Reverse" }).click();
  await expect(page).toHaveURL(/sort=-value/);
  await expect(values.first()).toHaveText("1 million yuan");
});

test("the list starts with a figure, with little above it, on a screen and on a phone", async ({ page }) => {
  await page.goto("?lang=zh&page=facts");
  const first = rows(page).first();
  await expect(first.locator("[data-column=figure]")).toHaveAttribute("data-kind", "fact");
  await expect(first).toContainText("280万人");
  const top = async (of: Locator) => (await of.boundingBox())?.y ?? 0;
  for (const [width, most] of [
    [1440, 200],
    [390, 260],
  ] as const) {
    await page.setViewportSize({ width, height: 900 });
    const above = async () =>
      (await top(first)) - (await top(page.getByRole("heading", { name: "全部数据" })));
    await expect.poll(above, `px above the first figure at ${width} px`).toBeLessThanOrEqual(most);
  }
});

test("outside records are listed as a kind of their own, with their own look and source", async ({
  page,
}) => {
  await page.goto("?lang=en&page=facts");
  await page.getByRole("button", { name: /^Outside records/ }).click();
  await expect(page).toHaveURL(/kind=record/);
  await expect(rows(page)).toHaveCount(71);
  const chishui = page.locator("tr[data-fact=exit520381]");
  await expect(chishui).toContainText("Outside the report");
  await expect(chishui).toContainText("31 Oct 2017");
  await chishui.locator("th a").click();
  await expect(panel(page)).toContainText("This is not from the report");
  await expect(panel(page).getByRole("link", { name: "See the original notice" })).toHaveAttribute(
    "href",
    /^https/,
  );
  await panel(page).getByRole("button", { name: "Next record" }).click();
  await expect(page).not.toHaveURL(/exit520381/);
  await page.goto("?lang=en&page=facts&initiatives=2");
  await expect(rows(page).first()).toBeVisible();
  await expect(page.locator("tr[data-kind=record]")).toHaveCount(0);
});

test("a row leads to a chart that uses it, and Back leads to the list as it was", async ({ page }) => {
  await page.goto("?lang=en&page=facts&q=firms&kind=fact");
  const row = page.locator("tr[data-fact=subFundUsed]");
  await row.locator('a[href$="#funds"]').click();
  const card = page.locator("#funds");
  await expect(card).toBeInViewport();
  await expect(card.getByRole("heading")).toBeFocused();
  await expect(page).toHaveURL(/\?lang=en#funds$/);
  await page.goBack();
  await expect(row).toBeVisible();
  await expect(search(page)).toHaveValue("firms");
});

test("a row opens by keyboard, and arrow keys lead from row to row", async ({ page }) => {
  await page.goto("?lang=zh&page=facts&unit=yuan&kind=fact");
  const names = rows(page).locator("th a");
  await names.first().focus();
  await page.keyboard.press("ArrowDown");
  await expect(names.nth(1)).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(panel(page)).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(names.nth(1)).toBeFocused();
});

test("the list is downloaded as filtered and sorted", async ({ page }) => {
  await page.goto("?lang=en&page=facts&kind=fact&unit=yuan");
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Download CSV" }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe("guizhou-atlas_data_en.csv");
  const lines = readFileSync(await file.path(), "utf8")
    .trimEnd()
    .split("\r\n");
  expect(lines).toHaveLength((await rows(page).count()) + 1);
  expect(lines.find((line) => line.startsWith("fact,subFundUsed,"))).toContain(
    ",15311000000,,yuan,,exact,actual,",
  );
});

test("on a phone the list and the panel fit, and the panel covers the page", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  for (const lang of ["zh", "en"]) {
    await page.goto(`?lang=${lang}&page=facts`);
    await expect(rows(page).first()).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    await rows(page).first().locator("th a").click();
    await expect(panel(page)).toBeInViewport({ ratio: 0.99 });
    const spare = await panel(page).evaluate((element) => element.clientWidth - element.scrollWidth);
    expect(spare).toBe(0);
    await page.keyboard.press("Escape");
    await expect(panel(page)).toHaveCount(0);
  }
});

// Each theme and each width once, since colours do not depend on widths.
for (const [colorScheme, width] of [
  ["light", 390],
  ["dark", 1440],
] as const) {
  test(`list and panel have no WCAG 2.2 AA violations, ${colorScheme}, ${width} px`, async ({ page }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    await page.setViewportSize({ width, height: 900 });
    await page.goto("?lang=en&page=facts&initiatives=8");
    await page.locator("tr[data-fact=subFundUsed] th a").waitFor();
    expect(await wcagFaults(page)).toEqual([]);
    await page.locator("tr[data-fact=subFundUsed] th a").click();
    await expect(panel(page).getByRole("heading", { level: 2 })).toHaveText("Money used by firms");
    expect(await wcagFaults(page, "dialog")).toEqual([]);
    await panel(page)
      .getByRole("link", { name: /as a share of/ })
      .click();
    await expect(panel(page)).toContainText("≈ 55.0%");
    expect(await wcagFaults(page, "dialog")).toEqual([]);
  });
}
