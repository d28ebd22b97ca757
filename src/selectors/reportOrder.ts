import type { Dataset, Reference, PrintedStatement } from "../dataset/schema";
import type { Computed } from "./computed";

/** What the report states, or what is worked out of it; records from outside are no entries. */
export type Entry = PrintedStatement | Computed;

interface Placed {
  readonly at: Reference;
}

/** Entries in the order in which the report prints them; those of one sentence keep the order they came in. */
function inReportOrder<Item extends Placed>(entries: readonly Item[]): readonly Item[] {
  return [...entries].sort((a, b) => a.at.section - b.at.section || a.at.sentence - b.at.sentence);
}

/** All that a dataset states, and what is computed from it, in the report's order. */
export function entriesOf(dataset: Dataset, computed: readonly Computed[]): readonly Entry[] {
  const { facts, lists, flows, events, places } = dataset;
  return inReportOrder([...facts, ...lists, ...flows, ...events, ...places, ...computed]);
}

/** The figures before and after an entry in the report's order; null at either end. */
export interface Neighbours {
  readonly previous: Entry | null;
  readonly next: Entry | null;
  /** How many figures stand up to the entry, itself included. */
  readonly place: number;
  readonly count: number;
}

/** The printed figures around an entry that stands among `entries`, which are in the report's order. */
export function neighboursOf(id: string, entries: readonly Entry[]): Neighbours {
  const at = entries.findIndex((entry) => entry.id === id);
  const before = entries.slice(0, Math.max(at, 0)).filter(({ kind }) => kind === "fact");
  const after = entries.slice(at + 1).filter(({ kind }) => kind === "fact");
  const own = entries[at]?.kind === "fact" ? 1 : 0;
  return {
    previous: before.at(-1) ?? null,
    next: after[0] ?? null,
    place: before.length + own,
    count: before.length + own + after.length,
  };
}
