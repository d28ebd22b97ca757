import type { Dataset } from "../dataset/schema";

/** Finds an entry of one of a dataset's collections by its id; null if there is none. */
type LookUp<Entry> = (dataset: Dataset, id: string | undefined) => Entry | null;

/** A collection's entries by id, collected only once for each dataset, since charts ask for them again and again. */
function lookUp<Entry extends { readonly id: string }>(
  collection: (dataset: Dataset) => readonly Entry[],
): LookUp<Entry> {
  const known = new WeakMap<Dataset, ReadonlyMap<string, Entry>>();
  return (dataset, id) => {
    if (id === undefined) return null;
    const byId = known.get(dataset) ?? new Map(collection(dataset).map((entry) => [entry.id, entry]));
    known.set(dataset, byId);
    return byId.get(id) ?? null;
  };
}

export const factById = lookUp(({ facts }) => facts);
export const partyById = lookUp(({ parties }) => parties);
export const areaById = lookUp(({ areas }) => areas);
