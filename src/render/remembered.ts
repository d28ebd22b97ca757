/** With more keys than this, everything is forgotten, to limit memory use. */
const mostKeys = 5000;

/** Remembers the results of a pure function. */
export function remembered<Key extends string | number, Result>(
  resultOf: (key: Key) => Result,
): (key: Key) => Result {
  const known = new Map<Key, Result>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const result = resultOf(key);
    if (known.size >= mostKeys) known.clear();
    known.set(key, result);
    return result;
  };
}
