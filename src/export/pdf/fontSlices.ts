import ranges from "@fontsource/noto-sans-sc/unicode.json";

/** The slice with Latin letters, digits and most of their punctuation. */
export const latinSlice = "latin";

interface SliceRange {
  readonly slice: string;
  readonly first: number;
  readonly last: number;
}

/** The code points that each slice should hold, with the slice that browsers try first at the front. */
const sliceRanges: readonly SliceRange[] = Object.entries(ranges)
  .reverse()
  .flatMap(([key, list]) => list.split(",").map((range) => sliceRange(key.replace(/[[\]]/g, ""), range)));

function sliceRange(slice: string, range: string): SliceRange {
  const [first = "", last = first] = range.replace("U+", "").split("-");
  return { slice, first: parseInt(first, 16), last: parseInt(last, 16) };
}

/**
 * The slices that may hold a character, the likeliest first; empty if none does. Slices also list some characters that the
 * face lacks altogether. Sans and serif have the same slices.
 */
export function slicesFor(character: string): readonly string[] {
  const code = character.codePointAt(0) ?? 0;
  return sliceRanges.filter(({ first, last }) => first <= code && code <= last).map(({ slice }) => slice);
}
