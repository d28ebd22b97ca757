import type { Statement } from "./computed";

/** The sorts of things the list of all data holds, in the order in which it offers them. */
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

/** Sort orders of the list; sorted by kind, figures come first. */
export const entryOrders = ["kind", "report", "label", "value", "initiative"] as const;
export type EntryOrder = (typeof entryOrders)[number];

/** Facets that narrow the list, besides the initiatives, which apply to the whole page. */
export const facets = ["kind", "measure", "unit", "status", "area"] as const;
export type Facet = (typeof facets)[number];

/** What a reader asks of the list of all data. */
export interface FactCriteria {
  readonly query: string;
  /** Empty shows every kind. */
  readonly kinds: readonly EntryKind[];
  /** The codes below are null where they do not narrow the list. */
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

/** Whether anything narrows the list; the order does not. */
export function isNarrowed({ query, kinds, measure, unit, status, area }: FactCriteria): boolean {
  return (
    query.trim() !== "" || kinds.length > 0 || [measure, unit, status, area].some((code) => code !== null)
  );
}
