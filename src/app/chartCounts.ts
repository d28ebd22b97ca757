import type { Initiative } from "../dataset/codes";
import type { Dataset } from "../dataset/schema";
import { choosableInitiatives, chosenFacts, type Filters } from "../selectors/filters";
import { isPresent, type Registry } from "./registry";

/** How many charts and facts a choice of initiatives leaves. */
export interface Counts {
  readonly charts: number;
  readonly facts: number;
}

/** The charts and facts that filters leave. */
export function countsOf({ initiatives }: Registry, dataset: Dataset, filters: Filters): Counts {
  return {
    charts: [...initiatives.values()].filter((present) => isPresent(present, filters)).length,
    facts: chosenFacts(dataset, filters).length,
  };
}

/** The counts of each initiative alone. */
export function countsByInitiative(registry: Registry, dataset: Dataset): ReadonlyMap<Initiative, Counts> {
  return new Map(
    choosableInitiatives.map((initiative) => [
      initiative,
      countsOf(registry, dataset, { initiatives: [initiative] }),
    ]),
  );
}
