import type { Page } from "@playwright/test";
import { expect, test } from "./atlas";
import { savedBy } from "./saved";

/** Drops a file onto the page, as from a file manager. */
async function drop(page: Page, name: string, bytes: Buffer, type = "image/png"): Promise<void> {
  const transfer = await page.evaluateHandle(
    ([contents, fileName, fileType]) => {
      const data = new DataTransfer();
      const decoded = Uint8Array.from(atob(contents), (letter) => letter.charCodeAt(0));
      data.items.add(new File([decoded], fileName, { type: fileType }));
      return data;
    },
    [bytes.toString("base64"), name, type] as const,
  );
  await page.dispatchEvent("main", "dragover", { dataTransfer: transfer });
  await page.dispatchEvent("main", "drop", { dataTransfer: transfer });
}

test("a saved picture restores its view, and Go back undoes that", async ({ page }) => {
  await page.goto("?lang=en&initiatives=5&mode=trainingVolume.linear");
  const card = page.locator("#trainingVolume");
  await card.scrollIntoViewIfNeeded();
  const { name, bytes } = await savedBy(page, card.getByRole("button", { name: "Save as PNG" }));

  await page.goto("?lang=zh&initiatives=8&slide=funds");
  await expect(page.locator("#funds")).toBeVisible();
  await drop(page, name, bytes);
  await expect(page).toHaveURL(
    /initiatives=5&lang=en&mode=trainingVolume\.linear&slide=funds#trainingVolume$/,
  );
  await expect(page.getByRole("button", { name: "linear scale" })).toHaveAttribute("aria-pressed", "true");
  await expect(page.getByText(/^Back at the view of "Over 3.15 million attendances/)).toBeVisible();
  await page.getByRole("button", { name: "Go back" }).click();
  await expect(page).toHaveURL(/lang=zh/);
});

test("a file that is not one of our pictures is refused, and nothing changes", async ({ page }) => {
  await page.goto("?lang=en&initiatives=8");
  await expect(page.locator("#funds")).toBeVisible();
  const address = page.url();
  const blank = Buffer.from(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
    "base64",
  );
  for (const { name, bytes, says } of [
    { name: "holiday.png", bytes: blank, says: "does not come from this atlas" },
    { name: "notes.txt", bytes: Buffer.from("hello"), says: "is not a PNG image" },
    { name: "half.png", bytes: blank.subarray(0, 40), says: "is incomplete" },
  ]) {
    await drop(page, name, bytes);
    await expect(page.getByText(says)).toBeVisible();
  }
  expect(page.url()).toBe(address);
});

test("a saved picture can also be opened with a button", async ({ page }) => {
  await page.goto("?lang=en&initiatives=8");
  const card = page.locator("#funds");
  await card.scrollIntoViewIfNeeded();
  const { name, bytes } = await savedBy(page, card.getByRole("button", { name: "Save as PNG" }));
  await page.goto("?lang=en");
  const chooser = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: "Open a saved picture" }).click();
  await (await chooser).setFiles({ name, mimeType: "image/png", buffer: bytes });
  await expect(page).toHaveURL(/initiatives=8/);
});
