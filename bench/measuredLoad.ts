import type { Browser } from "@playwright/test";
import type { Condition } from "./conditions";
import type { MeasuredPage } from "./measuredPages";
import { scrolledThrough } from "./scrolledThrough";
import { watchedPage, type Answer, type Disturbance, type LoadTimes, type WatchedPage } from "./watched";

/** The measurements of one load of a page, of a filter and of scrolling. */
export interface LoadMeasures extends LoadTimes {
  /** kB over the network until the first chart, or until rest if there is no chart. */
  readonly kilobytes: number;
  /** From the start of navigation until the page is at rest. */
  readonly loading: Disturbance;
  /** After choosing one initiative, and after choosing all again; null if the page has no filter. */
  readonly one: Answer | null;
  readonly all: Answer | null;
  /** While the whole page is scrolled. */
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

/** The response to a press on an element of a page at rest, until the page is at rest again. */
export async function answerTo(watched: WatchedPage, selector: string): Promise<Answer> {
  const target = watched.page.locator(selector).first();
  // At the top of the window, so that what the filter changes is in view on a phone too.
  await target.evaluate((element) => {
    element.scrollIntoView({ block: "start", behavior: "instant" });
  });
  await watched.rest("act");
  await target.click();
  await watched.rest("act");
  return watched.answer();
}
