import { join } from "node:path";
import type { Browser, Page } from "@playwright/test";
import { inventedExits, inventedProvince } from "../src/testing/inventedProvince";
import { machines, type Condition } from "./conditions";
import { markdownTable } from "./markdownTable";
import { cellsOf, type Column, type Part } from "./part";
import { serveFolder } from "./serveFolder";
import { measured } from "./statistics";
import { watchedPage } from "./watched";

/** A province for which the map is measured. */
interface MeasuredProvince {
  readonly name: string;
  /** Replaces the boundaries and the record that the page loads; null for the original ones. */
  readonly files: { readonly boundaries: unknown; readonly exits: unknown } | null;
}

const provinces: readonly MeasuredProvince[] = [
  { name: "Guizhou, 88 counties", files: null },
  {
    name: "made up, 3,000 counties",
    files: { boundaries: inventedProvince(), exits: inventedExits },
  },
];

interface MapMeasures {
  /** ms from choosing the other layer until the map is painted. */
  readonly layer: number;
  /** ms from choosing a prefecture until its counties are painted. */
  readonly drill: number;
  /** Frames per second while the map is zoomed with the wheel, and while it is dragged. */
  readonly zoomRate: number;
  readonly panRate: number;
  /** The longest frame of each, in ms. */
  readonly zoomWorst: number;
  readonly panWorst: number;
  /** The longest task of each in ms; 0 if none took 50. */
  readonly zoomTask: number;
  readonly panTask: number;
}

/** The time on the page's clock at the second frame from now, when everything has certainly been painted. */
function painted(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        requestAnimationFrame(() =>
          requestAnimationFrame(() => {
            resolve(performance.now());
          }),
        );
      }),
  );
}

/**
 * Records the time of every frame from now on. A string, since tsx would wrap a function in one that does not exist in the
 * page.
 */
const recorder = `
  window.frameMarks = [];
  requestAnimationFrame(function mark(now) {
    window.frameMarks.push(now);
    requestAnimationFrame(mark);
  });`;

/** The frames during an action: number per second, and the longest in ms. */
async function frames(page: Page, act: () => Promise<void>): Promise<{ rate: number; worst: number }> {
  await page.evaluate(recorder);
  await act();
  const marks = await page.evaluate((): number[] => {
    const list: unknown = Reflect.get(window, "frameMarks");
    return Array.isArray(list) ? list.filter((mark) => typeof mark === "number") : [];
  });
  const gaps = marks.slice(1).map((mark, place) => mark - (marks[place] ?? mark));
  const time = (marks.at(-1) ?? 0) - (marks[0] ?? 0);
  return { rate: (gaps.length / time) * 1000, worst: Math.max(...gaps) };
}

async function measuredMap(
  browser: Browser,
  address: string,
  { files }: MeasuredProvince,
  condition: Condition,
): Promise<MapMeasures> {
  const watched = await watchedPage(browser, condition);
  const { page } = watched;
  if (files) {
    await page.route(/boundaries\.topo-[^/]*\.json/, (route) => route.fulfill({ json: files.boundaries }));
    await page.route(/county-exits-[^/]*\.json/, (route) => route.fulfill({ json: files.exits }));
  }
  await page.goto(`${address}?lang=en`);
  const card = page.locator("#provinceMap");
  await card.scrollIntoViewIfNeeded();
  const figure = card.locator("[aria-roledescription]");
  await watched.rest();
  await figure.hover();
  await figure.locator("svg polygon, svg path").nth(80).waitFor({ state: "attached" });
  await watched.rest();

  const since = async (act: () => Promise<unknown>): Promise<number> => {
    const start = await page.evaluate(() => performance.now());
    await act();
    return (await painted(page)) - start;
  };
  const layer = await since(() =>
    card.getByRole("button", { name: "Outside the report", exact: true }).click(),
  );
  const drill = await since(() => card.getByLabel("Prefecture", { exact: true }).selectOption({ index: 3 }));
  await card.getByRole("button", { name: "Reset" }).click();

  await figure.evaluate((element) => {
    element.scrollIntoView({ block: "start", behavior: "instant" });
  });
  const box = await figure.boundingBox();
  if (!box) throw new Error("The map is not on the screen.");
  const [x, y] = [box.x + box.width * 0.35, box.y + 300];
  await figure.focus();
  await page.mouse.move(x, y);
  const zoomStart = await watched.rest("act");
  const zoom = await frames(page, async () => {
    for (let turn = 0; turn < 24; turn += 1) await page.mouse.wheel(0, turn < 12 ? -120 : 120);
    await painted(page);
  });
  await watched.rest("act");
  const { longestTask: zoomTask } = await watched.disturbance(zoomStart);
  for (let press = 0; press < 3; press += 1) await page.keyboard.press("+");
  const panStart = await watched.rest("act");
  const pan = await frames(page, async () => {
    await page.mouse.down();
    for (let step = 1; step <= 40; step += 1) await page.mouse.move(x - step * 4, y - step * 2);
    await page.mouse.up();
    await painted(page);
  });
  await watched.rest("act");
  const { longestTask: panTask } = await watched.disturbance(panStart);
  await watched.close();
  return {
    layer,
    drill,
    zoomRate: zoom.rate,
    panRate: pan.rate,
    zoomWorst: zoom.worst,
    panWorst: pan.worst,
    zoomTask,
    panTask,
  };
}

/** A province under one of the conditions, with the results of its runs. */
interface Series {
  readonly province: MeasuredProvince;
  readonly condition: Condition;
  readonly results: MapMeasures[];
}

const columns: readonly Column<Series>[] = (
  [
    ["layer", "layer → painted"],
    ["drill", "prefecture → painted"],
    ["zoomRate", "zoom, frames/s"],
    ["zoomWorst", "zoom, longest frame"],
    ["zoomTask", "zoom, longest task"],
    ["panRate", "drag, frames/s"],
    ["panWorst", "drag, longest frame"],
    ["panTask", "drag, longest task"],
  ] as const
).map(([key, title]) => ({
  title,
  value: ({ results }: Series) => measured(results.map((result) => result[key])),
}));

/** The map of the built product, with Guizhou and with an invented province. */
export const mapMovement: Part = {
  name: "map",
  title: "The map",
  measure: async ({ browser, runs, progress }) => {
    const served = await serveFolder(join(import.meta.dirname, "../dist"));
    const all = machines.flatMap((condition) =>
      provinces.map((province): Series => ({ province, condition, results: [] })),
    );
    for (let run = 1; run <= runs; run += 1) {
      for (const { province, condition, results } of all) {
        progress(`run ${run} of ${runs}: ${province.name}, ${condition.name}`);
        results.push(await measuredMap(browser, served.address, province, condition));
      }
    }
    served.close();
    const table = markdownTable(
      ["province", "conditions", ...columns.map(({ title }) => title)],
      all.map((series) => [series.province.name, series.condition.name, ...cellsOf(columns, series)]),
      2,
    );
    return `Times in ms at 1440 × 900; a longest task of 0 means that none took 50 ms.\n\n${table}`;
  },
};
