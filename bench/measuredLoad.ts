import type { Browser } from "@playwright/test";
import type { Condition } from "./conditions";
import type { MeasuredPage } from "./measuredPages";
import { scrolledThrough } from "./scrolledThrough";
import { watchedPage, type Answer, type Disturbance, type LoadTimes, type WatchedPage } from "./watched";

/** What one load of a page, a filter, and a scroll down it measured. */
export interface LoadMeasures extends LoadTimes {
  /** kB over the line until the first chart; until rest where there is no chart. */
  readonly kilobytes: number;
  /** From the start of navigation until the page rests. */
  readonly loading: Disturbance;
  /** From one initiative chosen, and from all chosen again; null where the page has no filter. */
  readonly one: Answer | null;
  readonly all: Answer | null;
  /** While the whole page is scrolled through. */
  readonly scrolling: Disturbance;
}

/** Loads a page with an empty cache, filters it, and scrolls through it. */
export async function measuredLoad(
  browser: Browser,
  subject: MeasuredPage,
  address: string,
  condition: Condition,
): Promise<LoadMeasures> {
  const watched = await watchedPage(browser, condition, subject.colorScheme);
  try {
    await watched.page.goto(address + subject.path, { waitUntil: "commit" });
    const rested = await watched.rest();
    const load = await watched.load();
    const loading = await watched.disturbance(0);
    const { filter } = subject;
    const one = filter && (await answerTo(watched, filter.one));
    const all = filter && (await answerTo(watched, filter.all));
    const scrolling = await scrolledThrough(watched);
    return {
      ...load,
      kilobytes: watched.kilobytesAt(load.firstChart ?? rested),
      loading,
      one,
      all,
      scrolling,
    };
  } finally {
    await watched.close();
  }
}

/** What a press on an element of a resting page changes, as soon as the page rests again. */
export async function answerTo(watched: WatchedPage, selector: string): Promise<Answer> {
  const target = watched.page.locator(selector).first();
  // At the top of the window, so that on a phone too what the filter changes is in sight.
  await target.evaluate((element) => {
    element.scrollIntoView({ block: "start", behavior: "instant" });
  });
  await watched.rest();
  await target.click();
  await watched.rest();
  return watched.answer();
}
