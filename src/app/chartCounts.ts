import type { Chart, Sources } from "../charts/chart";
import { choosableInitiatives, chosenFacts, type Filters } from "../selectors/filters";
import type { Initiative } from "../dataset/codes";

/** How many charts and facts a choice of initiatives leaves. */
export interface Counts {
  readonly charts: number;
  readonly facts: number;
}

/** The charts and facts that filters leave. */
export function countsOf(charts: readonly Chart[], sources: Sources, filters: Filters): Counts {
  return {
    charts: charts.filter((chart) => chart.plot(sources, { filters, locale: "en" }) !== null).length,
    facts: chosenFacts(sources.dataset, filters).length,
  };
}

/** The counts of each initiative alone. */
export function countsByInitiative(
  charts: readonly Chart[],
  sources: Sources,
): ReadonlyMap<Initiative, Counts> {
  return new Map(
    choosableInitiatives.map((initiative) => [
      initiative,
      countsOf(charts, sources, { initiatives: [initiative] }),
    ]),
  );
}
