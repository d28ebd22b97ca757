import type { Locale, Localized } from "./locale";

/** The separators of each language, including the space that follows them. */
const marks = {
  zh: {
    comma: "，",
    item: "、",
    phrase: "、",
    clause: "，",
    semicolon: "；",
    colon: "：",
    aside: "，",
    stop: "。",
  },
  en: {
    comma: ", ",
    item: ", ",
    phrase: "; ",
    clause: "; ",
    semicolon: "; ",
    colon: ": ",
    aside: " · ",
    stop: ". ",
  },
} as const satisfies Localized<Record<string, string>>;

/**
 * Separators: `item` in a list of words, `phrase` in a list whose parts contain commas, `clause` between parts of a sentence
 * that English separates by semicolons, `aside` between parts of a line that is not a sentence, `stop` between sentences.
 */
export type Mark = keyof (typeof marks)["zh"];

/** A separator, including the space that follows it. */
export function mark(name: Mark, locale: Locale): string {
  return marks[locale][name];
}

/** Between words that do not form a sentence, such as a name and its figure. */
export const wideSpace: Localized<string> = { zh: "　", en: "  " };

/** Joins parts with a separator, leaving out empty ones. */
export function joined(parts: readonly string[], name: Mark, locale: Locale): string {
  return parts.filter((part) => part !== "").join(marks[locale][name]);
}

/** Words followed by others in brackets, which may be empty: `名称（单位）`, `name (unit)`. */
export function bracketed(words: string, inside: string, locale: Locale): string {
  if (inside === "") return words;
  return locale === "zh" ? `${words}（${inside}）` : `${words} (${inside})`;
}

/** Joins whole sentences, each with its full stop. */
export function sentences(parts: readonly string[], locale: Locale): string {
  return parts.filter((part) => part !== "").join(locale === "zh" ? "" : " ");
}

/** The title of a published text: `《title》`, `"title"`. */
export function titleQuoted(title: string, locale: Locale): string {
  return locale === "zh" ? `《${title}》` : `"${title}"`;
}

/** Several things of one kind: `8、11、12` in Chinese, `8, 11 and 12` in English. */
export function enumeration(items: readonly string[], locale: Locale): string {
  if (locale === "zh") return items.join(marks.zh.item);
  const last = items.at(-1) ?? "";
  return items.length < 2 ? last : `${items.slice(0, -1).join(marks.en.item)} and ${last}`;
}
