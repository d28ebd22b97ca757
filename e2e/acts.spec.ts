import { charts } from "../src/charts/index";
import { type Page } from "@playwright/test";
import { expect, test } from "./atlas";
import { act, changedBetween, controls, load, start, type State } from "./pageActs";
import { pairwiseWalk, type Step } from "./pairwiseWalk";
import { differences, faultsOf, snapshotOf } from "./pageSnapshot";
import { differing } from "./pixels";

// Walks take time on a machine that others use too. One worker takes them all, so that each state is loaded only once.
test.describe.configure({ mode: "default", timeout: 480_000 });

const direct = new Map<string, Awaited<ReturnType<typeof snapshotOf>>>();

/** The page as loaded from its address alone, in a separate window. Each state is loaded only once. */
async function directSnapshot(other: Page, state: State, only?: string) {
  const key = JSON.stringify([state, only]);
  const known = direct.get(key);
  if (known) return known;
  // A window behind another one draws nothing.
  await other.bringToFront();
  await load(other, state);
  const snapshot = await snapshotOf(other, only);
  expect(faultsOf(snapshot)).toEqual([]);
  direct.set(key, snapshot);
  return snapshot;
}

/** Takes steps by means of the page's controls, and expects each state to look as if it had been loaded directly. */
async function expectSameAsDirect(page: Page, steps: readonly Step[], only?: string) {
  const other = await page.context().newPage();
  await page.bringToFront();
  const [first] = steps;
  await load(page, first?.from ?? start);
  await snapshotOf(page, only);
  for (const { from, to, order } of steps) {
    const changed = changedBetween(from, to);
    const used = order.filter((control) => changed.includes(control));
    await act(page, from, to, used);
    const acted = await snapshotOf(page, only);
    const found = differences(acted, await directSnapshot(other, to, only));
    expect(found, `${used.join()} from ${JSON.stringify(from)} to ${JSON.stringify(to)}`).toEqual([]);
    await page.bringToFront();
  }
}

/** The map as painted, with neither the pointer nor the focus on it. */
async function pictureOfMap(page: Page): Promise<Buffer> {
  await snapshotOf(page, "#provinceMap");
  await page.mouse.move(0, 0);
  const card = page.locator("#provinceMap");
  await card.evaluate((element) => {
    element.scrollIntoView({ block: "start" });
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  });
  return card.locator("[aria-roledescription]").screenshot();
}

/** The states that the walk visits: few, far apart, and together with every initiative, size and kind of setting. */
const places: readonly State[] = [
  start,
  {
    ...start,
    lang: "en",
    theme: "dark",
    map: "record-2018",
    scale: "linear",
    tables: ["funds", "timeline"],
    size: [820, 1180],
  },
  { ...start, initiatives: [7], lang: "en", scale: "linear", size: [390, 844] },
  { ...start, initiatives: [6], theme: "dark", map: "batches", size: [820, 1180] },
  { ...start, initiatives: [8], lang: "en", theme: "dark", size: [844, 390] },
  { ...start, initiatives: [2, 5], theme: "dark", map: "record", scale: "linear", size: [1280, 800] },
  {
    ...start,
    initiatives: [4],
    lang: "en",
    map: "record-2016",
    tables: ["provinceMap"],
    size: [390, 844],
  },
  {
    ...start,
    initiatives: [1, 3, 7],
    map: "batches",
    scale: "linear",
    tables: ["timeline"],
    size: [844, 390],
  },
];

const seed = 3;
const walk = pairwiseWalk(places, seed);
const half = Math.ceil(walk.length / 2);

for (const [name, steps] of [
  ["first", walk.slice(0, half)],
  ["second", walk.slice(half)],
] as const) {
  test(`after every kind of act in every kind of state the page looks as if loaded directly, ${name} half of ${walk.length} steps, seed ${seed}`, async ({
    page,
  }) => {
    await expectSameAsDirect(page, steps);
  });
}

test("in each mode, reached from each other mode, and at each stop of its slider, the map looks as if loaded directly, to the pixel", async ({
  page,
}) => {
  const modes = ["record", "report", "batches", "record", "batches", "report"];
  const stops = ["record-2016", "record-2020", "record", "report"];
  const states = ["report", ...modes, ...stops].map((map) => ({ ...start, map }));
  const steps = states.slice(1).map((to, at) => ({ from: states[at] ?? start, to, order: controls }));
  await expectSameAsDirect(page, steps, "#provinceMap");
  const other = await page.context().newPage();
  await load(other, start);
  const direct = await pictureOfMap(other);
  await page.bringToFront();
  expect(differing(await pictureOfMap(page), direct, 32)).toBe(0);
});

test("every chart keeps its single ECharts instance, whatever the reader does", async ({ page }) => {
  await page.addInitScript(() => {
    const made = new Map<Element, number>();
    // ECharts writes the id of an instance to its element.
    new MutationObserver((changes) => {
      for (const { target } of changes) {
        if (!(target instanceof Element) || !target.getAttribute("_echarts_instance_")) continue;
        made.set(target, (made.get(target) ?? 0) + 1);
      }
    }).observe(document, { subtree: true, attributeFilter: ["_echarts_instance_"] });
    Object.assign(window, { instancesMade: () => [...made.values()] });
  });
  const made = () => page.evaluate("instancesMade()");
  await load(page, start);
  await snapshotOf(page);
  expect(await made()).toEqual(Object.keys(charts).map(() => 1));
  const to = { ...start, lang: "en", theme: "dark", map: "batches", size: [1280, 800] } as const;
  await act(page, start, to, changedBetween(start, to));
  await snapshotOf(page);
  expect(await made()).toEqual(Object.keys(charts).map(() => 1));
});
