import type { Page } from "@playwright/test";
import { expect, test } from "./atlas";

const add = (page: Page, id: string) =>
  page.locator(`#${id}`).getByRole("button", { name: "Slides" }).click();
const counted = (page: Page, count: number) =>
  expect(page.getByRole("button", { name: `Slides ${count}`, exact: true })).toBeVisible();

test("slides with their filter, words and title are there in a new tab and on another day", async ({
  page,
  context,
}) => {
  await page.goto("?lang=en&initiatives=5&mode=trainingVolume.linear");
  await add(page, "trainingVolume");
  await page.getByRole("button", { name: "All", exact: true }).click();
  await add(page, "funds");
  await page.getByRole("button", { name: "Slides 2" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("button", { name: /^Change the text of "Over 3.15 million attendances/ }).click();
  const field = dialog.getByRole("textbox", { name: "Title", exact: true });
  await field.fill("Who was trained");
  await field.blur();
  await dialog.getByLabel("Title of the talk").fill("My talk");
  await dialog.getByLabel("Title of the talk").blur();
  await expect(page).toHaveURL(/talk=My%20talk/);

  const later = await context.newPage();
  await later.goto("?lang=en");
  await counted(later, 2);
  await later.getByRole("button", { name: "Slides 2" }).click();
  const again = later.getByRole("dialog");
  await expect(again.getByRole("listitem").locator("strong").first()).toHaveText("Who was trained");
  await expect(again.getByText("linear scale · Filter: only initiative 5")).toBeVisible();
  await expect(again.getByLabel("Title of the talk")).toHaveValue("My talk");
});

test("Back and Forward lead through the views and do not affect the slides", async ({ page }) => {
  await page.goto("?lang=en");
  await page.getByRole("button", { name: "All data" }).click();
  await page.getByRole("button", { name: "Charts", exact: true }).click();
  await add(page, "funds");
  await counted(page, 1);
  await page.goBack();
  await expect(page).toHaveURL(/page=facts.*slide=funds/);
  await page.goBack();
  await counted(page, 1);
  await page.reload();
  await counted(page, 1);
});

test("after removing all slides, Undo brings them back, and without it they stay away", async ({ page }) => {
  await page.goto("?lang=en&export=slides&slide=funds&slide=timeline");
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("button", { name: "Remove all" }).click();
  await dialog.getByRole("button", { name: "Undo" }).click();
  await page.goto("?lang=en");
  await counted(page, 2);
  await page.getByRole("button", { name: "Slides 2" }).click();
  await dialog.getByRole("button", { name: "Remove all" }).click();
  await expect(dialog.getByRole("heading", { name: "No charts yet" })).toBeVisible();
  await page.goto("?lang=en");
  await counted(page, 0);
});

test("two tabs share the same slides, and neither loses what the other adds", async ({ page, context }) => {
  await page.goto("?lang=en");
  const other = await context.newPage();
  await other.goto("?lang=en");
  await add(page, "funds");
  await counted(other, 1);
  await add(other, "timeline");
  await counted(page, 2);
  await add(page, "microCredit");
  await expect(other).toHaveURL(/slide=funds&slide=timeline&slide=microCredit/);
});

test("a link with other slides shows them, and the reader's own are not lost whatever is chosen", async ({
  page,
  context,
}) => {
  await page.goto("?lang=en&slide=funds&slide=timeline");
  await counted(page, 2);
  await page.goto("?lang=en&slide=microCredit~8");
  const notice = page.getByText(/^This link brings 1 slide, .* Your own 2 slides are still kept/);
  await expect(notice).toBeVisible();
  await counted(page, 1);

  // Changes to the link's slides do not affect the kept ones.
  await add(page, "trainingVolume");
  const other = await context.newPage();
  await other.goto("?lang=en");
  await expect(other).toHaveURL(/\?lang=en&slide=funds&slide=timeline$/);

  await page.getByRole("button", { name: "Put both together" }).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByText("Both put together: 4 slides.")).toBeVisible();
  await expect(page).toHaveURL(/slide=funds&slide=timeline&slide=microCredit~8&slide=trainingVolume/);
  // The pressed button has disappeared, and the one in its place has the focus.
  await expect(page.getByRole("button", { name: "Dismiss" })).toBeFocused();
  await counted(other, 4);

  await page.getByRole("button", { name: "Undo" }).click();
  await expect(notice).toHaveCount(0);
  await expect(page.getByText(/^This link brings 2 slides/)).toBeVisible();
  await counted(page, 2);
  await counted(other, 2);

  await page.getByRole("button", { name: "Use my own" }).click();
  await expect(page).toHaveURL(/\?lang=en&slide=funds&slide=timeline$/);
  await page.getByRole("button", { name: "Undo" }).click();
  await page.getByRole("button", { name: "Keep the link's instead" }).click();
  await expect(page.getByText("Now keeping the link's 2 slides.")).toBeVisible();
  await expect(other).toHaveURL(/slide=microCredit~8&slide=trainingVolume/);
});

test("a link with the same slides asks nothing, and a link's slides are kept if there were none", async ({
  page,
}) => {
  await page.goto("?lang=en&slide=funds&talk=Mine");
  await counted(page, 1);
  await page.goto("?lang=en");
  await expect(page).toHaveURL(/slide=funds&talk=Mine/);
  await page.reload();
  await counted(page, 1);
  await expect(page.getByText("This link brings")).toHaveCount(0);
});

test("stored data without a meaning count as none, and slides can be kept again", async ({ page }) => {
  await page.goto("?lang=en&initiatives=8");
  for (const junk of [
    "{",
    "null",
    "[]",
    '{"slides":5}',
    '{"slides":["gone","funds~99","__proto__"],"talk":""}',
  ]) {
    await page.evaluate((text) => {
      window.localStorage.setItem("guizhou-atlas.slides", text);
    }, junk);
    await page.goto("?lang=en&initiatives=8");
    await counted(page, 0);
    await add(page, "funds");
    await counted(page, 1);
  }
  await page.goto("?lang=en");
  await counted(page, 1);
});

for (const [kind, prepare] of [
  [
    "denied",
    () => {
      Object.defineProperty(window, "localStorage", {
        get: () => {
          throw new DOMException("no", "SecurityError");
        },
      });
    },
  ],
  [
    "full",
    () => {
      Storage.prototype.setItem = () => {
        throw new DOMException("full", "QuotaExceededError");
      };
    },
  ],
] as const) {
  test(`with storage ${kind}, slides work and last as long as the page, and the reader is told`, async ({
    page,
  }) => {
    await page.addInitScript(prepare);
    await page.goto("?lang=en");
    await add(page, "funds");
    await add(page, "timeline");
    await counted(page, 2);
    await add(page, "funds");
    await expect(page).toHaveURL(/\?lang=en&slide=timeline$/);
    await expect(page.getByText("The browser has not kept the slides")).toBeVisible();
    await page.reload();
    await counted(page, 1);
  });
}
