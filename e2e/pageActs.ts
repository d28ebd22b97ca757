import type { Page } from "@playwright/test";

/** The settings of the page of charts. */
export interface State {
  /** Empty for all. */
  readonly initiatives: readonly number[];
  readonly lang: "zh" | "en";
  readonly theme: "light" | "dark";
  readonly map: string;
  readonly scale: "log" | "linear";
  readonly tables: readonly string[];
  readonly size: readonly [width: number, height: number];
}

export const start: State = {
  initiatives: [],
  lang: "zh",
  theme: "light",
  map: "report",
  scale: "log",
  tables: [],
  size: [1440, 900],
};

const words = {
  zh: {
    table: "表格",
    other: "English",
    modes: {
      report: "报道写到的地方",
      record: "报道之外的记录",
      batches: "报道之外，一批一图",
      log: "对数刻度",
      linear: "线性刻度",
    },
  },
  en: {
    table: "Table",
    other: "中文",
    modes: {
      report: "Places in the report",
      record: "Outside the report",
      batches: "Outside the report, batch by batch",
      log: "log scale",
      linear: "linear scale",
    },
  },
} as const;

/** The stops of the record's slider, in order. */
const stops = ["record", "record-2016", "record-2017", "record-2018", "record-2019", "record-2020"];

/** Loads the page in a state, by its address. */
export async function load(
  page: Page,
  { initiatives, lang, theme, map, scale, tables, size }: State,
): Promise<void> {
  await page.setViewportSize({ width: size[0], height: size[1] });
  await page.emulateMedia({ colorScheme: theme });
  const query = [
    `lang=${lang}`,
    ...(initiatives.length > 0 ? [`initiatives=${initiatives.join(",")}`] : []),
    `mode=provinceMap.${map},trainingVolume.${scale}`,
    ...(tables.length > 0 ? [`table=${tables.join(",")}`] : []),
  ];
  // A page that differs only in the fragment would not be reloaded.
  await page.goto("about:blank");
  await page.goto(`?${query.join("&")}`);
}

type Act = (page: Page, from: State, to: State) => Promise<void>;

const pressMode = (
  page: Page,
  lang: State["lang"],
  chart: string,
  mode: keyof (typeof words)["zh"]["modes"],
) => page.locator(`#${chart}`).getByRole("button", { name: words[lang].modes[mode], exact: true }).click();

const acts: Readonly<Record<keyof State, Act>> = {
  initiatives: async (page, from, to) => {
    const choices = page.locator("[role=toolbar]:has([data-initiative])").getByRole("button");
    if (to.initiatives.length === 0) {
      await choices.first().click();
      return;
    }
    const added = to.initiatives.filter((initiative) => !from.initiatives.includes(initiative));
    const removed = from.initiatives.filter((initiative) => !to.initiatives.includes(initiative));
    for (const initiative of [...added, ...removed]) await choices.nth(initiative).click();
  },
  lang: async (page, from) => {
    await page.getByRole("button", { name: words[from.lang].other, exact: true }).click();
  },
  theme: async (page, _from, to) => {
    await page.locator("header select").first().selectOption(to.theme);
  },
  map: async (page, from, to) => {
    const { map } = to;
    const isRecord = map.startsWith("record");
    if (!isRecord || !from.map.startsWith("record")) {
      const other = map === "batches" ? "batches" : "report";
      await pressMode(page, from.lang, "provinceMap", isRecord ? "record" : other);
    }
    if (isRecord) await page.locator("#provinceMap input[type=range]").fill(String(stops.indexOf(map)));
  },
  scale: (page, from, to) => pressMode(page, from.lang, "trainingVolume", to.scale),
  tables: async (page, from, to) => {
    const changed = [...from.tables, ...to.tables].filter(
      (id) => from.tables.includes(id) !== to.tables.includes(id),
    );
    for (const id of changed) {
      await page.locator(`#${id}`).getByRole("button", { name: words[from.lang].table, exact: true }).click();
    }
  },
  size: async (page, _from, { size: [width, height] }) => {
    await page.setViewportSize({ width, height });
  },
};

/** All settings. */
export const controls = ["initiatives", "lang", "theme", "map", "scale", "tables", "size"] as const;

/** The settings in which two states differ. */
export function changedBetween(from: State, to: State): readonly (keyof State)[] {
  return controls.filter((key) => JSON.stringify(from[key]) !== JSON.stringify(to[key]));
}

/** The charts that must be on the page for a setting to be changed. */
const chartsOf = (key: keyof State, from: State, to: State): readonly string[] => {
  if (key === "map") return ["provinceMap"];
  if (key === "scale") return ["trainingVolume"];
  return key === "tables" ? [...from.tables, ...to.tables] : [];
};

/**
 * Goes from one state to another by means of the page's own controls, in a given order. If the filters have removed a
 * control, all charts are shown first and filtered again later.
 */
export async function act(
  page: Page,
  from: State,
  to: State,
  order: readonly (keyof State)[],
): Promise<void> {
  let present = from;
  const go = async (key: keyof State, next: State) => {
    await acts[key](page, present, next);
    present = { ...present, [key]: next[key] };
  };
  const waiting = [...order];
  for (let key = waiting.shift(); key; key = waiting.shift()) {
    const needed = chartsOf(key, present, to);
    const found = await Promise.all(needed.map((id) => page.locator(`#${id}`).count()));
    if (found.includes(0)) {
      await go("initiatives", { ...present, initiatives: [] });
      if (!waiting.includes("initiatives")) waiting.push("initiatives");
    }
    // A table has no slider.
    if (key === "map" && present.tables.includes("provinceMap")) {
      await go("tables", { ...present, tables: present.tables.filter((id) => id !== "provinceMap") });
      if (to.tables.includes("provinceMap") && !waiting.includes("tables")) waiting.push("tables");
    }
    await go(key, to);
  }
}
