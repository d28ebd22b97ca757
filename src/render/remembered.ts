/** Beyond so many keys everything is forgotten, so that memory stays bounded. */
const mostKeys = 5000;

/** A pure function that remembers its answers. */
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
