import type { Status } from "../dataset/codes";
import type { Measure } from "../dataset/codes";
import type { Area, Dataset, Fact, List } from "../dataset/schema";
import { chosenFacts, isChosen, type Filters } from "./filters";

/** What a chart asks for: every field given must match. */
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

/** The facts that the filters leave and a query asks for, in the report's order. */
export function factsOf(dataset: Dataset, filters: Filters, query: FactQuery): readonly Fact[] {
  return chosenFacts(dataset, filters).filter((fact) => matches(fact, query));
}

/** The first of {@link factsOf}; null when there is none. */
export function factOf(dataset: Dataset, filters: Filters, query: FactQuery): Fact | null {
  return factsOf(dataset, filters, query)[0] ?? null;
}

/** The fact whose part a fact is; null where the report names none. */
export function wholeOf(dataset: Dataset, part: Fact): Fact | null {
  return dataset.facts.find(({ id }) => id === part.partOf) ?? null;
}

/** The area that a fact holds for; null where the dataset lists none of its id. */
export function areaOf(dataset: Dataset, fact: Fact): Area | null {
  return dataset.areas.find(({ id }) => id === fact.area) ?? null;
}

/** The lists of a topic that the filters leave. */
export function listsOf(dataset: Dataset, filters: Filters, topic: string): readonly List[] {
  return dataset.lists.filter((list) => list.topic === topic && isChosen(filters, list.initiative));
}
