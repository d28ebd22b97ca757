import { copyFileSync, mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, test } from "@playwright/test";
import { formatButton, savedBy } from "./saved";

/** The signatures in the first bytes of files. */
const beginnings = {
  PNG: "\x89PNG",
  SVG: "<svg ",
  PDF: "%PDF-",
  PPTX: "PK",
  XLSX: "PK",
  CSV: "\xef\xbb\xbf",
} as const;

test("the single-file atlas opens from a folder with blanks and Chinese in its name, and does everything it does on a server", async ({
  page,
}, testInfo) => {
  const complaints: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  const file = testInfo.outputPath("黔图 副本 (1)", "扶贫 atlas.html");
  mkdirSync(dirname(file), { recursive: true });
  copyFileSync("dist-single/guizhou-atlas.html", file);
  const address = pathToFileURL(file).href;
  page.on("request", (request) => {
    if (request.url().split(/[?#]/)[0] !== address && !/^(data|blob):/.test(request.url()))
      complaints.push(`asked for ${request.url()}`);
  });

  await page.goto(`${address}?lang=en`);
  await expect(page.locator("#funds")).toBeVisible();
  const map = page.locator("#provinceMap");
  await map.scrollIntoViewIfNeeded();
  await expect(map.locator("[aria-roledescription] svg text").first()).toBeVisible();
  await page.getByRole("button", { name: "8 Funding", exact: true }).click();
  await expect(page.locator("#countyExits")).toHaveCount(0);
  await expect(page).toHaveURL(/initiatives=8/);
  await page.reload();
  await expect(page.locator("#funds")).toBeVisible();
  await expect(page.locator("#countyExits")).toHaveCount(0);

  await page.goto(`${address}?lang=zh&export=funds`);
  for (const [format, beginning] of Object.entries(beginnings)) {
    const { bytes } = await savedBy(page, formatButton(page, format));
    expect(bytes.subarray(0, beginning.length).toString("latin1")).toBe(beginning);
  }
  expect(complaints).toEqual([]);
});

test("a browser that the single file is too new for says so, in both languages", async ({ page }) => {
  const address = pathToFileURL("dist-single/guizhou-atlas.html").href;
  await page.addInitScript(() => Reflect.deleteProperty(Object, "hasOwn"));
  await page.goto(address);
  await expect(page.getByText("这个浏览器打不开本图")).toBeVisible();
  await expect(page.getByText("Please use Chrome or Edge 109")).toBeVisible();
});
