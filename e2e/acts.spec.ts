import { charts } from "../src/charts/index";
import { type Page } from "@playwright/test";
import { expect, test } from "./atlas";
import { act, changedBetween, controls, load, start, type State } from "./pageActs";
import { differences, faultsOf, snapshotOf } from "./pageSnapshot";
import { differing } from "./pixels";

// Walks take time on a machine that others use too. One worker takes them all, so that each state is loaded only once.
test.describe.configure({ mode: "default", timeout: 240_000 });

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

/**
 * Goes through states by means of the page's controls, used in a given order, and expects each state to look as if it had
 * been loaded directly.
 */
async function expectSameAsDirect(
  page: Page,
  first: State,
  changes: readonly Partial<State>[],
  { only, order = controls }: { only?: string; order?: readonly (keyof State)[] } = {},
) {
  const other = await page.context().newPage();
  await page.bringToFront();
  await load(page, first);
  await snapshotOf(page, only);
  let from = first;
  for (const change of changes) {
    const to = { ...from, ...change };
    const changed = changedBetween(from, to);
    await act(
      page,
      from,
      to,
      order.filter((control) => changed.includes(control)),
    );
    const acted = await snapshotOf(page, only);
    const found = differences(acted, await directSnapshot(other, to, only));
    expect(found, JSON.stringify(change)).toEqual([]);
    await page.bringToFront();
    from = to;
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

/** The states that the walks visit: few, and far apart. */
const places: readonly State[] = [
  start,
  { ...start, lang: "en", map: "record-2018", scale: "linear" },
  { ...start, initiatives: [7], lang: "en", size: [390, 844] },
  { ...start, initiatives: [6], theme: "dark", map: "batches", size: [820, 1180] },
  { ...start, initiatives: [8], lang: "en", theme: "dark", size: [844, 390] },
  { ...start, initiatives: [2], scale: "linear", map: "record", size: [1280, 800] },
  { ...start, initiatives: [5], tables: ["provinceMap"], size: [1180, 820] },
  { ...start, initiatives: [3, 7], lang: "en", map: "batches", size: [390, 844] },
];

const placesOf = (route: readonly number[]): readonly State[] =>
  route.flatMap((at) => {
    const place = places[at];
    return place ? [place] : [];
  });

/**
 * Two round trips without a step in common. Together they change every two controls at once at some point; the first uses
 * the controls in one order, the second in the other.
 */
const walks = [
  { name: "one order", route: placesOf([0, 2, 3, 6, 1, 7, 5, 4, 0]), order: controls },
  { name: "the other", route: placesOf([0, 3, 1, 2, 5, 6, 4, 7, 0]), order: [...controls].reverse() },
] as const;

for (const { name, route, order } of walks) {
  test(`after a walk to eight distant states, with every two controls used in ${name}, the page looks as if loaded directly`, async ({
    page,
  }) => {
    const together = route.slice(1).map((place, at) => changedBetween(route[at] ?? place, place));
    for (const one of controls)
      for (const two of controls)
        expect(together.some((changed) => changed.includes(one) && changed.includes(two))).toBe(true);
    await expectSameAsDirect(page, start, route.slice(1), { order });
  });
}

// The walks visit the other initiatives.
test("filtered by one initiative after another, by two, and by none, the page looks as if loaded directly", async ({
  page,
}) => {
  const filters = [[], [1], [4], [7], [7, 8], []];
  await expectSameAsDirect(
    page,
    { ...start, initiatives: [8] },
    filters.map((initiatives) => ({ initiatives })),
  );
});

test("switched to the other language, the other colours, tables and the other scale, and back, the page looks as if loaded directly", async ({
  page,
}) => {
  await expectSameAsDirect(page, start, [
    { lang: "en" },
    { lang: "zh" },
    { theme: "dark" },
    { theme: "light" },
    { tables: ["funds", "provinceMap", "timeline"], scale: "linear" },
    { tables: [], scale: "log" },
  ]);
});

test("in each mode, reached from each other mode, and at each stop of its slider, the map looks as if loaded directly, to the pixel", async ({
  page,
}) => {
  const modes = ["record", "report", "batches", "record", "batches", "report"];
  const stops = ["record-2016", "record-2020", "record", "report"];
  await expectSameAsDirect(
    page,
    start,
    [...modes, ...stops].map((map) => ({ map })),
    { only: "#provinceMap" },
  );
  const other = await page.context().newPage();
  await load(other, start);
  const direct = await pictureOfMap(other);
  await page.bringToFront();
  expect(differing(await pictureOfMap(page), direct, 32)).toBe(0);
});

// The walks visit a tablet, in portrait and landscape.
test("in a narrower window, on a phone, rotated and rotated back, the page looks as if loaded directly", async ({
  page,
}) => {
  const [wide, narrow] = [[1440, 900] as const, [1280, 800] as const];
  const [phone, turnedPhone] = [[390, 844] as const, [844, 390] as const];
  const sizes = [narrow, wide, phone, turnedPhone, phone, wide];
  await expectSameAsDirect(
    page,
    { ...start, size: wide },
    sizes.map((size) => ({ size })),
  );
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
