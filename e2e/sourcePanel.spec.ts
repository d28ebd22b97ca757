import { existsSync, readFileSync } from "node:fs";
import type { Locator, Page } from "@playwright/test";
import { expect, test } from "./atlas";

const reportFile = "../shared/report/report-28.txt";

const panel = (page: Page) => page.getByRole("dialog");

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
