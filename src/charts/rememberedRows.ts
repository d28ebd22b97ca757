import type { Filters } from "../selectors/filters";

interface Data {
  readonly dataset: object;
  readonly geography: object | null;
}

type Rows<Sources, Value> = (sources: Sources, filters: Filters, mode: string) => Value;

/** Computes what a chart shows once for each choice of data, filters and mode, however often it is asked for. */
export function rememberedRows<Sources extends Data, Value>(
  compute: Rows<Sources, Value>,
): Rows<Sources, Value> {
  const byDataset = new WeakMap<object, WeakMap<object, Map<string, Value>>>();
  return (sources, filters, mode) => {
    const { dataset, geography } = sources;
    const byGeography = computedOnce(byDataset, dataset, () => new WeakMap<object, Map<string, Value>>());
    const byView = computedOnce(byGeography, geography ?? dataset, () => new Map<string, Value>());
    return computedOnce(byView, `${filters.initiatives?.join() ?? "all"} ${mode}`, () =>
      compute(sources, filters, mode),
    );
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
