import type { Filters } from "../selectors/filters";

interface Data {
  readonly dataset: object;
  readonly geography: object | null;
}

type OfView<Sources, Value> = (sources: Sources, filters: Filters, mode: string) => Value;

/** How many views to remember at once, which limits the memory used when a reader tries many filters. */
const mostViews = 16;

/** Remembers the result of a function of data, filters and mode. */
export function remembered<Sources extends Data, Value>(
  compute: OfView<Sources, Value>,
): OfView<Sources, Value> {
  const byDataset = new WeakMap<object, WeakMap<object, Map<string, Value>>>();
  return (sources, filters, mode) => {
    const { dataset, geography } = sources;
    const byGeography = computedOnce(byDataset, dataset, () => new WeakMap<object, Map<string, Value>>());
    const byView = computedOnce(byGeography, geography ?? dataset, () => new Map<string, Value>());
    const value = computedOnce(byView, `${filters.initiatives?.join() ?? "all"} ${mode}`, () =>
      compute(sources, filters, mode),
    );
    const [oldest] = byView.keys();
    if (byView.size > mostViews && oldest !== undefined) byView.delete(oldest);
    return value;
  };
}

interface Store<Key, Value> {
  get(key: Key): Value | undefined;
  set(key: Key, value: Value): unknown;
}

function computedOnce<Key, Value>(store: Store<Key, Value>, key: Key, compute: () => Value): Value {
  const known = store.get(key);
  if (known !== undefined) return known;
  const value = compute();
  store.set(key, value);
  return value;
}
