import { expect, test } from "vitest";
import { initiatives, sources as repository } from "../testing/sources";
import { boxes, column, words } from "../body/boxes";
import { defineChart } from "../charts/defineChart";
import { charts } from "../charts/index";
import { noFilters } from "../selectors/filters";
import { countsByInitiative, countsOf } from "./chartCounts";
import { pageSections } from "./pageSections";
import { isPresent, registryOf } from "./registry";

const { dataset } = repository;
const sources = { dataset, geography: null };
const registry = registryOf(charts, sources);

test("a chart has something to show as long as one of its initiatives is chosen", () => {
  const alone = initiatives.map((initiative) => [initiative]);
  const together = initiatives.flatMap((one) => initiatives.map((other) => [one, other]));
  for (const initiatives of [[], ...alone, ...together]) {
    for (const [id, chart] of Object.entries(charts)) {
      const isShown = chart.statements(sources, { initiatives }).length > 0;
      expect([id, initiatives, isShown]).toEqual([
        id,
        initiatives,
        isPresent(registry.initiatives.get(id) ?? [], { initiatives }),
      ]);
    }
  }
});

test("the rows of a chart are computed only once while the page is built", () => {
  let chosen = 0;
  const messages = { name: "Counted", title: "Counted" };
  const counted = defineChart({
    section: "report",
    span: "half",
    messages: { zh: messages, en: messages },
    rows: () => {
      chosen += 1;
      return dataset.facts.filter(({ initiative }) => initiative === 5);
    },
    heading: (_, language) => ({ title: language.messages.title, subtitle: "" }),
    body: (facts) => boxes(column(facts.map((fact) => words(fact.label.en, { statements: [fact] })))),
  });
  const own = { counted };
  const ownRegistry = registryOf(own, sources);
  countsByInitiative(ownRegistry, dataset);
  expect(countsOf(ownRegistry, dataset, { initiatives: [5] }).charts).toBe(1);
  expect(countsOf(ownRegistry, dataset, { initiatives: [4] }).charts).toBe(0);
  const [section] = pageSections(own, {
    dataset: sources.dataset,
    registry: ownRegistry,
    filters: noFilters,
    locale: "zh",
  });
  expect(section?.own.map(({ name }) => name)).toEqual(["Counted"]);
  counted.plot(sources, { filters: noFilters, locale: "zh" });
  counted.plot(sources, { filters: noFilters, locale: "en" });
  expect(chosen).toBe(1);
});
