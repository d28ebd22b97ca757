import type { Fact } from "../dataset/schema";
import { qualifiers, type Qualifier } from "../dataset/qualifiers";
import type { Locale, Localized } from "../i18n/locale";
import { bracketed, joined } from "../i18n/punctuation";

const worded: Localized<(word: Qualifier) => string> = {
  zh: (word) => word,
  en: (word) => bracketed(word, qualifiers[word], "en"),
};

/** The report's words that qualify a figure: `目前、累计`, `目前 (currently), 累计 (cumulative)`; empty if there are none. */
export function qualifierText({ qualifiers: words = [] }: Pick<Fact, "qualifiers">, locale: Locale): string {
  return joined(words.map(worded[locale]), "item", locale);
}
