import { join } from "node:path";
import type { Browser, BrowserContext, CDPSession, Page } from "@playwright/test";
import type { Condition } from "./conditions";

/** When things were first seen, in ms from the start of navigation; null if they were not seen. */
export interface LoadTimes {
  readonly firstPaint: number | null;
  readonly largestPaint: number | null;
  readonly firstChart: number | null;
}

/** ms from a click until the first and until the last change of a picture on screen; null if none changed. */
export interface Answer {
  readonly first: number | null;
  readonly all: number | null;
}

/** What disturbed the reader during a period. */
export interface Disturbance {
  /** ms of every task beyond its first 50. */
  readonly blocking: number;
  /** ms; 0 if no task took 50. */
  readonly longestTask: number;
  /** The sum of layout shifts. */
  readonly shift: number;
}

/** What watch.js provides in the page. */
interface Watch {
  readonly now: () => number;
  readonly renewPlaces: () => void;
  readonly quietFor: () => number;
  readonly load: () => LoadTimes;
  readonly answer: () => Answer;
  readonly disturbance: (since: number) => Disturbance;
}

declare global {
  var watch: Watch;
}

/** A page in its own browser context, watched from before its first byte. */
export interface WatchedPage {
  readonly page: Page;
  readonly session: CDPSession;
  readonly load: () => Promise<LoadTimes>;
  readonly answer: () => Promise<Answer>;
  readonly disturbance: (since: number) => Promise<Disturbance>;
  /** kB transferred over the network up to a time on the page's clock. */
  readonly kilobytesAt: (time: number) => number;
  /** Resolves with the time on the page's clock once nothing is pending and nothing has happened for a while. */
  readonly rest: (after?: keyof typeof quiet) => Promise<number>;
  readonly close: () => Promise<void>;
}

/**
 * How long nothing must happen until a page counts as at rest, in ms: while it loads, longer than it waits before it does
 * idle work; after an act, longer than it pauses between two pictures.
 */
const quiet = { load: 1200, act: 400 } as const;
/** The time between two looks at a page, in ms, and how many in a row must find it quiet. */
const look = { pause: 50, times: 3 } as const;
/** A request that says nothing for so long is over, in ms. */
const silence = 2000;
/** How long to wait for a page, in ms. */
const patience = 60_000;

/** A new page, slowed according to a condition, with nothing loaded yet. */
export async function watchedPage(
  browser: Browser,
  { cpu, line, viewport }: Condition,
  colorScheme: "light" | "dark" = "light",
): Promise<WatchedPage> {
  const context: BrowserContext = await browser.newContext({
    viewport,
    locale: "en-GB",
    colorScheme,
    // The copy for offline use is made once a page is at rest, and is not part of loading it.
    serviceWorkers: "block",
  });
  const page = await context.newPage();
  page.setDefaultTimeout(patience);
  await page.addInitScript({ path: join(import.meta.dirname, "watch.js") });
  const session = await context.newCDPSession(page);
  await session.send("Network.enable");
  await session.send("Network.setCacheDisabled", { cacheDisabled: true });
  await session.send("Emulation.setCPUThrottlingRate", { rate: cpu });
  if (line) {
    await session.send("Network.emulateNetworkConditions", {
      offline: false,
      latency: line.latency,
      downloadThroughput: line.bytesPerSecond,
      uploadThroughput: line.bytesPerSecond,
    });
  }
  const traffic = trafficOf(session);
  return {
    page,
    session,
    load: () => page.evaluate(() => watch.load()),
    answer: () => page.evaluate(() => watch.answer()),
    disturbance: (since) => page.evaluate((start) => watch.disturbance(start), since),
    kilobytesAt: traffic.kilobytesAt,
    rest: async (after = "load") => {
      const end = Date.now() + patience;
      await page.waitForLoadState("load");
      // Asked in frames, and several times: after a long task, the browser reports it only when it finds the time.
      for (let times = 0; times < look.times && Date.now() < end;) {
        const quietFor = await page.evaluate(
          () =>
            new Promise<number>((resolve) => {
              requestAnimationFrame(() => {
                resolve(watch.quietFor());
              });
            }),
        );
        times = traffic.underWay() === 0 && quietFor > quiet[after] ? times + 1 : 0;
        await page.waitForTimeout(look.pause);
      }
      return page.evaluate(() => {
        watch.renewPlaces();
        return watch.now();
      });
    },
    close: () => context.close(),
  };
}

/** Counts what is transferred over the network, by the browser's own clock. */
function trafficOf(session: CDPSession) {
  const arrivals: { readonly id: string; readonly time: number; readonly bytes: number }[] = [];
  /** Requests under way, with the time of day at which they last said anything, in ms. */
  const open = new Map<string, number>();
  let start: number | null = null;
  session.on("Network.requestWillBeSent", ({ requestId, timestamp }) => {
    start ??= timestamp;
    open.set(requestId, Date.now());
  });
  session.on("Network.dataReceived", ({ requestId: id, timestamp, encodedDataLength }) => {
    arrivals.push({ id, time: timestamp, bytes: encodedDataLength });
    if (open.has(id)) open.set(id, Date.now());
  });
  session.on("Network.loadingFinished", ({ requestId: id, timestamp, encodedDataLength }) => {
    open.delete(id);
    // The size of the whole file including headers, less what was already counted.
    const counted = arrivals.reduce((sum, arrival) => sum + (arrival.id === id ? arrival.bytes : 0), 0);
    arrivals.push({ id, time: timestamp, bytes: encodedDataLength - counted });
  });
  session.on("Network.loadingFailed", ({ requestId }) => {
    open.delete(requestId);
  });
  return {
    // Chromium does not report the end of every module that was preloaded.
    underWay: () => [...open.values()].filter((last) => Date.now() - last < silence).length,
    kilobytesAt: (time: number) =>
      arrivals.reduce(
        (sum, arrival) => sum + (arrival.time - (start ?? 0) <= time / 1000 ? arrival.bytes : 0),
        0,
      ) / 1000,
  };
}
