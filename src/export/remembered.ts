/** Calls a function once and remembers its result. */
export function once<Thing>(make: () => Thing): () => Thing {
  let made: { readonly thing: Thing } | null = null;
  return () => (made ??= { thing: make() }).thing;
}

/** Calls a function once for each key and remembers its results. */
export function remembered<From, Thing>(
  keyOf: (from: From) => unknown,
  make: (from: From) => Thing,
): (from: From) => Thing {
  const made = new Map<unknown, Thing>();
  return (from) => {
    const known = made.get(keyOf(from)) ?? make(from);
    made.set(keyOf(from), known);
    return known;
  };
}
