import { describe, expect, it } from "vitest";
import type { Plot } from "./chart";
import { charts } from "./index";
import { noBoundaries } from "../dataset/boundaries";
import type { Initiative } from "../dataset/codes";
import { locales } from "../i18n/locale";
import { noFilters, type Filters } from "../selectors/filters";
import { bodyWords } from "../testing/bodyWords";
import { allowedNumbers, numbersIn } from "../testing/numbersShown";
import { initiatives, sources } from "../testing/sources";

/** Every possible choice of at least one initiative. */
const selections: readonly (readonly Initiative[])[] = initiatives
  .reduce<readonly (readonly Initiative[])[]>(
    (sets, initiative) => [...sets, ...sets.map((set) => [...set, initiative])],
    [[]],
  )
  .filter((set) => set.length > 0);

interface Titled {
  readonly plot: Plot;
  readonly filters: Filters;
}

/** All different pictures of a chart in a mode, over all filters. */
function titled(id: keyof typeof charts, mode?: string): readonly Titled[] {
  const all = new Map<string, Titled>();
  for (const filters of [noFilters, ...selections.map((initiatives) => ({ initiatives }))]) {
    const shown = charts[id].statements(sources, filters, mode).map((statement) => statement.id);
    for (const locale of locales) {
      const key = [locale, ...shown].join();
      const plot = all.has(key) ? null : charts[id].plot(sources, { filters, locale, mode });
      if (plot) all.set(key, { plot, filters });
    }
  }
  return [...all.values()];
}

const modes = Object.keys(charts)
  .filter((id): id is keyof typeof charts => id in charts)
  .flatMap((id) =>
    (charts[id].modes.length > 0 ? charts[id].modes : [undefined]).map((mode) => ({ id, mode })),
  );

/**
 * How many there are of the things a title may count: initiatives, those without a sum of money, events; on a map, areas
 * drawn and totals.
 */
function countsOf({ statements, body }: Plot): readonly number[] {
  const initiatives = (of: typeof statements): number =>
    new Set(of.flatMap((each) => ("initiative" in each && each.initiative !== 0 ? [each.initiative] : [])))
      .size;
  const money = statements.filter((each) => each.kind === "fact" && each.unit === "yuan");
  const facts = statements.filter(({ kind }) => kind === "fact").length;
  const events = statements.filter(({ kind }) => kind === "event").length;
  const { panels, boundaries } = body.kind === "map" ? body : { panels: [], boundaries: noBoundaries };
  const notes = body.kind === "map" ? bodyWords(body.notes) : [];
  return [
    initiatives(statements),
    initiatives(statements) - initiatives(money),
    facts,
    events,
    events - 1,
    boundaries.counties.length,
    boundaries.prefectures.length,
    panels.length,
    ...notes.flatMap(numbersIn),
  ];
}

const names = [
  ...sources.dataset.sections,
  ...sources.dataset.areas,
  ...sources.dataset.parties,
  ...sources.dataset.events,
].map(({ label }) => label);

const faultyGrammar = {
  zh: [
    /(?<!\d)0项/,
    /项项|个个|人人次|年年|名名|目项目/,
    /[\d万亿] [\p{Script=Han}]|[\p{Script=Han}] \d/u,
    /undefined|null|NaN/,
  ],
  en: [
    /(?<![\d,.])1 (?:initiatives|counties|projects|events|figures|people|months|sums|departments|times)\b/,
    /(?<![\d,.])[02-9]\d* (?:initiative|county|project|event|figure|person|month|department)\b/,
    /\b(\w+) \1\b/i,
    /\bAll [12] |\b(?:both|all) of (?:these )?1\b/,
    /undefined|null|NaN/,
  ],
} as const;

/** Words that claim completeness; a filtered picture may use them only along with their scope. */
const absolute = {
  zh: { words: /全部|都|只有|唯一|没有/, scope: /所选|这项|\d项举措中/ },
  en: { words: /\b(?:all|every|only|none|no)\b/i, scope: /\bthese|\bthis\b|\bof \d+ initiatives/ },
} as const;

/** What is wrong with the words above a picture, as messages; empty if nothing is. */
function faults({ plot, filters }: Titled): readonly string[] {
  const { title, subtitle, locale } = plot;
  const allowed = allowedNumbers(plot, sources, countsOf(plot));
  const shown = [subtitle, ...bodyWords(plot.body)].join("\n").toLowerCase();
  const isWhole = filters.initiatives === null;
  const { words, scope } = absolute[locale];
  return [
    ...numbersIn(`${title}\n${subtitle}`)
      .filter((number) => !allowed.has(number))
      .map((number) => `${number} is not in the picture`),
    ...names
      .map((name) => name[locale])
      .filter((name) => title.includes(name) && !shown.includes(name.toLowerCase()))
      .map((name) => `${name} is not in the picture`),
    ...faultyGrammar[locale].filter((fault) => fault.test(title) || fault.test(subtitle)).map(String),
    ...(!isWhole && words.test(title) && !scope.test(title) ? ["speaks of a whole that is filtered"] : []),
  ].map((fault) => `${title}: ${fault}`);
}

describe("titles under every filter", () => {
  it.each(modes)("$id $mode", ({ id, mode }) => {
    const all = titled(id, mode);
    expect(all.length).toBeGreaterThanOrEqual(locales.length);
    expect(all.flatMap(faults)).toEqual([]);
  });

  it("covers all 255 of them", () => {
    expect(selections).toHaveLength(255);
  });
});

const [exits] = titled("countyExits").filter(
  ({ plot, filters }) => plot.locale === "en" && filters.initiatives?.join() === "2",
);

it.each([
  ["a number that is filtered away", "14 counties passed, 18 were planned", "18 is not in the picture"],
  ["a name that is not shown", "Hangzhou helped 14 counties", "Hangzhou is not in the picture"],
  ["a plural of one", "1 counties passed", String(faultyGrammar.en[0])],
  ["a word said twice", "14 counties counties passed", String(faultyGrammar.en[2])],
  ["what is said of the whole", "Only 14 counties passed", "speaks of a whole that is filtered"],
])("finds %s", (_, title, fault) => {
  if (!exits) throw new Error("There is no such picture.");
  expect(faults({ ...exits, plot: { ...exits.plot, title } })).toContain(`${title}: ${fault}`);
});
