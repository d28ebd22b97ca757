/** A phrase with a capital first letter; Chinese does not change. */
export function sentenceCase(phrase: string): string {
  return phrase.charAt(0).toUpperCase() + phrase.slice(1);
}

/**
 * A phrase as it stands within a sentence: with a small first letter, unless its first word begins one of the names that are
 * known, or has another capital or a digit, as GDP has. Chinese does not change.
 */
export function withinSentence(phrase: string, names: readonly string[]): string {
  const [word = ""] = phrase.split(/[\s,:;'-]/, 1);
  const isName = /.[\p{Lu}\d]/u.test(word) || names.some((name) => name.split(/[\s,:;'-]/, 1)[0] === word);
  return isName ? phrase : phrase.charAt(0).toLowerCase() + phrase.slice(1);
}
