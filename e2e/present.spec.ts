import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect, test } from "./atlas";
import { formatButton, savedBy, textIn, unzipped } from "./saved";

const talk = "slide=funds&slide=microCredit&slide=timeline";
/** The slide on the screen, found by its text alternative. */
const slide = (page: Page, words: RegExp) =>
  page.locator('img[data-shown="true"]').and(page.getByAltText(words));
const cover = /^Guizhou's fight against poverty in figures/;
const funds = /^Bank loans still planned/;
const credit = /^Microcredit|^Cumulative|credit/i;
const sources = /^Sources and notes/;

test("a talk is presented from its dialog, controlled by keys, and returns to where it was started", async ({
  page,
}) => {
  await page.goto(`?lang=en&export=slides&${talk}`);
  const start = page.getByRole("button", { name: "Present", exact: true });
  await start.click();
  await expect(slide(page, cover)).toBeVisible();
  await expect(page).toHaveURL(/export=slides&present=1&slide=funds/);
  const length = await page.evaluate(() => history.length);
  const said = page.locator("dialog[data-whole=true] [aria-live=polite]");
  for (const [keys, shown] of [
    [["PageDown"], funds],
    [["ArrowRight", "Space", "PageUp"], credit],
    [["End"], sources],
    [["ArrowRight"], sources],
    [["Home"], cover],
    [["2", "Enter"], funds],
  ] as const) {
    for (const key of keys) await page.keyboard.press(key);
    await expect(slide(page, shown)).toBeVisible();
  }
  await expect(said).toContainText("Slide 2 of 5: Bank loans");
  await expect(page).toHaveURL(/present=2/);
  expect(await page.evaluate(() => history.length)).toBe(length);

  await page.keyboard.press("b");
  await expect(slide(page, funds)).toHaveCount(0);
  await expect(said).toHaveText(/^Black screen/);
  await page.keyboard.press("PageDown");
  await expect(slide(page, funds)).toBeVisible();

  await page.reload();
  await expect(slide(page, funds)).toBeVisible();
  await page.getByRole("button", { name: "End the slide show (Esc)" }).click();
  await expect(page).toHaveURL(/\?lang=en&export=slides&slide=funds/);
  await start.click();
  await expect(slide(page, cover)).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.locator("dialog[data-whole=true]")).toHaveCount(0);
  await expect(start).toBeFocused();
  await page.goBack();
  await expect(slide(page, cover)).toBeVisible();
});

test("fingers turn slides on a phone, starting from a link to one of them", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(`?lang=en&present=3&${talk}`);
  await expect(slide(page, credit)).toBeVisible();
  await page.mouse.click(40, 400);
  await expect(slide(page, funds)).toBeVisible();
  await page.mouse.click(350, 400);
  await expect(slide(page, credit)).toBeVisible();
  await page.mouse.move(100, 400);
  await page.mouse.down();
  await page.mouse.move(260, 410, { steps: 4 });
  await page.mouse.up();
  await expect(slide(page, funds)).toBeVisible();
  const box = await slide(page, funds).boundingBox();
  expect(
    box && [Math.round(box.x), Math.round(box.width), Math.round((box.width / box.height) * 100)],
  ).toEqual([0, 390, 178]);
});

test("the notes window follows the talk and controls it, and a blocked window is reported", async ({
  page,
  context,
}) => {
  await page.goto(`?lang=en&export=slides&${talk}`);
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("button", { name: /^Change the text of "Bank loans/ }).click();
  await dialog.getByLabel("Speaker notes").fill("Point at the hatching.");
  await dialog.getByLabel("Speaker notes").blur();
  await expect(dialog.getByText("has notes")).toBeVisible();
  await dialog.getByRole("button", { name: "Present from slide 2" }).click();
  await expect(slide(page, funds)).toBeVisible();
  const opening = context.waitForEvent("page");
  await page.keyboard.press("s");
  const notes = await opening;
  await expect(notes.getByText("Point at the hatching.")).toBeVisible();
  await expect(notes.getByRole("heading", { level: 1 })).toContainText("2 / 5");
  await expect(notes.getByRole("timer")).toHaveText(/^Elapsed\d:\d\d$/);
  await expect(notes.locator("img")).toHaveCount(2);
  await expect(page.locator("dialog[data-whole=true]")).toBeVisible();

  for (const window of [page, notes]) {
    // The bar fades away when it is not used; half faded, it has no contrast to be measured.
    await window.emulateMedia({ reducedMotion: "reduce" });
    const { violations } = await new AxeBuilder({ page: window })
      .withTags(["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa"])
      .analyze();
    expect(violations.map(({ id, nodes }) => ({ id, at: nodes.map(({ target }) => target) }))).toEqual([]);
  }

  await notes.keyboard.press("PageDown");
  await expect(slide(page, credit)).toBeVisible();
  await expect(notes.getByText("Point at the hatching.")).toHaveCount(0);
  await page.keyboard.press("ArrowLeft");
  await expect(notes.getByText("Point at the hatching.")).toBeVisible();
  await notes.reload();
  await expect(notes.getByText("Point at the hatching.")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(notes.getByText("The slide show has ended.")).toBeVisible();

  await page.evaluate(() => {
    window.open = () => null;
  });
  await dialog.getByRole("button", { name: "Present", exact: true }).click();
  await page.getByRole("button", { name: "Notes window (S)" }).click();
  await expect(page.getByRole("alert")).toContainText("The browser blocked the notes window.");
});

test("slides are duplicated, undone, left out and annotated, with effect in every file", async ({ page }) => {
  await page.goto(`?lang=en&export=slides&slide=funds&slide=microCredit`);
  const dialog = page.getByRole("dialog");
  const rows = dialog.getByRole("listitem");
  await dialog.getByRole("button", { name: /^Change the text of "Bank loans/ }).click();
  await dialog.getByLabel("Speaker notes").fill("Say it twice.");
  await dialog.getByLabel("Speaker notes").blur();
  await dialog.getByRole("button", { name: /^Duplicate "Bank loans/ }).click();
  await expect(page).toHaveURL(/slide=funds&slide=funds-2&slide=microCredit/);
  await dialog
    .getByRole("button", { name: /^Move "Bank loans.* down$/ })
    .nth(1)
    .click();
  await expect(page).toHaveURL(/slide=funds&slide=microCredit&slide=funds-2/);
  await dialog
    .getByRole("button", { name: /^Remove "Bank loans/ })
    .first()
    .click();
  await expect(rows).toHaveCount(2);
  await page.keyboard.press("Control+z");
  await page.keyboard.press("Control+z");
  await expect(page).toHaveURL(/slide=funds&slide=funds-2&slide=microCredit/);
  await dialog.getByRole("checkbox", { name: "Title slide" }).uncheck();
  await dialog.getByRole("checkbox", { name: "Source slides" }).uncheck();

  const list = await savedBy(page, dialog.getByRole("button", { name: "Save list" }));
  expect(JSON.parse(list.bytes.toString())).toEqual({
    atlasSlides: 1,
    slides: ["funds", "funds-2", "microCredit"],
    talk: "",
    notes: { funds: "Say it twice.", "funds-2": "Say it twice." },
    without: ["cover", "sources"],
    hasSections: false,
    hasBuilds: false,
  });
  const deck = unzipped((await savedBy(page, formatButton(page, "PowerPoint"))).bytes);
  expect([...deck.keys()].filter((path) => path.startsWith("ppt/slides/slide"))).toHaveLength(3);
  expect(textIn(deck, "ppt/notesSlides/notesSlide2.xml")).toContain("Say it twice.");
  const handout = await savedBy(page, formatButton(page, "Handout"));
  expect(handout.name).toBe("guizhou-atlas_handout_no-cover_no-sources_en.pdf");
  expect(handout.bytes.toString("latin1").match(/\/Type \/Page\b/g)).toHaveLength(2);
});
