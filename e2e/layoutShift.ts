import type { Page } from "@playwright/test";

/** Watches a page from before it is opened. The result gives the sum of its layout shifts so far. */
export async function watchShifts(page: Page): Promise<() => Promise<number>> {
  await page.addInitScript(() => {
    const shifts: number[] = [];
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) if ("value" in entry) shifts.push(Number(entry.value));
    }).observe({ type: "layout-shift", buffered: true });
    Object.assign(window, { shifted: () => shifts.reduce((sum, shift) => sum + shift, 0) });
  });
  return async () => Number(await page.evaluate("shifted()"));
}
