import type { Status } from "../dataset/codes";
import type { Measure } from "../dataset/codes";
import type { Area, Dataset, Fact, List } from "../dataset/schema";
import { isChosen, type Filters } from "./filters";
import { grouped } from "./grouped";
import { areaById, factById } from "./byId";

/** The facts that a chart asks for: every given field must match. */
export interface FactQuery {
  readonly measure: Measure;
  readonly programme?: string;
  readonly status?: Status;
  readonly area?: string;
  readonly party?: string;
}

function matches(fact: Fact, query: FactQuery): boolean {
  return (
    fact.measure === query.measure &&
    (query.programme === undefined || fact.programme === query.programme) &&
    (query.status === undefined || fact.status === query.status) &&
    (query.area === undefined || fact.area === query.area) &&
    (query.party === undefined || fact.party === query.party)
  );
}

/** The facts of each measure, found only once for each dataset, since charts ask for them again and again. */
const factsByMeasure = new WeakMap<Dataset, ReadonlyMap<string, readonly Fact[]>>();

function factsOfMeasure(dataset: Dataset, measure: Measure): readonly Fact[] {
  const known = factsByMeasure.get(dataset) ?? grouped(dataset.facts, (fact) => fact.measure);
  factsByMeasure.set(dataset, known);
  return known.get(measure) ?? [];
}

/** The facts that match a query and that the filters leave, in the report's order. */
export function factsOf(dataset: Dataset, filters: Filters, query: FactQuery): readonly Fact[] {
  return factsOfMeasure(dataset, query.measure).filter(
    (fact) => isChosen(filters, fact.initiative) && matches(fact, query),
  );
}

/** The first of {@link factsOf}; null if there is none. */
export function factOf(dataset: Dataset, filters: Filters, query: FactQuery): Fact | null {
  return factsOf(dataset, filters, query)[0] ?? null;
}

/** The fact that a fact is part of; null if the report names none. */
export function wholeOf(dataset: Dataset, part: Fact): Fact | null {
  return factById(dataset, part.partOf);
}

/** A fact by its id; null if there is none, or if the filters exclude it. */
export function chosenFact(dataset: Dataset, filters: Filters, id: string | undefined): Fact | null {
  const fact = factById(dataset, id);
  return fact && isChosen(filters, fact.initiative) ? fact : null;
}

/** The area that a fact applies to; null if the dataset does not list it. */
export function areaOf(dataset: Dataset, fact: Fact): Area | null {
  return areaById(dataset, fact.area);
}

/** The lists on a topic that the filters leave. */
export function listsOf(dataset: Dataset, filters: Filters, topic: string): readonly List[] {
  return dataset.lists.filter((list) => list.topic === topic && isChosen(filters, list.initiative));
}
