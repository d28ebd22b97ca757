/** Keys of a body whose values are not shown as words. */
const unseen: ReadonlySet<string> = new Set([
  "kind",
  "statements",
  "figure",
  "fill",
  "look",
  "frame",
  "series",
]);

/** All words that a body shows, anywhere within it. */
export function bodyWords(part: unknown): readonly string[] {
  if (typeof part === "string") return [part];
  if (typeof part !== "object" || part === null) return [];
  return Object.entries(part).flatMap(([key, value]) => (unseen.has(key) ? [] : bodyWords(value)));
}
