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

for (const initiative of [1, 2, 3, 4, 5, 6, 7, 8]) {
  test(`filtered by initiative ${initiative} and back, the page is as loaded`, async ({ page }) => {
    await expectSameAsDirect(page, start, [{ initiatives: [initiative] }, { initiatives: [] }]);
  });
}

test("taken away and added by filters, charts are as loaded", async ({ page }) => {
  await expectSameAsDirect(page, { ...start, initiatives: [8] }, [
    { initiatives: [] },
    { initiatives: [7] },
    { initiatives: [7, 8] },
  ]);
});

test("in the other language and back, the page is as loaded", async ({ page }) => {
  await expectSameAsDirect(page, start, [{ lang: "en" }, { lang: "zh" }]);
});

test("in the other colours and back, the page is as loaded", async ({ page }) => {
  await expectSameAsDirect(page, start, [{ theme: "dark" }, { theme: "light" }]);
});

for (const [one, other] of [
  ["report", "record"],
  ["record", "batches"],
  ["batches", "report"],
] as const) {
  test(`the map from ${one} to ${other} and back is as loaded`, async ({ page }) => {
    const changes = [{ map: other }, { map: one }];
    await expectSameAsDirect(page, { ...start, map: one }, changes, "#provinceMap");
  });
}

test("the map at each stop of its slider is as loaded", async ({ page }) => {
  const years = ["2016", "2018", "2020", "2017"].map((year) => ({ map: `record-${year}` }));
  await expectSameAsDirect(page, { ...start, map: "record" }, [...years, { map: "record" }], "#provinceMap");
});

test("tables and back, and the other scale and back, the page is as loaded", async ({ page }) => {
  await expectSameAsDirect(page, start, [
    { tables: ["funds", "provinceMap", "timeline"], scale: "linear" },
    { tables: [], scale: "log" },
  ]);
});

for (const [name, one, other] of [
  ["a window made narrower", [1440, 900], [1280, 800]],
  ["a phone turned", [390, 844], [844, 390]],
  ["a tablet turned", [820, 1180], [1180, 820]],
] as const) {
  test(`${name} and back, the page is as loaded`, async ({ page }) => {
    await expectSameAsDirect(page, { ...start, size: one }, [{ size: other }, { size: one }]);
  });
}

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

for (const seed of [1, 2, 3, 4]) {
  test(`25 walks by controls in random order end as loaded (seed ${seed})`, async ({ page }) => {
    test.slow();
    const random = randomFrom(seed);
    const shuffled = <Item>(items: readonly Item[]) =>
      items.map((item) => ({ item, order: random() })).sort((one, other) => one.order - other.order);
    let from = start;
    await load(page, from);
    for (let walk = 1; walk <= 25; walk += 1) {
      const to = places[Math.floor(random() * places.length)] ?? start;
      const order = shuffled(changedBetween(from, to)).map(({ item }) => item);
      await act(page, from, to, order);
      const found = differences(await snapshotOf(page), await directSnapshot(page, to));
      expect(found, `seed ${seed}, walk ${walk}: ${order.join(", ")}`).toEqual([]);
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
