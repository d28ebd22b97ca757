/** The fragment of links to a term of the glossary. */
export function termAnchor(id: string): string {
  return `term-${id}`;
}
