import type { Locale, Localized } from "./locale";

export interface Scale {
  readonly factor: number;
  readonly word: string;
}

/**
 * The words for powers of ten in large numbers, largest first: 亿 and 万; billion and million (English writes thousands in
 * full).
 */
const scales: Readonly<Record<Locale, readonly Scale[]>> = {
  zh: [
    { factor: 1e8, word: "亿" },
    { factor: 1e4, word: "万" },
  ],
  en: [
    { factor: 1e9, word: " billion" },
    { factor: 1e6, word: " million" },
  ],
};

/** Divides by a power of ten and removes the floating-point error, which starts after the 15th digit. */
export function shifted(value: number, factor: number): number {
  return Number((value / factor).toPrecision(15));
}

/**
 * Groups the digits of a written number. By hand, because the browser's own formatter takes up to 80 ms to set up, in which
 * nothing else runs.
 */
function grouped(written: string, locale: Locale): string {
  const [whole = "", ...decimals] = written.split(".");
  // 亿 and 万 already group a Chinese number; commas would group it twice.
  return [locale === "en" ? whole.replace(/\B(?=(?:\d{3})+$)/g, ",") : whole, ...decimals].join(".");
}

/** All digits of a number. */
function digitsOf(value: number): string {
  const written = String(value);
  return written.includes("e") ? value.toFixed(12).replace(/\.?0+$/, "") : written;
}

/** A number as written in a language, without rounding: 27856000000 is `278.56亿` and `27.856 billion`. */
export function formatNumber(value: number, locale: Locale): string {
  const scale = scales[locale].find(({ factor }) => Math.abs(value) >= factor);
  const digits = digitsOf(scale ? shifted(value, scale.factor) : value);
  return `${grouped(digits, locale)}${scale?.word ?? ""}`;
}

/**
 * The scale for an axis up to a value: 万 for 10000000 in Chinese, million in English; for small values a factor of 1 without
 * a word.
 */
export function axisScale(largest: number, locale: Locale): Scale {
  const scale = scales[locale].find(({ factor }) => largest >= factor);
  return { factor: scale?.factor ?? 1, word: scale?.word.trim() ?? "" };
}

/** A number times a power of ten, as one would write it: 1.005 by 2 is 100.5, not 100.49999999999999. */
function tenfold(value: number, power: number): number {
  const [digits = "", exponent = "0"] = String(value).split("e");
  return Number(`${digits}e${Number(exponent) + power}`);
}

/** Rounds to a number of decimals; negative ones round to tens or hundreds: 26033.06 at -2 is 26000. */
export function rounded(value: number, decimals: number): number {
  const nearest = Math.round(tenfold(Math.abs(value), decimals));
  return Math.sign(value) * tenfold(nearest, -decimals);
}

/** Rounds to a fixed number of decimals, all of which are shown: 55.03 at one decimal is `55.0`. */
export function formatRounded(value: number, decimals: number, locale: Locale): string {
  const nearest = rounded(value, decimals);
  return decimals < 0 ? formatNumber(nearest, locale) : grouped(nearest.toFixed(decimals), locale);
}

interface MoneyScale {
  readonly yuan: number;
  readonly name: string;
}

/** The scales of money on an axis, largest first: 亿元 or 万元, billion or million yuan; else plain yuan. */
export const moneyScales: Localized<{ readonly large: readonly MoneyScale[]; readonly plain: MoneyScale }> = {
  zh: {
    large: [
      { yuan: 1e8, name: "亿元" },
      { yuan: 1e4, name: "万元" },
    ],
    plain: { yuan: 1, name: "元" },
  },
  en: {
    large: [
      { yuan: 1e9, name: "billion yuan" },
      { yuan: 1e6, name: "million yuan" },
    ],
    plain: { yuan: 1, name: "yuan" },
  },
};

const chineseDigits = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九"] as const;
const englishNumerals = [
  "one",
  "two",
  "three",
  "four",
  "five",
  "six",
  "seven",
  "eight",
  "nine",
  "ten",
] as const;

/** A whole number from 1 to 99 as Chinese writes it: `八`, `十五`, `二十`; others in digits. */
function chineseNumeralOf(value: number): string {
  if (value < 1 || value > 99 || !Number.isInteger(value)) return String(value);
  const tens = Math.floor(value / 10);
  const ten = tens === 0 ? "" : `${tens === 1 ? "" : (chineseDigits[tens] ?? "")}十`;
  return `${ten}${chineseDigits[value % 10] ?? ""}`;
}

/** An ordinal: `第二`, `第十五` in Chinese, `2nd`, `15th` in English. */
export function formatOrdinal(value: number, locale: Locale): string {
  if (locale === "zh") return `第${chineseNumeralOf(value)}`;
  const isTeen = value % 100 >= 11 && value % 100 <= 13;
  const ending = (isTeen ? undefined : { 1: "st", 2: "nd", 3: "rd" }[value % 10]) ?? "th";
  return `${value}${ending}`;
}

/** A number of things in words, as in a heading: `八`, `十五`; `eight`, and digits above ten. */
export function countInWords(value: number, locale: Locale): string {
  return { zh: chineseNumeralOf(value), en: englishNumerals[value - 1] ?? String(value) }[locale];
}
