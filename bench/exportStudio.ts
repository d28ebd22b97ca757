import { join } from "node:path";
import type { Browser, Page } from "@playwright/test";
import { machines, type Condition } from "./conditions";
import { markdownTable } from "./markdownTable";
import { cellsOf, type Column, type Part } from "./part";
import { serveFolder } from "./serveFolder";
import { measured } from "./statistics";
import { watchedPage } from "./watched";

/** The cost of exporting, in ms of the page's clock. */
interface StudioMeasures {
  /** From pressing Export until the first preview is painted, with everything loaded anew. */
  readonly open: number;
  /** From choosing another size until its preview is painted. */
  readonly change: number;
  /** From pressing the button to the file, at 1920 × 1080. */
  readonly png: number;
  /** The same at 7680 × 4320. */
  readonly png4: number;
  /** A PowerPoint file of every chart. */
  readonly deck: number;
  /** A PDF of every chart. */
  readonly pdf: number;
  /** The longest time during the last four during which the page could not respond; 0 if it always could (< 50 ms). */
  readonly longest: number;
}

/** ms until work is done, plus one frame, by which time it has certainly been painted. */
async function timed(page: Page, work: () => Promise<unknown>): Promise<number> {
  const start = await page.evaluate(() => performance.now());
  await work();
  const end = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        requestAnimationFrame(() => {
          resolve(performance.now());
        });
      }),
  );
  return end - start;
}

async function measuredStudio(
  browser: Browser,
  address: string,
  condition: Condition,
): Promise<StudioMeasures> {
  const watched = await watchedPage(browser, condition);
  const { page } = watched;
  page.setDefaultTimeout(180_000);
  await page.goto(`${address}?lang=en`);
  await page.waitForSelector("#funds button[aria-haspopup=dialog]");
  await watched.rest();
  const dialog = page.getByRole("dialog");
  const preview = (title: string) => dialog.locator("figcaption").filter({ hasText: title }).waitFor();
  const save = (name: string) => async () => {
    const download = page.waitForEvent("download", { timeout: 180_000 });
    await dialog.getByRole("button", { name, exact: true }).click();
    await download;
  };
  const open = await timed(page, async () => {
    await page.locator("#funds button[aria-haspopup=dialog]").click();
    await preview("1920 × 1080");
  });
  const change = await timed(page, async () => {
    await dialog.getByRole("radio", { name: "Square" }).check();
    await preview("1080 × 1080");
  });
  await dialog.getByRole("radio", { name: "Slide 16:9" }).check();
  await preview("1920 × 1080");
  // The first file starts the worker, whose start is not to be measured.
  await save("SVG")();
  const start = await watched.rest("act");
  const png = await timed(page, save("PNG"));
  await dialog.getByRole("radio", { name: "4×" }).check();
  const png4 = await timed(page, save("PNG"));
  await dialog.getByRole("radio", { name: "1×" }).check();
  const { longestTask: longestOfOne } = await watched.disturbance(start);

  await page.keyboard.press("Escape");
  await page.locator("header button[aria-haspopup=dialog]").click();
  await dialog.getByRole("button", { name: /^Add the/ }).click();
  await dialog.getByRole("listitem").first().locator("img").waitFor();
  const deckStart = await watched.rest("act");
  const deck = await timed(page, save("PowerPoint"));
  const pdf = await timed(page, save("PDF"));
  const { longestTask: longestOfDeck } = await watched.disturbance(deckStart);
  await watched.close();
  return { open, change, png, png4, deck, pdf, longest: Math.max(longestOfOne, longestOfDeck) };
}

/** The export dialog under one of the conditions, with the results of its runs. */
interface Series {
  readonly condition: Condition;
  readonly results: StudioMeasures[];
}

const columns: readonly Column<Series>[] = (
  [
    ["open", "opened"],
    ["change", "size changed"],
    ["png", "PNG"],
    ["png4", "PNG 4×"],
    ["deck", "PPTX of all"],
    ["pdf", "PDF of all"],
    ["longest", "longest task"],
  ] as const
).map(([key, title]) => ({
  title,
  value: ({ results }: Series) => measured(results.map((result) => result[key])),
}));

/** The cost of exporting. */
export const exportStudio: Part = {
  name: "export",
  title: "Exporting",
  measure: async ({ browser, runs, progress }) => {
    const served = await serveFolder(join(import.meta.dirname, "../dist"));
    // Whole decks take long and differ little from run to run.
    const least = Math.ceil(runs / 3);
    const all = machines.map((condition): Series => ({ condition, results: [] }));
    for (let run = 1; run <= least; run += 1) {
      for (const { condition, results } of all) {
        progress(`run ${run} of ${least}: ${condition.name}`);
        results.push(await measuredStudio(browser, served.address, condition));
      }
    }
    served.close();
    const table = markdownTable(
      ["conditions", ...columns.map(({ title }) => title)],
      all.map((series) => [series.condition.name, ...cellsOf(columns, series)]),
    );
    return `ms from the press to the preview or the file; a longest task of 0 means that the page could always answer within 50 ms. Medians of ${least}.\n\n${table}`;
  },
};
