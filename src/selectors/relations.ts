import type { Entry } from "./reportOrder";

/** How other entries are related to one entry; each list may be empty. */
export interface Relations {
  /** The whole of which it is a part, where the report says so. */
  readonly wholes: readonly Entry[];
  readonly parts: readonly Entry[];
  /** The figures it is computed from, in the order of the formula. */
  readonly inputs: readonly Entry[];
  /** Figures computed from it. */
  readonly results: readonly Entry[];
  /** Figures that count it: a list's length, what flows, what a place has. */
  readonly figures: readonly Entry[];
  /** Lists, flows and places that it counts. */
  readonly counted: readonly Entry[];
}

/** The figures that an entry names as counting it. */
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

/** What an entry is related to among all entries, which keep their order. */
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
