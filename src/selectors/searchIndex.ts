import { chineseNumeral, numeralCharacters } from "../dataset/chineseNumeral";
import type { Statement } from "./computed";

/** The texts by which an entry is found. */
export interface EntryTexts {
  /** All its words in every language. */
  readonly words: readonly string[];
  /** Those whose numbers count; the number of a section or in a note does not. */
  readonly figures: readonly string[];
}

/** An entry with its texts prepared for searching. */
export interface IndexedEntry {
  readonly entry: Statement;
  /** In lower case, with full-width forms converted. */
  readonly words: string;
  /** Every number of its figures, with digits and decimal point only; percentages both with and without %. */
  readonly numbers: readonly string[];
}

/** How a term was found: not at all, as the start of a number, or completely. */
type Found = 0 | 1 | 2;

/** A number as typed: 46.8, 46.8万, 55%, ¥348亿, 14个县. */
interface NumberTerm {
  readonly kind: "number";
  /** Digits and decimal point only, and a % if there is one. */
  readonly digits: string;
  /** In base units if a scale was typed, so that 46.8万 is 468000; null without a scale. */
  readonly value: number | null;
  /** The text after it, such as its unit. */
  readonly rest: string;
  readonly text: string;
}

/** One of the words of a query, prepared for searching. */
type Term = { readonly kind: "text"; readonly text: string } | NumberTerm;

const scales: Readonly<Record<string, number>> = {
  万: 1e4,
  亿: 1e8,
  k: 1e3,
  m: 1e6,
  million: 1e6,
  bn: 1e9,
  billion: 1e9,
};
const numberPattern = /\d[\d,]*(?:\.\d+)?%?/g;
const numericTerm = /^(\d[\d,]*(?:\.\d+)?%?)(万|亿|(?:k|m|million|bn|billion)(?![a-z]))?(.*)$/;
const ordinal = new RegExp(`第([${numeralCharacters}]+)`, "g");

/** Normalises words and digits: ４６．８ becomes 46.8, Training becomes training, 第二 becomes 第2. */
function plain(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[‐–—−]/g, "-")
    .replace(ordinal, (_, numeral: string) => `第${chineseNumeral(numeral) ?? numeral}`);
}

/** Normalises the digits of a number: 468,000 becomes 468000, 55.0% becomes 55%. */
function plainDigits(number: string): string {
  return number
    .replaceAll(",", "")
    .replace(/(\.\d*?)0*(?=%?$)/, (_, decimals: string) => (decimals === "." ? "" : decimals));
}

/** An entry's value in base units; null if it is not a figure. */
function valueOf(entry: Statement): number | null {
  return entry.kind === "fact" || entry.kind === "computed" ? entry.value : null;
}

/** Prepares entries for searching, in the given order. */
export function searchIndex(
  entries: readonly Statement[],
  textsOf: (entry: Statement) => EntryTexts,
): readonly IndexedEntry[] {
  return entries.map((entry) => {
    const { words, figures } = textsOf(entry);
    const value = entry.kind === "fact" ? [String(entry.value)] : [];
    const numbers = figures
      .flatMap((text) => plain(text).match(numberPattern) ?? [])
      .map(plainDigits)
      .flatMap((digits) => [digits, digits.replace("%", "")]);
    return { entry, words: plain(words.join("\n")), numbers: [...new Set([...value, ...numbers])] };
  });
}

function termOf(text: string): Term {
  const [, digits, scale, rest = ""] = numericTerm.exec(text) ?? [];
  if (digits === undefined) return { kind: "text", text };
  const factor = scale === undefined ? null : (scales[scale] ?? 1);
  return {
    kind: "number",
    digits: plainDigits(digits),
    value: factor && Number((Number(digits.replaceAll(",", "")) * factor).toPrecision(12)),
    rest,
    text,
  };
}

/**
 * The words of a query. A comma between digits belongs to the number, and signs around a number are ignored: ¥348, ≈55%,
 * 100+.
 */
function termsOf(query: string): readonly Term[] {
  return plain(query)
    .split(/[\s、;]+|(?<!\d),|,(?!\d{3}(?!\d))/)
    .map((text) => text.replace(/^[¥$≈~]|\+$/g, ""))
    .filter((text) => text !== "")
    .map(termOf);
}

function find(term: Term, indexed: IndexedEntry): Found {
  const { words } = indexed;
  if (term.kind === "text") return words.includes(term.text) ? 2 : 0;
  const { digits, value, rest, text } = term;
  const found = value === null ? findDigits(digits, indexed) : findValue(value, indexed);
  if (rest === "" && value === null) return found;
  return (found === 2 && words.includes(rest)) || standsIn(words, text) ? 2 : 0;
}

function findValue(value: number, { entry }: IndexedEntry): Found {
  return valueOf(entry) === value ? 2 : 0;
}

function findDigits(digits: string, { numbers }: IndexedEntry): Found {
  if (numbers.includes(digits)) return 2;
  return numbers.some((number) => number.startsWith(digits)) ? 1 : 0;
}

/** Whether a text that starts with a number occurs in words, but not within a longer number. */
function standsIn(words: string, text: string): boolean {
  return words
    .split(text)
    .slice(0, -1)
    .some((before) => !/[\d.,]$/.test(before));
}

/**
 * The entries in which every word of a query is found. A number must match completely (28 does not match 280). Only if no
 * entry has it completely does it match the start of a number, since it may still be being typed.
 */
export function searched(index: readonly IndexedEntry[], query: string): readonly IndexedEntry[] {
  const terms = termsOf(query);
  if (terms.length === 0) return index;
  const found = index
    .map((indexed) => ({ indexed, worst: Math.min(...terms.map((term) => find(term, indexed))) }))
    .filter(({ worst }) => worst > 0);
  const whole = found.filter(({ worst }) => worst === 2);
  return (whole.length > 0 ? whole : found).map(({ indexed }) => indexed);
}
