/** What links to the first numeral of an entry in the reader's copy of the report name. */
export function numeralAnchor(id: string): string {
  return `numeral-${id}`;
}
