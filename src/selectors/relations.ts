import type { Entry } from "./reportOrder";

/** How other entries are related to one entry; each list may be empty. */
export interface Relations {
  /** The whole it is a part of, if the report says so. */
  readonly wholes: readonly Entry[];
  readonly parts: readonly Entry[];
  /** The figures it is computed from, in the order of the formula. */
  readonly inputs: readonly Entry[];
  /** Figures computed from it. */
  readonly results: readonly Entry[];
  /** Figures that count it: a list's length, the size of a flow, the figures of a place. */
  readonly figures: readonly Entry[];
  /** Lists, flows and places that it counts. */
  readonly counted: readonly Entry[];
}

/** The ids of the figures that count an entry. */
function figureIdsOf(entry: Entry): readonly string[] {
  switch (entry.kind) {
    case "list":
      return entry.count === undefined ? [] : [entry.count];
    case "flow":
    case "place":
      return entry.facts;
    case "fact":
    case "event":
    case "computed":
      return [];
  }
}

/** How an entry is related to all entries, which keep their order. */
export function relationsOf(entry: Entry, entries: readonly Entry[]): Relations {
  const figureIds = figureIdsOf(entry);
  return {
    wholes: entries.filter(({ id }) => entry.kind === "fact" && id === entry.partOf),
    parts: entries.filter((other) => other.kind === "fact" && other.partOf === entry.id),
    inputs: entry.kind === "computed" ? entry.inputs : [],
    results: entries.filter(
      (other) => other.kind === "computed" && other.inputs.some(({ id }) => id === entry.id),
    ),
    figures: entries.filter(({ id }) => figureIds.includes(id)),
    counted: entries.filter((other) => figureIdsOf(other).includes(entry.id)),
  };
}
