import type { Locale } from "./locale";

const comma: Readonly<Record<Locale, string>> = { zh: "，", en: ", " };
const stop: Readonly<Record<Locale, string>> = { zh: "。", en: ". " };

/** Phrases joined by commas; empty ones are left out. */
export function clauses(phrases: readonly string[], locale: Locale): string {
  return phrases.filter((phrase) => phrase !== "").join(comma[locale]);
}

/** Sentences in a row, without the last one's full stop; empty ones are left out. */
export function sentences(phrases: readonly string[], locale: Locale): string {
  return phrases.filter((phrase) => phrase !== "").join(stop[locale]);
}

/** Words with others in brackets behind them, which may be empty: `Lectures (since December 2017)`. */
export function withBrackets(words: string, bracketed: string, locale: Locale): string {
  if (bracketed === "") return words;
  return locale === "zh" ? `${words}（${bracketed}）` : `${words} (${bracketed})`;
}

/** Things of one kind in a row: `8、11、12` in Chinese, `8, 11 and 12` in English. */
export function enumeration(items: readonly string[], locale: Locale): string {
  if (locale === "zh") return items.join("、");
  const last = items.at(-1) ?? "";
  return items.length < 2 ? last : `${items.slice(0, -1).join(", ")} and ${last}`;
}
