import type { Dataset, Reference, PrintedStatement } from "../dataset/schema";
import type { Computed } from "./computed";

/** Something that the report states or that is computed from it. Outside records are not entries. */
export type Entry = PrintedStatement | Computed;

interface Placed {
  readonly at: Reference;
}

/** Entries in the order in which the report prints them. Those of one sentence keep their order. */
function inReportOrder<Item extends Placed>(entries: readonly Item[]): readonly Item[] {
  return [...entries].sort((a, b) => a.at.section - b.at.section || a.at.sentence - b.at.sentence);
}

/** Every statement of a dataset and every computed figure, in the report's order. */
export function entriesOf(dataset: Dataset, computed: readonly Computed[]): readonly Entry[] {
  const { facts, lists, flows, events, places } = dataset;
  return inReportOrder([...facts, ...lists, ...flows, ...events, ...places, ...computed]);
}

/** The neighbours of an item in a sequence; null at either end. */
export interface Neighbours<Item> {
  readonly previous: Item | null;
  readonly next: Item | null;
  /** How many items there are up to it, including the item if it counts. */
  readonly place: number;
  readonly count: number;
}

/** The printed figures before and after an entry among `entries`, which are in the report's order. */
export function neighboursOf(id: string, entries: readonly Entry[]): Neighbours<Entry> {
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

/** The neighbours of an item in a sequence in which every item counts. */
export function neighboursAmong<Item extends { readonly id: string }>(
  id: string,
  row: readonly Item[],
): Neighbours<Item> {
  const at = row.findIndex((item) => item.id === id);
  return { previous: row[at - 1] ?? null, next: row[at + 1] ?? null, place: at + 1, count: row.length };
}
