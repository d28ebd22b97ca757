/** A phrase with a capital first letter; Chinese does not change. */
export function sentenceCase(phrase: string): string {
  return phrase.charAt(0).toUpperCase() + phrase.slice(1);
}
