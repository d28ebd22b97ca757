import { charts } from "../src/charts/index";
import { type Page } from "@playwright/test";
import { expect, test } from "./atlas";
import { act, changedBetween, load, start, type State } from "./pageActs";
import { differences, faultsOf, snapshotOf } from "./pageSnapshot";

const direct = new Map<string, Awaited<ReturnType<typeof snapshotOf>>>();

/** The page as its address alone makes it, in a window of its own; each state is loaded once. */
async function directSnapshot(page: Page, state: State, only?: string) {
  const key = JSON.stringify([state, only]);
  const known = direct.get(key);
  if (known) return known;
  const other = await page.context().newPage();
  await load(other, state);
  const snapshot = await snapshotOf(other, only);
  await other.close();
  expect(faultsOf(snapshot)).toEqual([]);
  direct.set(key, snapshot);
  return snapshot;
}

/** Goes through states by the page's controls, and expects in each what its address would have shown. */
async function expectSameAsDirect(
  page: Page,
  first: State,
  changes: readonly Partial<State>[],
  only?: string,
) {
  await load(page, first);
  await snapshotOf(page, only);
  let from = first;
  for (const change of changes) {
    const to = { ...from, ...change };
    await act(page, from, to, changedBetween(from, to));
    const expected = await directSnapshot(page, to, only);
    expect(differences(await snapshotOf(page, only), expected), JSON.stringify(change)).toEqual([]);
    from = to;
  }
}

test("a page loaded twice differs in nothing, and fills its rooms", async ({ page }) => {
  await load(page, start);
  expect(differences(await snapshotOf(page), await directSnapshot(page, start))).toEqual([]);
});

// To draw a page for the first time takes long, so that what can follow on one page does.
test("filtered by each initiative alone and back, the page is as loaded", async ({ page }) => {
  const alone = [1, 2, 3, 4, 5, 6, 7, 8].map((initiative) => ({ initiatives: [initiative] }));
  await expectSameAsDirect(
    page,
    start,
    alone.flatMap((filter) => [filter, { initiatives: [] }]),
  );
});

test("taken away and added by filters, charts are as loaded", async ({ page }) => {
  await expectSameAsDirect(page, { ...start, initiatives: [8] }, [
    { initiatives: [] },
    { initiatives: [7] },
    { initiatives: [7, 8] },
  ]);
});

test("in the other language, in the other colours, as tables and at the other scale, and back, the page is as loaded", async ({
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

test("the map from each of its modes to each other is as loaded", async ({ page }) => {
  const modes = ["record", "batches", "record", "report", "batches", "report"].map((map) => ({ map }));
  await expectSameAsDirect(page, start, modes, "#provinceMap");
});

test("the map at each stop of its slider is as loaded", async ({ page }) => {
  const years = ["2016", "2018", "2020", "2017"].map((year) => ({ map: `record-${year}` }));
  await expectSameAsDirect(page, { ...start, map: "record" }, [...years, { map: "record" }], "#provinceMap");
});

test("in a window made narrower, on a phone and on a tablet that are turned, and back, the page is as loaded", async ({
  page,
}) => {
  const [wide, narrow] = [[1440, 900] as const, [1280, 800] as const];
  const [phone, turnedPhone] = [[390, 844] as const, [844, 390] as const];
  const [tablet, turnedTablet] = [[820, 1180] as const, [1180, 820] as const];
  const sizes = [narrow, wide, phone, turnedPhone, phone, tablet, turnedTablet, tablet];
  await expectSameAsDirect(
    page,
    { ...start, size: wide },
    sizes.map((size) => ({ size })),
  );
});

/** Where the walks lead: few states, far from each other. */
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

/** Numbers from 0 to 1 that a seed alone decides. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** From each place to each other, once. */
const tour: readonly State[] = [
  ...places.flatMap((place, at) => places.slice(at + 1).flatMap((other) => [place, other])),
  start,
];

const walksOfATest = 14;

// In parts, which run beside each other.
for (let begun = 0; begun < tour.length - 1; begun += walksOfATest) {
  test(`from each of eight places to each other by controls in random order, from walk ${begun} on, the page is as loaded`, async ({
    page,
  }) => {
    test.setTimeout(240_000);
    const seed = 28 + begun;
    const random = randomFrom(seed);
    const shuffled = <Item>(items: readonly Item[]) =>
      items.map((item) => ({ item, order: random() })).sort((one, other) => one.order - other.order);
    const [first = start, ...walks] = tour.slice(begun, begun + walksOfATest + 1);
    await load(page, first);
    let from = first;
    for (const [walk, to] of walks.entries()) {
      const order = shuffled(changedBetween(from, to)).map(({ item }) => item);
      await act(page, from, to, order);
      const found = differences(await snapshotOf(page), await directSnapshot(page, to));
      expect(found, `seed ${seed}, walk ${begun + walk}: ${order.join(", ")}`).toEqual([]);
      from = to;
    }
  });
}

test("the map's picture after all its modes is the picture loaded", async ({ page }) => {
  const picture = async (of: Page) => {
    await snapshotOf(of, "#provinceMap");
    await of.mouse.move(0, 0);
    const card = of.locator("#provinceMap");
    await card.evaluate((element) => {
      element.scrollIntoView({ block: "start" });
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    });
    return card.locator("[aria-roledescription]").screenshot();
  };
  await load(page, start);
  let from = start;
  for (const map of ["batches", "record", "report", "batches", "report"]) {
    const to = { ...from, map };
    await act(page, from, to, ["map"]);
    from = to;
  }
  const other = await page.context().newPage();
  await load(other, start);
  expect((await picture(page)).equals(await picture(other))).toBe(true);
});

test("every chart has one instance of ECharts, whatever is done", async ({ page }) => {
  await page.addInitScript(() => {
    const made = new Map<Element, number>();
    // ECharts writes an instance's number to its element.
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
