import type { Locale, Localized } from "./locale";

/** The marks of a language that stand between words, each with the space that follows it. */
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
 * What stands between parts: `item` in a list of words, `phrase` in a list whose parts have commas of their own, `clause`
 * between parts of a sentence that English sets apart by semicolons, `aside` between parts of a line that is no sentence,
 * `stop` between sentences.
 */
export type Mark = keyof (typeof marks)["zh"];

/** A mark with the space after it. */
export function mark(name: Mark, locale: Locale): string {
  return marks[locale][name];
}

/** Between words that are no sentence together, a name and its figure for one. */
export const wideSpace: Localized<string> = { zh: "　", en: "  " };

/** Parts with a mark between each two; empty parts are left out. */
export function joined(parts: readonly string[], name: Mark, locale: Locale): string {
  return parts.filter((part) => part !== "").join(marks[locale][name]);
}

/** Words with others behind them in brackets, which may be empty: `名称（单位）`, `name (unit)`. */
export function bracketed(words: string, inside: string, locale: Locale): string {
  if (inside === "") return words;
  return locale === "zh" ? `${words}（${inside}）` : `${words} (${inside})`;
}

/** Whole sentences, each with its stop, one after the other. */
export function sentences(parts: readonly string[], locale: Locale): string {
  return parts.filter((part) => part !== "").join(locale === "zh" ? "" : " ");
}

/** The title of a published text: `《title》`, `"title"`. */
export function titleQuoted(title: string, locale: Locale): string {
  return locale === "zh" ? `《${title}》` : `"${title}"`;
}

/** Things of one kind in a row: `8、11、12` in Chinese, `8, 11 and 12` in English. */
export function enumeration(items: readonly string[], locale: Locale): string {
  if (locale === "zh") return items.join(marks.zh.item);
  const last = items.at(-1) ?? "";
  return items.length < 2 ? last : `${items.slice(0, -1).join(marks.en.item)} and ${last}`;
}
