/** What links to a term of the glossary name. */
export function termAnchor(id: string): string {
  return `term-${id}`;
}
