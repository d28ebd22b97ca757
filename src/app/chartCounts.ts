import type { Initiative } from "../dataset/codes";
import type { Dataset } from "../dataset/schema";
import { initiativesOf } from "../dataset/sections";
import { chosenFacts, type Filters } from "../selectors/filters";
import { isPresent, type Registry } from "./registry";

/** The numbers of charts and facts under a choice of initiatives. */
export interface Counts {
  readonly charts: number;
  readonly facts: number;
}

/** The numbers of charts and facts that filters leave. */
export function countsOf({ initiatives }: Registry, dataset: Dataset, filters: Filters): Counts {
  return {
    charts: [...initiatives.values()].filter((present) => isPresent(present, filters)).length,
    facts: chosenFacts(dataset, filters).length,
  };
}

/** The numbers for each initiative alone. */
export function countsByInitiative(registry: Registry, dataset: Dataset): ReadonlyMap<Initiative, Counts> {
  return new Map(
    initiativesOf(dataset).map((initiative) => [
      initiative,
      countsOf(registry, dataset, { initiatives: [initiative] }),
    ]),
  );
}
