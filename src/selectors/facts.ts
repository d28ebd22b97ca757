import type { Status } from "../dataset/codes";
import type { Measure } from "../dataset/codes";
import type { Area, Dataset, Fact, List } from "../dataset/schema";
import { isChosen, type Filters } from "./filters";

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

/** The facts of each measure, found once for each dataset: charts ask for them again and again. */
const factsByMeasure = new WeakMap<Dataset, ReadonlyMap<Measure, readonly Fact[]>>();

function factsOfMeasure(dataset: Dataset, measure: Measure): readonly Fact[] {
  const known = factsByMeasure.get(dataset);
  if (known) return known.get(measure) ?? [];
  const found = new Map<Measure, Fact[]>();
  for (const fact of dataset.facts) {
    const facts = found.get(fact.measure);
    if (facts) facts.push(fact);
    else found.set(fact.measure, [fact]);
  }
  factsByMeasure.set(dataset, found);
  return found.get(measure) ?? [];
}

/** The facts that the filters leave and a query asks for, in the report's order. */
export function factsOf(dataset: Dataset, filters: Filters, query: FactQuery): readonly Fact[] {
  return factsOfMeasure(dataset, query.measure).filter(
    (fact) => isChosen(filters, fact.initiative) && matches(fact, query),
  );
}

/** The first of {@link factsOf}; null when there is none. */
export function factOf(dataset: Dataset, filters: Filters, query: FactQuery): Fact | null {
  return factsOf(dataset, filters, query)[0] ?? null;
}

/** The facts of each dataset by their ids. */
const factsById = new WeakMap<Dataset, ReadonlyMap<string, Fact>>();

/** The fact whose part a fact is; null where the report names none. */
export function wholeOf(dataset: Dataset, part: Fact): Fact | null {
  if (part.partOf === undefined) return null;
  const known = factsById.get(dataset) ?? new Map(dataset.facts.map((fact) => [fact.id, fact]));
  factsById.set(dataset, known);
  return known.get(part.partOf) ?? null;
}

/** The area that a fact holds for; null where the dataset lists none of its id. */
export function areaOf(dataset: Dataset, fact: Fact): Area | null {
  return dataset.areas.find(({ id }) => id === fact.area) ?? null;
}

/** The lists of a topic that the filters leave. */
export function listsOf(dataset: Dataset, filters: Filters, topic: string): readonly List[] {
  return dataset.lists.filter((list) => list.topic === topic && isChosen(filters, list.initiative));
}
