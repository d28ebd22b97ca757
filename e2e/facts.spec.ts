import { existsSync, readFileSync } from "node:fs";
import type { Locator, Page } from "@playwright/test";
import { expect, test } from "./atlas";
import { wcagFaults } from "./wcagFaults";

const reportFile = "../shared/report/report-28.txt";

const rows = (page: Page) => page.locator("tr[data-fact]");
const panel = (page: Page) => page.getByRole("dialog");
const search = (page: Page) => page.getByRole("searchbox");

/** Drops a text file onto an element that accepts files. */
async function drop(target: Locator, name: string, content: string): Promise<void> {
  const transfer = await target.page().evaluateHandle(
    ([file, text]) => {
      const data = new DataTransfer();
      data.items.add(new File([text ?? ""], file ?? "", { type: "text/plain" }));
      return data;
    },
    [name, content],
  );
  await target.dispatchEvent("drop", { dataTransfer: transfer });
}

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

test("a mark on a chart opens the panel, by click and by keyboard, and Escape leads back", async ({
  page,
}) => {
  await page.goto("?lang=en");
  const figure = page
    .locator("#funds")
    .getByRole("group", { name: /Bank loans/ })
    .first();
  await figure.scrollIntoViewIfNeeded();
  await expect(figure.locator("ul button").first()).toBeAttached();
  await figure.focus();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Enter");
  await expect(panel(page)).toBeVisible();
  await expect(panel(page).getByRole("heading", { level: 2 })).toBeFocused();
  await expect(page).toHaveURL(/fact=/);
  await page.keyboard.press("Escape");
  await expect(panel(page)).toHaveCount(0);
  await expect(figure.locator("ul button").first()).toBeFocused();
  await figure
    .locator("svg")
    .getByText(/153|15\.311/)
    .first()
    // The element that responds to the pointer lies over the words.
    .click({ force: true });
  await expect(panel(page)).toContainText("billion yuan");
});

test("a table cell opens the panel, and gets the focus back when it is closed", async ({ page }) => {
  await page.goto("?lang=en&table=funds");
  const cell = page.locator("#funds table").getByRole("button", { name: "Bank loans to be leveraged" });
  await cell.click();
  await expect(panel(page)).toContainText("784亿元");
  await panel(page).getByRole("button", { name: "Close" }).click();
  await expect(cell).toBeFocused();
});

test("a permalink opens its entry, the buttons lead to further figures, and a computed one shows its formula and inputs", async ({
  page,
}) => {
  await page.goto("?lang=en&fact=subFundUsed");
  await expect(panel(page).getByRole("heading", { level: 2 })).toHaveText("Money used by firms");
  await panel(page)
    .getByRole("link", { name: /as a share of/ })
    .click();
  await expect(page).toHaveURL(/fact=subFundUsedShare/);
  await page.reload();
  await expect(panel(page)).toContainText("15.311 billion yuan ÷ 27.856 billion yuan ≈ 55.0%");
  await panel(page).getByRole("link", { name: "Money invested by the sub-fund", exact: true }).click();
  await expect(page).toHaveURL(/fact=subFundPlaced/);
  await panel(page).getByRole("button", { name: "Next figure" }).click();
  await expect(page).toHaveURL(/fact=subFundProjectsUsing/);
  await panel(page).getByRole("button", { name: "Previous figure" }).click();
  await expect(page).toHaveURL(/fact=subFundPlaced/);
});

test("citations and link are copied or, if that is not allowed, selected", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto("?lang=en&fact=rotationAttendances");
  await panel(page).getByRole("radio", { name: "GB/T 7714-2015" }).check();
  const item = panel(page).getByRole("group", { name: "Reference list" });
  await item.getByRole("button", { name: "Copy" }).click();
  await expect(item.getByRole("status")).toHaveText("Copied.");
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(
    /^小北\. 脱贫大决战：.+\[EB\/OL\]\. \(2019-01-16\)\. .+ 转引自: .+\[DB\/OL\]\. .+\[\d{4}-\d\d-\d\d\]\. http.+\?lang=en&fact=rotationAttendances\.$/,
  );
  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error("forbidden"));
  });
  const link = panel(page).getByRole("group", { name: "Permanent link" });
  await link.getByRole("button", { name: "Copy" }).click();
  await expect(link.getByRole("status")).toContainText("does not allow copying");
  expect(await page.evaluate(() => window.getSelection()?.toString() ?? "")).toContain(
    "fact=rotationAttendances",
  );
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

test("a file that is not text is refused with the reason, and one that is not the report is shown with its differences", async ({
  page,
}) => {
  await page.goto("?lang=en&fact=subFundUsed");
  const input = panel(page).locator("input[type=file]");
  const refused = panel(page).getByRole("alert");
  await input.setInputFiles({
    name: "a.txt",
    mimeType: "text/plain",
    buffer: Buffer.from([0x89, 0x50, 0, 0, 0xff]),
  });
  await expect(refused).toContainText("not a text file");
  await input.setInputFiles({ name: "b.txt", mimeType: "text/plain", buffer: Buffer.alloc(1_000_001, "a") });
  await expect(refused).toContainText("larger than 1 MB");
  const place = panel(page).getByText("or drop the file here");
  await drop(
    place,
    "notes.txt",
    "Heading\nThe opening.\n企业用了153.11亿元<b onclick=alert(1)>。别的没有写。\n",
  );
  await expect(panel(page)).toContainText(
    /This text is not the report's: .* instead of \d+; 0 of \d+ figures are in their place; the first that is not is /,
  );
  await expect(panel(page).locator("mark strong")).toHaveText("153.11亿元");
  await expect(panel(page).locator("blockquote")).toContainText("<b onclick=alert(1)>");
  await expect(panel(page).locator("blockquote b")).toHaveCount(0);
  await page.reload();
  await expect(panel(page).getByText("or drop the file here")).toBeVisible();
  await expect(panel(page).locator("blockquote")).toHaveCount(0);
});

test("the report's own text is recognised, kept, shown for every figure, and removed on request", async ({
  page,
}) => {
  test.skip(!existsSync(reportFile), "The report's text is not on this machine.");
  await page.goto("?lang=zh&fact=rotationAttendances");
  await drop(panel(page).getByText("也可以把文件拖到这里"), "report.txt", readFileSync(reportFile, "utf8"));
  await expect(panel(page)).toContainText("与报道逐字一致，已保存在这台电脑上。");
  await expect(panel(page).locator("mark strong")).toHaveText("46.8万人次");
  await page.reload();
  await expect(panel(page).locator("mark strong")).toHaveText("46.8万人次");
  const facts = new Set<string>();
  for (let step = 0; step < 5; step++) {
    await panel(page).getByRole("button", { name: "下一个数字" }).click();
    await expect(panel(page).locator("mark strong").first()).toBeVisible();
    facts.add(await panel(page).locator("mark").first().innerText());
  }
  expect(facts.size).toBeGreaterThan(1);
  await panel(page).getByRole("button", { name: "不再保留这份文本" }).click();
  await page.reload();
  await expect(panel(page).getByText("也可以把文件拖到这里")).toBeVisible();
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
