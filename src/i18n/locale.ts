/** The languages of the interface and of everything exported. */
export const locales = ["zh", "en"] as const;

export type Locale = (typeof locales)[number];

/** A value in each language. A missing translation does not compile. */
export type Localized<Value> = Readonly<Record<Locale, Value>>;

/** A text in each language. */
export type Bilingual = Localized<string>;

/** The language that is not the given one. */
export function otherLocale(locale: Locale): Locale {
  return locale === "zh" ? "en" : "zh";
}

/** The BCP 47 tag of a locale, for `lang` attributes and `Intl`. */
export const languageTag: Bilingual = { zh: "zh-CN", en: "en" };

/** The tag with a country, whose spelling programs check by. */
export const spellingTag: Bilingual = { zh: "zh-CN", en: "en-GB" };

export function isLocale(candidate: string): candidate is Locale {
  return locales.some((locale) => locale === candidate);
}

/** The first of a reader's preferred languages (BCP 47 tags) that is available; English if none is. */
export function preferredLocale(tags: readonly string[]): Locale {
  for (const tag of tags) {
    const language = tag.toLowerCase().split("-")[0] ?? "";
    if (isLocale(language)) return language;
  }
  return "en";
}
