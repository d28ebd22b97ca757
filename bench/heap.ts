import { join } from "node:path";
import { fastMachine } from "./conditions";
import { markdownTable } from "./markdownTable";
import type { Part } from "./part";
import { serveFolder } from "./serveFolder";
import { watchedPage, type WatchedPage } from "./watched";

const changes = 300;

/** What remains in the page's memory after garbage collection. */
interface Held {
  readonly megabytes: number;
  readonly elements: number;
  readonly listeners: number;
}

async function held({ session }: WatchedPage): Promise<Held> {
  for (let time = 0; time < 3; time += 1) await session.send("HeapProfiler.collectGarbage");
  const { usedSize } = await session.send("Runtime.getHeapUsage");
  const { metrics } = await session.send("Performance.getMetrics");
  const metric = (wanted: string) => metrics.find(({ name }) => name === wanted)?.value ?? 0;
  return { megabytes: usedSize / 1e6, elements: metric("Nodes"), listeners: metric("JSEventListeners") };
}

/**
 * Presses the buttons of the filter one after the other, so that each set of initiatives appears and disappears, with a
 * frame in between.
 */
async function filtered({ page }: WatchedPage, times: number): Promise<void> {
  await page.evaluate(async (count) => {
    for (let time = 0; time < count; time += 1) {
      const [, ...choices] = document.querySelectorAll<HTMLElement>("button[data-initiative]");
      choices[time % choices.length]?.click();
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 0)));
    }
    document.querySelector<HTMLElement>("button[data-initiative=all]")?.click();
  }, times);
}

/** Whether the page retains anything of previous filters. */
export const heap: Part = {
  name: "heap",
  title: "Memory",
  measure: async ({ browser }) => {
    const served = await serveFolder(join(import.meta.dirname, "../dist"));
    const watched = await watchedPage(browser, fastMachine);
    await watched.session.send("Performance.enable");
    await watched.page.goto(`${served.address}?lang=en`);
    await watched.rest();
    const stages: (readonly [name: string, held: Held])[] = [];
    // The first round fills caches: rows of each set of initiatives, compiled code, text widths.
    for (const [name, times] of [
      ["after 48 changes of the filter", 48],
      [`after ${changes} more`, changes],
      [`after another ${changes}`, changes],
    ] as const) {
      await filtered(watched, times);
      await watched.rest("act");
      stages.push([name, await held(watched)]);
    }
    await watched.close();
    served.close();
    return markdownTable(
      ["held after garbage collection", "heap, MB", "nodes", "listeners"],
      stages.map(([name, { megabytes, elements, listeners }]) => [
        name,
        megabytes.toFixed(2),
        String(elements),
        String(listeners),
      ]),
    );
  },
};
