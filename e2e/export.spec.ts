import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { execFileSync } from "node:child_process";
import readXlsx from "read-excel-file/node";
import { sources } from "../src/testing/sources";
import { originOf } from "../src/export/picture/pngMetadata";
import { drawAll, expect, test } from "./atlas";
import { differences, snapshotOf } from "./pageSnapshot";
import { decodedPng, formatButton, savedBy, textIn, unzipped } from "./saved";

const { dataset } = sources;
const hasPdfText = existsSync("/usr/bin/pdftotext");

test("a chart is exported in every format, and each file contains what the chart says", async ({
  page,
}, info) => {
  await page.goto("?lang=en&export=funds");
  const title =
    "Bank loans still planned: 78.4 billion yuan, about 5.7 times the size of the green fund (computed)";
  await expect(page.getByRole("img", { name: `Preview: ${title}` })).toBeVisible();
  const save = (format: string) => savedBy(page, formatButton(page, format));

  const svg = await save("SVG");
  expect(svg.name).toBe("guizhou-atlas_funds_en.svg");
  expect(svg.bytes.toString("utf8")).toBe(readFileSync("src/charts/__golden__/funds-en.svg", "utf8"));

  const png = await save("PNG");
  decodedPng(png.bytes, 1920, 1080);
  expect(originOf(png.bytes)).toMatchObject({
    view: "?lang=en",
    chart: "funds",
    title,
    edition: dataset.edition,
  });

  const pdf = await save("PDF");
  expect(pdf.bytes.subarray(0, 5).toString("latin1")).toBe("%PDF-");
  if (hasPdfText) {
    const path = info.outputPath("funds.pdf");
    writeFileSync(path, pdf.bytes);
    const words = execFileSync("pdftotext", [path, "-"], { encoding: "utf8" }).replace(/\s+/g, " ");
    expect(words).toContain(title);
  }

  const deck = unzipped((await save("PPTX")).bytes);
  expect(textIn(deck, "ppt/slides/slide1.xml")).toContain(title);
  expect([...deck.keys()].some((path) => path.startsWith("ppt/charts/chart"))).toBe(true);

  const csv = (await save("CSV")).bytes.toString("utf8");
  expect(csv.startsWith("\uFEFF")).toBe(true);
  expect(csv).toContain("27856000000");

  const sheets = await readXlsx((await save("XLSX")).bytes);
  expect(JSON.stringify(sheets)).toContain("27856000000");

  const json: unknown = JSON.parse((await save("JSON")).bytes.toString("utf8"));
  expect(JSON.stringify(json)).toContain('"value":27856000000');
});

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

test("saving leaves the page as it was, and Escape and Back close the dialog and restore the focus", async ({
  page,
}) => {
  await page.goto("?lang=en");
  await drawAll(page);
  const before = await snapshotOf(page);
  const open = page.locator("#funds").getByRole("button", { name: /^Export:/ });
  await open.click();
  await expect(page).toHaveURL(/export=funds/);
  await savedBy(page, formatButton(page, "PNG"));
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await expect(open).toBeFocused();
  expect(differences(await snapshotOf(page), before)).toEqual([]);
  await page.goBack();
  await expect(page.getByRole("dialog")).toBeVisible();
  await page.goBack();
  await expect(page.getByRole("dialog")).toHaveCount(0);
});

test("image, table and citation are copied to the clipboard", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto("?lang=en&export=funds");
  const dialog = page.getByRole("dialog");
  const read = (type: string) =>
    page.evaluate(async (wanted) => {
      const [item] = await navigator.clipboard.read();
      const blob = item?.types.includes(wanted) ? await item.getType(wanted) : null;
      return blob ? [...new Uint8Array(await blob.arrayBuffer())] : [];
    }, type);
  await dialog.getByRole("button", { name: "Copy image" }).click();
  await expect(dialog.getByText("Copied.")).toBeVisible();
  decodedPng(Uint8Array.from(await read("image/png")), 1920, 1080);

  // The clipboard may still hold its previous contents, or change while it is read.
  const text = async () => Buffer.from(await read("text/plain")).toString("utf8");
  await dialog.getByRole("button", { name: "Copy table" }).click();
  await expect(async () => {
    expect(await text()).toContain("\t27856000000\t");
  }).toPass();

  await dialog.getByRole("button", { name: "Copy citation (APA)" }).click();
  await expect(async () => {
    expect(await text()).toMatch(
      /^Xiaobei\. \(2019, January 16\)\. Tuopin da juezhan: .* As cited in .* Bank loans still planned.* \[Chart\]\. In .* Retrieved .*lang=en#funds$/,
    );
  }).toPass();
});

test("a chart's reference is saved as a file for reference managers", async ({ page }) => {
  await page.goto("?lang=en&export=funds");
  const dialog = page.getByRole("dialog");
  const { name, bytes } = await savedBy(page, dialog.getByRole("button", { name: "CSL-JSON" }));
  expect(name).toBe("guizhou-atlas.csl.json");
  expect(JSON.parse(bytes.toString("utf8"))).toMatchObject([
    { type: "webpage", author: [{ literal: "小北" }] },
    {
      type: "graphic",
      title: expect.stringMatching(/^Bank loans still planned/),
      URL: expect.stringMatching(/#funds$/),
    },
  ]);
  const bibTex = await savedBy(page, dialog.getByRole("button", { name: "BibTeX" }));
  expect(bibTex.bytes.toString("utf8")).toContain("title = {{Bank loans still planned");
});

test("offline, the export says so, and it works again once there is a network", async ({
  page,
  context,
  complaints,
}) => {
  await page.goto("?lang=en");
  await expect(page.locator("#funds svg").first()).toBeVisible();
  await context.setOffline(true);
  await page
    .locator("#funds")
    .getByRole("button", { name: /^Export:/ })
    .click();
  await expect(page.getByRole("dialog")).toContainText("could not be loaded");
  await context.setOffline(false);
  // The charts may have a button of their own, if going offline cut them short.
  await page.getByRole("dialog").getByRole("button", { name: "Try again" }).click();
  await expect(page.getByRole("dialog").getByRole("img")).toBeVisible();

  await page.route(/noto-.*woff/, (route) => route.abort());
  await formatButton(page, "PDF").click();
  await expect(page.getByRole("dialog").getByRole("alert")).toContainText("Check the connection");
  await page.unroute(/noto-.*woff/);
  await savedBy(page, formatButton(page, "PDF"));
  // The browser itself logs what it could not load.
  complaints.length = 0;
});

test("repeated exports leave nothing behind in memory", async ({ page }) => {
  await page.goto("?lang=zh&export=provinceMap");
  await expect(page.getByRole("dialog").getByRole("img")).toBeVisible();
  const session = await page.context().newCDPSession(page);
  const heap = async () => {
    await session.send("HeapProfiler.collectGarbage");
    return (await session.send("Runtime.getHeapUsage")).usedSize;
  };
  const save = async (times: number) => {
    for (let time = 0; time < times; time++) await savedBy(page, formatButton(page, "PNG"));
  };
  await save(3);
  const before = await heap();
  await save(8);
  // At most 250 kB per picture.
  expect((await heap()) - before).toBeLessThan(2_000_000);
});
