/** How much air there is in an arrangement. */
export type Density = "usual" | "compact";

/** The first of several arrangements, best first, that stands within a height in px; the lowest where none does. */
export function fittingArrangement<Arrangement>(
  arrangements: readonly [Arrangement, ...Arrangement[]],
  heightOf: (arrangement: Arrangement) => number,
  height: number,
): Arrangement {
  const [first, ...others] = arrangements;
  let lowest = { arrangement: first, height: heightOf(first) };
  // Half a px is lost to rounding.
  if (lowest.height <= height + 0.5) return first;
  for (const arrangement of others) {
    const own = heightOf(arrangement);
    if (own <= height + 0.5) return arrangement;
    if (own < lowest.height) lowest = { arrangement, height: own };
  }
  return lowest.arrangement;
}

/** The height in px of the lowest of several arrangements. */
export function lowestHeight<Arrangement>(
  arrangements: readonly [Arrangement, ...Arrangement[]],
  heightOf: (arrangement: Arrangement) => number,
): number {
  return Math.min(...arrangements.map(heightOf));
}
