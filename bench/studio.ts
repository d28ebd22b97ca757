import type { Browser, Page } from "@playwright/test";

/** What exporting costs, in ms of the page's clock but for the count. */
export interface StudioMeasures {
  /** From the press on Export to the first preview painted, everything loaded anew. */
  readonly open: number;
  /** From the press on another size to its preview painted. */
  readonly change: number;
  /** From the press to the file, 1920 × 1080. */
  readonly png: number;
  /** The same at 7680 × 4320. */
  readonly png4: number;
  /** A PowerPoint file of every chart. */
  readonly deck: number;
  /** A PDF of every chart. */
  readonly pdf: number;
  /** The longest time during the last four in which the page could not answer; 0 where it always could (< 50 ms). */
  readonly longest: number;
}

/** Slows a page's processor down; 1 leaves it alone. */
async function slowDown(page: Page, cpu: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: cpu });
}

/** ms until work is done, and a frame later, when it has surely been painted. */
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

/** Measures the export studio of a served build in a new browser context. */
export async function measureStudio(browser: Browser, address: string, cpu: number): Promise<StudioMeasures> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: "en-GB" });
  const page = await context.newPage();
  await page.goto(`${address}?lang=en`);
  await page.waitForSelector("#funds svg text");
  await slowDown(page, cpu);
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
  // The first file starts the thread that makes them; it is not what is measured.
  await save("SVG")();
  await page.evaluate(() => {
    const observer = new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) {
        document.documentElement.dataset.longest = String(
          Math.max(duration, Number(document.documentElement.dataset.longest ?? 0)),
        );
      }
    });
    observer.observe({ entryTypes: ["longtask"] });
  });
  const png = await timed(page, save("PNG"));
  await dialog.getByRole("radio", { name: "4×" }).check();
  const png4 = await timed(page, save("PNG"));
  await dialog.getByRole("radio", { name: "1×" }).check();
  const longestOfOne = Number(await page.locator("html").getAttribute("data-longest"));

  await page.keyboard.press("Escape");
  await page.locator("header button[aria-haspopup=dialog]").click();
  await dialog.getByRole("button", { name: /^Add the/ }).click();
  await dialog.getByRole("listitem").first().locator("img").waitFor();
  await page.evaluate(() => {
    document.documentElement.dataset.longest = "0";
  });
  const deck = await timed(page, save("PowerPoint"));
  const pdf = await timed(page, save("PDF"));
  const longestOfDeck = Number(await page.locator("html").getAttribute("data-longest"));
  await context.close();
  return { open, change, png, png4, deck, pdf, longest: Math.max(longestOfOne, longestOfDeck) };
}
