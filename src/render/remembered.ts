/** After so many different keys all is forgotten, and the memory begins anew. */
const mostKeys = 5000;

/** A pure function that answers from memory for what it was asked before. */
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
