import { readFileSync } from "node:fs";
import { expect, test } from "./atlas";
import { charts } from "../src/charts/index";
import { originOf } from "../src/export/picture/pngMetadata";
import { decodedPng, formatButton, savedBy, textIn, unzipped } from "./saved";

const ids = Object.keys(charts);
/** Slides of a link, each of another kind. That all charts can be exported in all formats is tested without a browser. */
const some = [
  { id: "funds", mode: "" },
  { id: "provinceMap", mode: "record" },
  { id: "trainingVolume", mode: "linear" },
  { id: "timeline", mode: "" },
];

for (const lang of ["zh", "en"]) {
  test(`slides are exported as one file of every kind, with the same bytes as without a browser, ${lang}`, async ({
    page,
  }) => {
    const slides = some.map(({ id, mode }) => `slide=${id}${mode === "" ? "" : `.${mode}`}`).join("&");
    await page.goto(`?lang=${lang}&export=slides&${slides}`);
    const dialog = page.getByRole("dialog");
    await expect(dialog.getByRole("listitem")).toHaveCount(some.length);
    const save = (zh: string, en: string) => savedBy(page, formatButton(page, lang === "zh" ? zh : en));

    const pictures = unzipped((await save("SVG图片包", "SVG pictures")).bytes);
    expect(pictures.size).toBe(some.length);
    [...pictures.keys()].forEach((name, place) => {
      const slide = some[place];
      const golden = [slide?.id ?? "", slide?.mode ?? "", lang].filter((part) => part !== "").join("-");
      expect(name).toMatch(
        new RegExp(`^${String(place + 1).padStart(2, "0")}_guizhou-atlas_${slide?.id ?? ""}_`),
      );
      expect(textIn(pictures, name), name).toBe(readFileSync(`src/charts/__golden__/${golden}.svg`, "utf8"));
    });

    const painted = unzipped((await save("PNG图片包", "PNG pictures")).bytes);
    expect(painted.size).toBe(some.length);
    [...painted.values()].forEach((bytes, place) => {
      decodedPng(bytes, 1920, 1080);
      expect(originOf(bytes)?.chart).toBe(some[place]?.id);
    });

    const deck = unzipped((await save("PowerPoint", "PowerPoint")).bytes);
    const pages = [...deck.keys()].filter((path) => /^ppt\/slides\/slide\d+\.xml$/.test(path));
    expect(pages.length).toBeGreaterThanOrEqual(some.length + 2);
    await expect(dialog.getByRole("alert")).toHaveCount(0);

    const pdf = (await save("PDF", "PDF")).bytes.toString("latin1");
    // With a cover before them and the sources at the end.
    expect(pdf.match(/\/Type \/Page\b/g)).toHaveLength(some.length + 2);
  });
}

test("a deck is made with the presenter's own template, which is kept in the browser", async ({ page }) => {
  await page.goto("?lang=en&export=slides&slide=funds");
  const dialog = page.getByRole("dialog");
  const sizeIn = (bytes: Uint8Array) =>
    /<p:sldSz [^>]*>/.exec(textIn(unzipped(bytes), "ppt/presentation.xml"))?.[0] ?? "";
  await dialog.getByRole("radio", { name: "Slide 4:3" }).check({ force: true });
  const { bytes } = await savedBy(page, formatButton(page, "PowerPoint"));
  expect(sizeIn(bytes)).toContain('cx="9144000"');
  await dialog.getByRole("radio", { name: "Slide 16:9" }).check({ force: true });

  const form = dialog.getByRole("group", { name: "PPTX template" });
  const choose = (name: string, buffer: Buffer) =>
    form.locator("input[type=file]").setInputFiles({ name, mimeType: "application/octet-stream", buffer });
  await choose("notes.pptx", Buffer.from("no template"));
  await expect(form.getByRole("alert")).toHaveText("This is not a PowerPoint file. Choose a .pptx or .potx.");
  await choose("ours.potx", bytes);
  await expect(form).toContainText('Using "ours.potx"');
  await expect(form.getByRole("alert")).toHaveCount(0);

  await page.reload();
  await expect(form).toContainText('Using "ours.potx"');
  expect(sizeIn((await savedBy(page, formatButton(page, "PowerPoint"))).bytes)).toContain('cx="9144000"');
  await form.getByRole("button", { name: "Stop using it" }).click();
  await expect(form).toContainText("You can use your organisation's PowerPoint template");
  expect(sizeIn((await savedBy(page, formatButton(page, "PowerPoint"))).bytes)).toContain('cx="12192000"');
});

test("charts are put aside, reordered by button and by keyboard, removed and restored", async ({ page }) => {
  await page.goto("?lang=en");
  for (const id of ["funds", "microCredit", "trainingVolume"]) {
    await page.locator(`#${id}`).getByRole("button", { name: "Slides" }).click();
  }
  await expect(page).toHaveURL(/slide=funds&slide=microCredit&slide=trainingVolume/);
  await page.reload();
  const open = page.getByRole("button", { name: "Slides 3" });
  await open.click();
  const dialog = page.getByRole("dialog");
  const order = () => dialog.getByRole("listitem").locator("strong").allTextContents();
  await expect(dialog.getByRole("listitem")).toHaveCount(3);
  const [funds = "", credit = "", training = ""] = await order();
  expect(training).toMatch(/^Over\s3\.15\smillion\sattendances/);

  await dialog.getByRole("button", { name: /^Move "Over 3.15 million attendances.* up$/ }).click();
  await expect.poll(order).toEqual([funds, training, credit]);
  const handle = dialog.getByRole("button", { name: /^Drag "Bank loans/ });
  await handle.focus();
  await page.keyboard.press("Space");
  await expect(page.locator("[aria-live=assertive]")).toContainText("Picked up");
  await page.keyboard.press("ArrowDown");
  await expect(page.locator("[aria-live=assertive]")).toContainText("slide 2 of 3");
  await page.keyboard.press("Space");
  await expect.poll(order).toEqual([training, funds, credit]);
  await expect(page).toHaveURL(/slide=trainingVolume&slide=funds&slide=microCredit/);

  await dialog.getByRole("button", { name: /^Remove "Bank loans/ }).click();
  await expect.poll(order).toEqual([training, credit]);
  await dialog.getByRole("button", { name: "Undo" }).click();
  await expect.poll(order).toEqual([training, funds, credit]);
  await dialog.getByRole("button", { name: "Remove all" }).click();
  await expect(dialog.getByRole("heading", { name: "No charts yet" })).toBeVisible();
  await dialog.getByRole("button", { name: "Undo" }).click();
  await expect.poll(order).toEqual([training, funds, credit]);
});

test("a slide is dragged to another place with the pointer", async ({ page }) => {
  await page.goto("?lang=en&export=slides&slide=funds&slide=microCredit&slide=timeline");
  const dialog = page.getByRole("dialog");
  const rows = dialog.getByRole("listitem");
  const from = await rows.nth(0).getByRole("button", { name: /^Drag/ }).boundingBox();
  const to = await rows.nth(2).boundingBox();
  if (!from || !to) throw new Error("The rows are not on show.");
  await page.mouse.move(from.x + 10, from.y + 10);
  await page.mouse.down();
  await page.mouse.move(to.x + 20, to.y + to.height / 2, { steps: 8 });
  await page.mouse.move(to.x + 20, to.y + to.height - 5, { steps: 4 });
  await page.mouse.up();
  await expect(page).toHaveURL(/slide=microCredit&slide=timeline&slide=funds/);
});

test("a slide keeps the filter, the mode and the words it was put aside with", async ({ page }) => {
  await page.goto("?lang=en&initiatives=5&mode=trainingVolume.linear");
  await page.locator("#trainingVolume").getByRole("button", { name: "Slides" }).click();
  await page.getByRole("button", { name: "All", exact: true }).click();
  await page.getByRole("button", { name: "Slides 1" }).click();
  const dialog = page.getByRole("dialog");
  await expect(dialog.getByText("linear scale · Filter: only initiative 5")).toBeVisible();
  await dialog.getByRole("button", { name: /^Change the text/ }).click();
  const field = dialog.getByRole("textbox", { name: "Title", exact: true });
  await field.fill("Who was trained");
  await field.blur();
  await dialog.getByLabel("Title of the talk").fill("My <talk>");
  await dialog.getByLabel("Title of the talk").blur();
  await page.reload();
  await expect(dialog.getByRole("listitem").getByText("Who was trained")).toBeVisible();
  const deck = unzipped((await savedBy(page, formatButton(page, "PowerPoint"))).bytes);
  const slides = [...deck.keys()].filter((path) => path.startsWith("ppt/slides/slide"));
  expect(slides.map((path) => textIn(deck, path)).join("")).toContain("Who was trained");
});

test("one chart that fails is named while the rest is delivered", async ({ page }) => {
  await page.goto("?lang=en&export=slides&slide=funds&slide=microCredit~5&slide=timeline");
  const dialog = page.getByRole("dialog");
  await expect(dialog.getByText("this chart is empty").first()).toBeVisible();
  const files = unzipped((await savedBy(page, formatButton(page, "SVG pictures"))).bytes);
  expect([...files.keys()]).toEqual(["01_guizhou-atlas_funds_en.svg", "03_guizhou-atlas_timeline_en.svg"]);
  await expect(dialog.getByRole("alert")).toContainText("1 chart could not be exported");
  await expect(dialog.getByRole("alert")).toContainText('Slide 2, "');
});

test("cancelling an export leaves nothing behind, and the next export works", async ({ page }) => {
  const slides = ids.map((id) => `slide=${id}`).join("&");
  await page.goto(`?lang=en&export=slides&${slides}`);
  const dialog = page.getByRole("dialog");
  await expect(dialog.getByRole("listitem")).toHaveCount(ids.length);
  let downloads = 0;
  page.on("download", () => {
    downloads++;
  });
  await dialog.getByRole("radio", { name: "4×" }).check();
  await formatButton(page, "PNG pictures").click();
  await expect(dialog.getByText(new RegExp(`^\\d+ of ${ids.length}: `))).toBeVisible();
  await dialog.getByRole("button", { name: "Cancel" }).click();
  await expect(dialog.getByText("Cancelled. No file was left behind.")).toBeVisible();
  await dialog.getByRole("radio", { name: "1×" }).check();
  const files = unzipped((await savedBy(page, formatButton(page, "SVG pictures"))).bytes);
  expect(files.size).toBe(ids.length);
  expect(downloads).toBe(1);
});

test("a map whose boundaries fail to load fails alone, and is there once they have loaded", async ({
  page,
  complaints,
}) => {
  await page.route(/boundaries\.topo-[^/]*\.json/, (route) => route.fulfill({ body: "{}" }));
  await page.goto("?lang=en&export=slides&slide=funds&slide=provinceMap");
  const dialog = page.getByRole("dialog");
  await expect(dialog.getByRole("alert")).toContainText("The map's boundaries could not be loaded");
  const save = formatButton(page, "SVG pictures");
  expect([...unzipped((await savedBy(page, save)).bytes).keys()].map((name) => name.split("_")[2])).toEqual([
    "funds",
  ]);
  await page.unroute(/boundaries\.topo-[^/]*\.json/);
  await dialog.getByRole("button", { name: "Try again" }).click();
  await expect(dialog.getByRole("listitem").nth(1).locator("img")).toBeVisible();
  expect([...unzipped((await savedBy(page, save)).bytes).keys()]).toHaveLength(2);
  // The browser logs that the file is not the one that the build has checked.
  expect(complaints.filter((complaint) => !complaint.includes("integrity"))).toEqual([]);
  complaints.length = 0;
});

test("sections are announced, and a saved deck is opened again and its charts renewed", async ({ page }) => {
  await page.goto("?lang=en&export=slides&slide=funds&slide=timeline");
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("checkbox", { name: /^Section slides/ }).check();
  const rows = dialog.getByRole("listitem");
  await expect(rows).toHaveCount(4);
  await expect(rows.nth(0)).toContainText("Funding");
  await expect(rows.nth(1)).toContainText("3");

  const { bytes } = await savedBy(page, formatButton(page, "PowerPoint"));
  const form = dialog.getByRole("group", { name: "Renew a PPTX" });
  const choose = (name: string, buffer: Buffer) =>
    form.locator("input[type=file]").setInputFiles({ name, mimeType: "application/octet-stream", buffer });
  await choose("notes.pptx", Buffer.from("no deck"));
  await expect(form.getByRole("alert")).toHaveText(
    "This is not a PowerPoint file. Choose a .pptx that was saved here.",
  );
  await choose("talk.pptx", bytes);
  await expect(form).toContainText(
    '"talk.pptx" has 6 slides. 2 with a chart can be renewed, and 4 with a title, section or sources.',
  );
  await expect(form.getByRole("checkbox")).toHaveCount(0);
  await dialog.getByRole("radio", { name: "中文" }).check({ force: true });
  await expect(form.getByRole("radio", { name: "As saved" })).toBeChecked();
  const renewed = await savedBy(page, form.getByRole("button", { name: "Renew and save" }));
  expect(renewed.name).toBe("talk_renewed.pptx");
  await expect(form).toContainText("Renewed 6 slides.");
});
