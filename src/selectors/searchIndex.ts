import { chineseNumeral, numeralCharacters } from "../dataset/chineseNumeral";
import type { Statement } from "./computed";

/** The texts by which an entry is found. */
export interface EntryTexts {
  /** All its words in every language. */
  readonly words: readonly string[];
  /** Those of them whose numbers count; a section's number or a note's does not. */
  readonly figures: readonly string[];
}

/** An entry with its texts made ready for searching. */
export interface IndexedEntry {
  readonly entry: Statement;
  /** Lower case, full-width forms narrowed. */
  readonly words: string;
  /** Every number of its figures, digits and point only; one per cent with its % and without. */
  readonly numbers: readonly string[];
}

/** How a term was found: not at all, as the beginning of a number, or in full. */
type Found = 0 | 1 | 2;

/** A number as it is typed: 46.8, 46.8万, 55%, ¥348亿, 14个县. */
interface NumberTerm {
  readonly kind: "number";
  /** Digits and point only, with its % where it has one. */
  readonly digits: string;
  /** In base units where a scale is typed, so that 46.8万 is 468000; null without one. */
  readonly value: number | null;
  /** What is typed behind it: its unit, say. */
  readonly rest: string;
  readonly text: string;
}

/** One of the words of a query, made ready. */
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

/** Normalises words and digits: ４６．８ is 46.8, Training is training, 第二 is 第2. */
function plain(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[‐–—−]/g, "-")
    .replace(ordinal, (_, numeral: string) => `第${chineseNumeral(numeral) ?? numeral}`);
}

/** Normalises a number's digits: 468,000 is 468000, 55.0% is 55%. */
function plainDigits(number: string): string {
  return number
    .replaceAll(",", "")
    .replace(/(\.\d*?)0*(?=%?$)/, (_, decimals: string) => (decimals === "." ? "" : decimals));
}

/** An entry's value in base units; null where it is no figure. */
function valueOf(entry: Statement): number | null {
  return entry.kind === "fact" || entry.kind === "computed" ? entry.value : null;
}

/** Makes entries ready for searching, in the order given. */
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

/** A query's words; a comma between digits belongs to the number, signs around one say nothing more: ¥348, ≈55%, 100+. */
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

/** Whether a text that begins with a number stands in words, not at the end of a longer number. */
function standsIn(words: string, text: string): boolean {
  return words
    .split(text)
    .slice(0, -1)
    .some((before) => !/[\d.,]$/.test(before));
}

/**
 * The entries in which every word of a query is found. A number is found where it stands in full (28 is not found in
 * 280), and while no entry has it in full, where a number begins with it: it is still being typed.
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
