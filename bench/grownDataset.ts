import type { Dataset, Fact } from "../src/dataset/schema";

/** Gives the entries of each copy of a dataset ids of their own; the first copy keeps those of the report. */
function renamed(copy: number): (id: string) => string {
  return copy === 0 ? (id) => id : (id) => `${id}Copy${copy}`;
}

/**
 * A dataset with a given number of facts, and a corresponding number of everything else: copies of the report, each with
 * identifiers and values of its own. Deterministic.
 */
export function grownDataset(report: Dataset, facts: number): Dataset {
  const copies = Math.ceil(facts / report.facts.length);
  const each = <Entry>(entries: readonly Entry[], grow: (entry: Entry, copy: number) => Entry): Entry[] =>
    Array.from({ length: copies }, (_, copy) => entries.map((entry) => grow(entry, copy))).flat();
  const grownFacts = each(report.facts, grownFact).slice(0, facts);
  const ids = new Set(grownFacts.map(({ id }) => id));
  const present = (id: string) => ids.has(id);
  const listedOnly = each(report.page?.listedOnly ?? [], (id, copy) => renamed(copy)(id)).filter(present);
  return {
    ...report,
    ...(report.page && { page: { ...report.page, listedOnly } }),
    parties: each(report.parties, (party, copy) => ({ ...party, id: renamed(copy)(party.id) })),
    facts: grownFacts.map(({ partOf, ...fact }) =>
      partOf !== undefined && present(partOf) ? { ...fact, partOf } : fact,
    ),
    lists: each(report.lists, ({ count, ...list }, copy) => {
      const id = renamed(copy);
      const counted = count === undefined ? undefined : id(count);
      return {
        ...list,
        id: id(list.id),
        ...(counted !== undefined && present(counted) ? { count: counted } : {}),
      };
    }),
    flows: each(report.flows, (flow, copy) => {
      const id = renamed(copy);
      return {
        ...flow,
        id: id(flow.id),
        from: id(flow.from),
        to: id(flow.to),
        facts: flow.facts.map(id).filter(present),
      };
    }),
    events: each(report.events, (event, copy) => ({ ...event, id: renamed(copy)(event.id) })),
    places: each(report.places, (place, copy) => {
      const id = renamed(copy);
      return { ...place, id: id(place.id), facts: place.facts.map(id).filter(present) };
    }),
  };
}

function grownFact(fact: Fact, copy: number): Fact {
  const id = renamed(copy);
  const { party, partOf, programme } = fact;
  return {
    ...fact,
    id: id(fact.id),
    ...(party === undefined ? {} : { party: id(party) }),
    ...(partOf === undefined ? {} : { partOf: id(partOf) }),
    ...(programme === undefined ? {} : { programme: id(programme) }),
  };
}
