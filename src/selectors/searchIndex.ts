import type { Statement } from "./computed";

/** What an entry can be found by. */
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
  /** Every number of its figures, digits and point only. */
  readonly numbers: readonly string[];
}

/** How a term was found: not at all, as the beginning of a number, or in full. */
type Found = 0 | 1 | 2;

/** One of the words of a query, made ready. */
type Term =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "number"; readonly digits: string }
  /** A number with its scale, in base units: 46.8万 is 468000. */
  | { readonly kind: "value"; readonly value: number; readonly text: string };

const scales: Readonly<Record<string, number>> = {
  万: 1e4,
  亿: 1e8,
  k: 1e3,
  m: 1e6,
  million: 1e6,
  bn: 1e9,
  billion: 1e9,
};
const numberPattern = /\d[\d,]*(?:\.\d+)?/g;
const numericTerm = /^(\d[\d,]*(?:\.\d+)?)(万|亿|k|m|million|bn|billion)?$/;

/** Words and digits told alike however they are typed: ４６．８ is 46.8, Training is training. */
function plain(text: string): string {
  return text.normalize("NFKC").toLowerCase();
}

function withoutCommas(digits: string): string {
  return digits.replaceAll(",", "");
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
    const numbers = figures.flatMap((text) => plain(text).match(numberPattern) ?? []).map(withoutCommas);
    return { entry, words: plain(words.join("\n")), numbers: [...new Set([...value, ...numbers])] };
  });
}

function termOf(text: string): Term {
  const [, digits, scale] = numericTerm.exec(text) ?? [];
  if (digits === undefined) return { kind: "text", text };
  if (scale === undefined) return { kind: "number", digits: withoutCommas(digits) };
  const value = Number((Number(withoutCommas(digits)) * (scales[scale] ?? 1)).toPrecision(12));
  return { kind: "value", value, text };
}

/** A query's words; a comma between digits belongs to the number. */
function termsOf(query: string): readonly Term[] {
  return plain(query)
    .split(/[\s、;]+|(?<!\d),|,(?!\d{3}(?!\d))/)
    .filter((text) => text !== "")
    .map(termOf);
}

function find(term: Term, { entry, words, numbers }: IndexedEntry): Found {
  switch (term.kind) {
    case "text":
      return words.includes(term.text) ? 2 : 0;
    case "value":
      return valueOf(entry) === term.value || words.includes(term.text) ? 2 : 0;
    case "number":
      if (numbers.includes(term.digits)) return 2;
      return numbers.some((number) => number.startsWith(term.digits)) ? 1 : 0;
  }
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
