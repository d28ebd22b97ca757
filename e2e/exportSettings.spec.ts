import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { execFileSync } from "node:child_process";
import { expect, test } from "./atlas";
import { decodedPng, formatButton, savedBy, textIn, unzipped } from "./saved";

const hasPdfText = existsSync("/usr/bin/pdftotext");

test("size, density, colours, background and parts are as chosen, and are kept for the next chart", async ({
  page,
}) => {
  await page.goto("?lang=en&export=funds");
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("radio", { name: "Square" }).check();
  await dialog.getByRole("radio", { name: "2×" }).check();
  await dialog.getByRole("radio", { name: "Grey" }).check();
  await dialog.getByRole("radio", { name: "Transparent" }).check();
  await dialog.getByRole("checkbox", { name: "Subtitle" }).uncheck();
  await expect(dialog.getByText("1080 × 1080 px")).toBeVisible();
  const png = await savedBy(page, formatButton(page, "PNG"));
  expect(png.name).toBe("guizhou-atlas_funds_square_grey_transparent_without-subtitle_2x_en.png");
  const picture = decodedPng(png.bytes, 2160, 2160);
  expect(picture.data[3]).toBe(0);
  const coloured = new Set<number>();
  for (let at = 0; at < picture.data.length; at += 4) {
    const [red = 0, green = 0, blue = 0, alpha = 0] = picture.data.subarray(at, at + 4);
    if (alpha === 255 && Math.max(red, green, blue) - Math.min(red, green, blue) > 2) coloured.add(at);
  }
  expect(coloured.size).toBe(0);

  // Another day, another chart, without the dialog.
  await page.goto("?lang=en");
  const card = page.locator("#microCredit");
  await card.scrollIntoViewIfNeeded();
  const quick = await savedBy(page, card.getByRole("button", { name: "Save as PNG" }));
  expect(quick.name).toBe("guizhou-atlas_microCredit_square_grey_transparent_without-subtitle_2x_en.png");
  decodedPng(quick.bytes, 2160, 2160);
});

test("a Chinese page exports an English slide", async ({ page }) => {
  await page.goto("?lang=zh&export=funds");
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("radio", { name: "English" }).check();
  const svg = await savedBy(page, formatButton(page, "SVG"));
  expect(svg.name).toBe("guizhou-atlas_funds_en.svg");
  expect(svg.bytes.toString("utf8")).toBe(readFileSync("src/charts/__golden__/funds-en.svg", "utf8"));
});

test("a custom size in cm works, and an impossible size is refused", async ({ page }) => {
  await page.goto("?lang=en&export=funds");
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("radio", { name: "Custom size" }).check();
  await dialog.getByRole("radio", { name: "cm" }).check();
  await dialog.getByLabel("Width").fill("16");
  await dialog.getByLabel("Height").fill("9");
  await expect(dialog.getByText("1890 × 1063 px")).toBeVisible();
  // Left with a valid size in them, the fields return to that size when they are entered again and hold none.
  await dialog.getByLabel("Height").blur();
  await dialog.getByLabel("Height").fill("900");
  await expect(dialog.getByRole("alert")).toContainText("Height must be between 2.71 and 65.02 cm");
  await expect(dialog.getByText("1890 × 1063 px")).toBeVisible();
  await expect(formatButton(page, "PNG")).toHaveAttribute("aria-disabled", "true");
  await dialog.getByLabel("Height").fill("９");
  const png = await savedBy(page, formatButton(page, "PNG"));
  decodedPng(png.bytes, 1890, 1063);
});

test("letters that the PDF's fonts lack are listed, and can be shown as a picture with the words behind it", async ({
  page,
}, info) => {
  await page.goto("?lang=en&export=funds");
  const dialog = page.getByRole("dialog");
  const field = dialog.getByRole("textbox", { name: "Title", exact: true });
  await field.fill("Funds of 𠮷 and 한 ş");
  await field.blur();
  const plain = (await savedBy(page, formatButton(page, "PDF"))).bytes;
  expect(plain.includes("/Subtype /Image")).toBe(false);
  await expect(dialog.getByRole("alert")).toContainText("which appear as boxes: 𠮷 한 ş");
  const again = dialog.getByRole("button", { name: "Save again with such pages as images" });
  const painted = (await savedBy(page, again)).bytes;
  await expect(dialog.getByRole("alert")).toHaveCount(0);
  expect(painted.includes("/Subtype /Image")).toBe(true);
  const path = info.outputPath("painted.pdf");
  writeFileSync(path, painted);
  if (hasPdfText) {
    expect(execFileSync("pdftotext", [path, "-"], { encoding: "utf8" })).toContain("Funds of 𠮷 and 한 ş");
  }
});

test("a custom title can be hostile or long, survives a reload, and can be reset", async ({ page }) => {
  const hostile = `<img src=x onerror="alert(1)"> & 'quoted' 😀 ‏עברית `;
  await page.goto("?lang=en&export=funds");
  const dialog = page.getByRole("dialog");
  const field = dialog.getByRole("textbox", { name: "Title", exact: true });
  await field.fill(hostile + "x".repeat(400));
  await field.blur();
  await expect(dialog.getByText("Changed from the chart's own text")).toBeVisible();
  const svg = (await savedBy(page, formatButton(page, "SVG"))).bytes.toString("utf8");
  expect(svg).toContain("&lt;img src=x onerror=&quot;alert(1)&quot;&gt; &amp; &apos;quoted&apos; 😀");
  expect(svg).not.toContain("<img");
  const deck = unzipped((await savedBy(page, formatButton(page, "PPTX"))).bytes);
  expect(textIn(deck, "ppt/slides/slide1.xml")).toContain("&lt;img src=x");
  await savedBy(page, formatButton(page, "PDF"));
  await expect(page.locator("img[src=x]")).toHaveCount(0);

  await page.reload();
  await expect(field).toHaveValue((hostile + "x".repeat(400)).slice(0, 300));
  await dialog.getByRole("button", { name: "Restore the original" }).click();
  await expect(field).toHaveValue(/^Bank loans still planned/);
});

test("a filtered chart says so in its picture and its file name", async ({ page }) => {
  await page.goto("?initiatives=8&lang=en&export=initiativesAtAGlance");
  const svg = await savedBy(page, formatButton(page, "SVG"));
  expect(svg.name).toBe("guizhou-atlas_initiativesAtAGlance_8_en.svg");
  expect(svg.bytes.toString("utf8")).toContain("Filter: only initiative 8");
});

test("an emptied chart says what to do, and its export opens once that is done", async ({ page }) => {
  await page.goto("?initiatives=5&lang=en&export=funds");
  const dialog = page.getByRole("dialog");
  await expect(dialog).toContainText(
    /^.*With this filter, "Bank loans still planned: .*" is empty \(Filter: only initiative 5 /,
  );
  await dialog.getByRole("button", { name: "Show all initiatives" }).click();
  await expect(dialog.getByRole("img")).toBeVisible();
});
