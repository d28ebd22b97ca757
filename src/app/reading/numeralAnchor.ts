/** The fragment of links to the first numeral of an entry in the reader's copy of the report. */
export function numeralAnchor(id: string): string {
  return `numeral-${id}`;
}
