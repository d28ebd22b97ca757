import type { Initiative } from "../dataset/codes";
import { languageTag, type Locale } from "../i18n/locale";
import type { Statement } from "./computed";
import { entryKinds, facets, type EntryOrder, type Facet, type FactCriteria } from "./factCriteria";
import { isChosen, type Filters } from "./filters";
import { searched, type IndexedEntry } from "./searchIndex";

/** The entries of the list, and how many each further choice would leave. */
export interface Listing {
  /** In the requested order. */
  readonly entries: readonly Statement[];
  /** For each facet, the number of entries with each value if the other filters stay. */
  readonly counts: Readonly<Record<Facet, ReadonlyMap<string, number>>>;
}

/** An entry's value of a facet; null if the facet does not apply to it. */
export function facetValue(entry: Statement, facet: Facet): string | null {
  switch (facet) {
    case "kind":
      return entry.kind;
    case "measure":
      return entry.kind === "fact" ? entry.measure : null;
    case "unit":
      return entry.kind === "fact" || entry.kind === "computed" ? entry.unit : null;
    case "status":
      if (entry.kind === "computed") return "computed";
      return entry.kind === "fact" ? entry.status : null;
    case "area":
      return entry.kind === "fact" || entry.kind === "place" ? entry.area : null;
  }
}

function isWanted(value: string | null, facet: Facet, criteria: FactCriteria): boolean {
  if (facet === "kind") return criteria.kinds.length === 0 || criteria.kinds.some((kind) => kind === value);
  const wanted = criteria[facet];
  return wanted === null || wanted === value;
}

/** The entries that the initiatives and filters leave, in order, with the counts of every further choice. */
export function listedEntries(
  index: readonly IndexedEntry[],
  filters: Filters,
  criteria: FactCriteria,
  locale: Locale,
): Listing {
  const counts = {
    kind: new Map<string, number>(),
    measure: new Map<string, number>(),
    unit: new Map<string, number>(),
    status: new Map<string, number>(),
    area: new Map<string, number>(),
  };
  const left: Statement[] = [];
  for (const { entry } of searched(index, criteria.query)) {
    if (!isChosen(filters, initiativeOf(entry))) continue;
    const missed = facets.filter((facet) => !isWanted(facetValue(entry, facet), facet, criteria));
    if (missed.length === 0) left.push(entry);
    if (missed.length > 1) continue;
    // An entry excluded by a single facet would be included if that facet asked for its value.
    for (const facet of missed.length === 0 ? facets : missed) {
      const value = facetValue(entry, facet);
      if (value !== null) counts[facet].set(value, (counts[facet].get(value) ?? 0) + 1);
    }
  }
  const ordered = inOrder(left, criteria.order, locale);
  return { entries: criteria.isReversed ? [...ordered].reverse() : ordered, counts };
}

/** Sorts entries stably: equal ones keep the report's order. */
function inOrder(entries: readonly Statement[], order: EntryOrder, locale: Locale): readonly Statement[] {
  switch (order) {
    case "kind":
      return byPlace(byPlace(entries, initiativePlace), kindPlace);
    case "report":
      return entries;
    case "label": {
      const { compare } = new Intl.Collator(languageTag[locale], { numeric: true });
      return [...entries].sort((a, b) => compare(a.label[locale], b.label[locale]));
    }
    case "value":
      return byValue(entries);
    case "initiative":
      return byPlace(entries, initiativePlace);
  }
}

/** Sorts entries by one of few places, which takes no more time for each of many entries than for each of few. */
function byPlace(entries: readonly Statement[], placeOf: (entry: Statement) => number): readonly Statement[] {
  const places = new Map<number, Statement[]>();
  for (const entry of entries) {
    const place = placeOf(entry);
    const there = places.get(place);
    if (there) there.push(entry);
    else places.set(place, [entry]);
  }
  return [...places].sort(([a], [b]) => a - b).flatMap(([, there]) => there);
}

/** The length of a list matters less than other figures, and comes last. */
function kindPlace(entry: Statement): number {
  const isLength = entry.kind === "fact" && entry.measure === "listLength";
  return entryKinds.indexOf(entry.kind) + (isLength ? 0.5 : 0);
}

/** The initiative of an entry; outside records belong to none. */
function initiativeOf(entry: Statement): Initiative {
  return entry.kind === "record" ? 0 : entry.initiative;
}

/** Entries outside the initiatives come last. */
function initiativePlace(entry: Statement): number {
  const initiative = initiativeOf(entry);
  return initiative === 0 ? Number.MAX_SAFE_INTEGER : initiative;
}

/**
 * Unit by unit in order of first occurrence, largest first within each, since values of different units cannot be compared.
 */
function byValue(entries: readonly Statement[]): readonly Statement[] {
  const figures = entries.filter((entry) => entry.kind === "fact" || entry.kind === "computed");
  const others = entries.filter((entry) => entry.kind !== "fact" && entry.kind !== "computed");
  const unitOrder = new Map(
    [...new Set(figures.map(({ unit }) => unit))].map((unit, place) => [unit, place]),
  );
  const placeOf = (unit: (typeof figures)[number]["unit"]) => unitOrder.get(unit) ?? 0;
  return [...figures.sort((a, b) => placeOf(a.unit) - placeOf(b.unit) || b.value - a.value), ...others];
}
