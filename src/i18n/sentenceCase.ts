/** A phrase with a capital at its beginning; Chinese stays as it is. */
export function sentenceCase(phrase: string): string {
  return phrase.charAt(0).toUpperCase() + phrase.slice(1);
}
