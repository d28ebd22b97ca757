/** Turns what ECharts accepts as one item or as a list into a list. */
export function listOf<Item>(items: Item | Item[] | undefined): Item[] {
  if (items === undefined) return [];
  return Array.isArray(items) ? items : [items];
}
