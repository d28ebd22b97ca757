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
