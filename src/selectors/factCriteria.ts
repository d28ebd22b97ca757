import type { Statement } from "./computed";

/** The kinds of entries in the list of all data, in the order in which they are offered. */
export const entryKinds = [
  "fact",
  "computed",
  "list",
  "flow",
  "event",
  "place",
  "record",
] as const satisfies readonly Statement["kind"][];
export type EntryKind = (typeof entryKinds)[number];

/** Sort orders of the list. By kind, figures come first. */
export const entryOrders = ["kind", "report", "label", "value", "initiative"] as const;
export type EntryOrder = (typeof entryOrders)[number];

/** Facets that narrow the list, besides the initiatives, which apply to the whole page. */
export const facets = ["kind", "measure", "unit", "status", "area"] as const;
export type Facet = (typeof facets)[number];

/** A reader's filters and order of the list of all data. */
export interface FactCriteria {
  readonly query: string;
  /** Empty to show every kind. */
  readonly kinds: readonly EntryKind[];
  /** The codes below are null if they do not filter the list. */
  readonly measure: string | null;
  readonly unit: string | null;
  /** A status, or `computed`. */
  readonly status: string | null;
  /** An id of the dataset's areas. */
  readonly area: string | null;
  readonly order: EntryOrder;
  /** Whether the order is reversed. */
  readonly isReversed: boolean;
}

export const noCriteria: FactCriteria = {
  query: "",
  kinds: [],
  measure: null,
  unit: null,
  status: null,
  area: null,
  order: "kind",
  isReversed: false,
};

/** Whether anything filters the list; the order does not count. */
export function isNarrowed({ query, kinds, measure, unit, status, area }: FactCriteria): boolean {
  return (
    query.trim() !== "" || kinds.length > 0 || [measure, unit, status, area].some((code) => code !== null)
  );
}
