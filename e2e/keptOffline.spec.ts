import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test as testElsewhere, type Page } from "@playwright/test";
import { preview } from "vite";
import { expect, test } from "./atlas";
import { decodedPng, formatButton, savedBy } from "./saved";

test.use({ serviceWorkers: "allow" });
testElsewhere.use({ serviceWorkers: "allow" });

/** How long the copy of all files may take on a busy machine, in ms. */
const patience = 45_000;

async function kept(page: Page): Promise<void> {
  const said = page.getByText(/The whole site is kept on this device \(1\d\.\d MB\)/);
  await expect(said).toBeAttached({ timeout: patience });
}

test("after one visit the whole site works offline: pages, both languages, every export", async ({
  page,
  context,
  complaints,
}) => {
  await page.goto("?lang=en");
  await kept(page);
  await context.setOffline(true);
  await page.reload();
  await expect(page.locator("#provinceMap [aria-roledescription] svg text").first()).toBeVisible();
  await page.getByRole("button", { name: "8 Funding", exact: true }).click();
  await expect(page.locator("#countyExits")).toHaveCount(0);
  await page.getByRole("button", { name: "All data" }).click();
  await expect(page.getByRole("table").first()).toBeVisible();
  await page.getByRole("button", { name: "中文" }).click();
  await expect(page.getByRole("button", { name: "8 金融", exact: true })).toBeVisible();

  // Another window, by an address without its last slash, with the slides of the first; a deck, and the notes' window.
  const other = await context.newPage();
  await page.goto("?lang=en&initiatives=8&slide=funds");
  await expect(page.getByRole("button", { name: "Slides 1" })).toBeVisible();
  await other.goto("en");
  await other.getByRole("button", { name: "Slides 1" }).click();
  await savedBy(other, formatButton(other, "PowerPoint"));
  await other.goto("?lang=en&notes=window&slide=funds");
  await expect(other.getByText("Elapsed")).toBeVisible();
  await other.close();

  await page.goto("?lang=zh&initiatives=8&export=funds");
  for (const format of ["PNG", "SVG", "PDF", "PPTX", "XLSX", "CSV", "JSON"]) {
    const { bytes } = await savedBy(page, formatButton(page, format));
    if (format === "PNG") decodedPng(bytes, 1920, 1080);
    else expect(bytes.length).toBeGreaterThan(1000);
  }
  // Logged by the browser itself: pictures that no window of this size has shown yet.
  expect(
    complaints.filter((complaint) => !complaint.startsWith("Failed to load resource: net::ERR_FAILED")),
  ).toEqual([]);
  complaints.length = 0;
});

test("a page loaded anew while its files are being kept says when they are, and offers no newer version", async ({
  page,
}) => {
  const coming = page.getByText(/Keeping the whole site on this device/);
  await page.goto("?lang=en");
  await expect(coming).toBeAttached({ timeout: patience });
  const files = () =>
    page.evaluate(async () => {
      // A cache must not be opened before the worker has made it.
      const kept = await Promise.all(
        (await caches.keys()).map(async (name) => (await caches.open(name)).keys()),
      );
      return kept.flat().length;
    });
  await expect.poll(files, { intervals: [100] }).toBeGreaterThan(50);
  await page.reload();
  await kept(page);
  await expect(coming).toHaveCount(0);
  await expect(page.getByText("A new version is ready.")).toHaveCount(0);
});

testElsewhere(
  "a newer version is offered, comes when the reader says so, and keeps filter and slides",
  async ({ page }, testInfo) => {
    const folder = testInfo.outputPath("site");
    cpSync(join(import.meta.dirname, "../dist"), folder, { recursive: true });
    const site = await preview({
      configFile: false,
      logLevel: "silent",
      build: { outDir: folder },
      preview: { port: 0, host: "127.0.0.1" },
    });
    await page.goto(`${site.resolvedUrls?.local[0] ?? ""}?lang=en&initiatives=8`);
    await page.locator("#funds").getByRole("button", { name: "Slides" }).click();
    await kept(page);
    const offer = page.getByText("A new version is ready. Your filters, slides and export settings stay.");
    await expect(offer).toHaveCount(0);

    // Publishes the site anew.
    const index = join(folder, "index.html");
    const worker = join(folder, "offlineWorker.js");
    writeFileSync(index, readFileSync(index, "utf8").replace("<body>", '<body data-edition="second">'));
    const list = readFileSync(worker, "utf8");
    writeFileSync(worker, list.replace(/("url":"index\.html","revision":")\w+/, "$1second"));
    await page.reload();
    await expect(offer).toBeVisible();
    await expect(page.locator('[data-edition="second"]')).toHaveCount(0);
    // The page still loads something when the reader asks for the new version, as it does once it is left alone for a moment.
    await page.evaluate(() => {
      const files = [...document.querySelectorAll<HTMLLinkElement>("link[href*=assets]")];
      const loading = setInterval(() => files.map(({ href }) => fetch(href)), 20);
      setTimeout(() => {
        clearInterval(loading);
      }, 2000);
    });
    await page.getByRole("button", { name: "Reload", exact: true }).click();
    await expect(page.locator('[data-edition="second"]')).toBeAttached({ timeout: patience });
    await expect(page.locator("#funds")).toBeVisible();
    await expect(page.locator("#countyExits")).toHaveCount(0);
    await expect(page.getByRole("button", { name: "Slides 1" })).toBeVisible();
    await expect(offer).toHaveCount(0);
    await site.close();
  },
);
