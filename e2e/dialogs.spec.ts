import type { Page } from "@playwright/test";
import { expect, test } from "./atlas";
import { decodedPng, formatButton, savedBy } from "./saved";

/** Presses Enter on the focused element and waits for the resulting file. */
async function savedByEnter(page: Page): Promise<void> {
  const download = page.waitForEvent("download");
  await page.keyboard.press("Enter");
  await download;
}

test("an impossible size is not saved as another one: saving waits, with a reason", async ({ page }) => {
  await page.goto("?lang=en&export=funds");
  const dialog = page.getByRole("dialog");
  let downloads = 0;
  page.on("download", () => {
    downloads++;
  });
  await dialog.getByRole("radio", { name: "Custom size" }).check();
  const width = dialog.getByLabel("Width");
  const height = dialog.getByLabel("Height");
  await width.selectText();
  await width.pressSequentially("99999");
  await expect(width).toHaveAttribute("aria-invalid", "true");
  await expect(width).toHaveAccessibleDescription("Width must be between 320 and 7680 px.");
  await expect(height).toHaveAttribute("aria-invalid", "false");
  await expect(dialog.getByText("1600 × 900 px")).toBeVisible();
  for (const name of ["PNG", "SVG", "PDF", "PPTX", "Copy image"]) {
    await expect(formatButton(page, name)).toHaveAttribute("aria-disabled", "true");
    await expect(formatButton(page, name)).toHaveAttribute(
      "title",
      "The size is out of range. Correct it to save pictures; the preview keeps the previous size.",
    );
  }
  await formatButton(page, "PNG").focus();
  await page.keyboard.press("Enter");
  await expect(dialog.getByText("The size is out of range.")).toBeVisible();
  // Data formats have no size.
  await savedBy(page, formatButton(page, "CSV"));
  expect(downloads).toBe(1);

  // The next picture is not saved in this size either.
  await page.keyboard.press("Escape");
  const quick = await savedBy(page, page.locator("#funds").getByRole("button", { name: "Save as PNG" }));
  decodedPng(quick.bytes, 1600, 900);

  await page
    .locator("#funds")
    .getByRole("button", { name: /^Export:/ })
    .click();
  await width.fill("６４０");
  await height.fill("６００");
  await expect(dialog.getByText("640 × 600 px")).toBeVisible();
  decodedPng((await savedBy(page, formatButton(page, "PNG"))).bytes, 640, 600);
});

test("saving by keyboard keeps the focus on the button, on the card and in both dialogs", async ({
  page,
}) => {
  await page.goto("?lang=en");
  const card = page.locator("#funds");
  await card.scrollIntoViewIfNeeded();
  const quick = card.getByRole("button", { name: "Save as PNG" });
  await quick.focus();
  for (let time = 0; time < 2; time++) {
    await savedByEnter(page);
    await expect(card.getByText(/^Saved/)).toBeVisible();
    await expect(quick).toBeFocused();
  }
  await card.getByRole("button", { name: /^Export:/ }).press("Enter");
  const dialog = page.getByRole("dialog");
  for (const format of ["SVG", "PNG", "PDF", "XLSX"]) {
    await formatButton(page, format).focus();
    await savedByEnter(page);
    await expect(dialog.getByText(/^Made /)).toBeVisible();
    await expect(formatButton(page, format)).toBeFocused();
  }
  await page.keyboard.press("Escape");
  await expect(card.getByRole("button", { name: /^Export:/ })).toBeFocused();

  await page.goto("?lang=en&export=slides&slide=funds&slide=timeline&slide=microCredit");
  await formatButton(page, "SVG pictures").focus();
  await savedByEnter(page);
  await expect(dialog.getByText(/^Made /)).toBeVisible();
  await expect(formatButton(page, "SVG pictures")).toBeFocused();
  // If a button disappears or becomes inactive, the focus stays in the dialog.
  const up = dialog.getByRole("button", { name: /^Move .* up$/ }).nth(1);
  await up.focus();
  const inDialog = () => page.evaluate(() => document.activeElement?.matches("dialog button") ?? false);
  await page.keyboard.press("Enter");
  expect(await inDialog()).toBe(true);
  await dialog
    .getByRole("button", { name: /^Remove "/ })
    .last()
    .focus();
  await page.keyboard.press("Enter");
  await expect(dialog.getByRole("listitem")).toHaveCount(2);
  await expect.poll(inDialog).toBe(true);
  for (const name of ["Remove all", "Undo"]) {
    await dialog.getByRole("button", { name }).focus();
    await page.keyboard.press("Enter");
    await expect.poll(inDialog).toBe(true);
  }
});

test("a picture without its source line still names the active filter", async ({ page }) => {
  await page.goto("?lang=en&initiatives=5&export=timeline");
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("checkbox", { name: "Source" }).uncheck();
  await expect(dialog.getByText("A filtered chart always names its filter")).toBeVisible();
  const svg = (await savedBy(page, formatButton(page, "SVG"))).bytes.toString("utf8");
  expect(svg).toContain("Filter: only initiative 5");
  expect(svg).not.toMatch(/>Source: /);
});

test("if copying is not allowed, a citation and a link can be copied by hand", async ({ page }) => {
  await page.addInitScript(() => {
    const refuse = () => Promise.reject(new DOMException("no", "NotAllowedError"));
    Object.assign(navigator.clipboard, { write: refuse, writeText: refuse });
  });
  await page.goto("?lang=en&export=funds");
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("button", { name: "Copy citation (APA)" }).click();
  await expect(dialog.getByRole("alert").filter({ hasText: "Citation not copied" })).toContainText(
    "press Ctrl+C",
  );
  const selected = () => page.evaluate(() => window.getSelection()?.toString() ?? "");
  expect(await selected()).toMatch(/As cited in .* \[Data set\].*lang=en#funds$/);
  await dialog.getByRole("button", { name: "Copy image" }).click();
  await expect(dialog.getByRole("alert").filter({ hasText: "Image not copied" })).toContainText(
    "Save the file",
  );

  await page.goto("?lang=en&export=slides&slide=funds");
  await dialog.getByRole("button", { name: "Copy link" }).click();
  await expect(dialog.getByText("press Ctrl+C")).toBeVisible();
  expect(await selected()).toBe(page.url());
});
