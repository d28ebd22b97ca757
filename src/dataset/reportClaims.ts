import { numeralCharacters } from "./chineseNumeral";
import { wordFigures } from "./printedFigure";
import type { ReportSentence } from "./reportText";

/** A stretch of the normalised report, in characters, from `start` up to but not including `end`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What accounts for a stretch of the report. */
export type Account =
  /** A fact's figure is printed here. */
  | { readonly kind: "fact"; readonly id: string }
  /** Words of a list, place, event or period, or of the report's heading. */
  | { readonly kind: "term"; readonly id: string }
  /** Not a figure; `reason` is a key of the exclusions' reasons. */
  | { readonly kind: "exclusion"; readonly reason: string };

interface Claim {
  readonly span: Span;
  readonly account: Account;
}

/** Numerals with characters that may occur between them, and the two words that the dataset records as figures. */
const figureRun = new RegExp(
  `[0-9万亿${numeralCharacters}][0-9.余万亿${numeralCharacters}]*|${wordFigures.join("|")}`,
  "g",
);

/**
 * Tracks which characters of a report the dataset accounts for. A figure can be claimed once, other text any number of
 * times.
 */
export class ReportClaims {
  readonly #figures: Claim[] = [];
  readonly #mentions: Claim[] = [];

  /** Claims, for a fact, the first occurrence of a string in a sentence whose number (a span within it) is unclaimed. */
  claimFigure(sentence: ReportSentence, printed: string, number: Span, id: string): Span | null {
    for (const occurrence of occurrences(sentence, printed)) {
      const span = { start: occurrence.start + number.start, end: occurrence.start + number.end };
      if (this.#figures.some((claimed) => overlap(span, claimed.span))) continue;
      this.#figures.push({ span, account: { kind: "fact", id } });
      return occurrence;
    }
    return null;
  }

  /** Accounts for a stretch without claiming it exclusively. */
  mention(span: Span, account: Account): void {
    this.#mentions.push({ span, account });
  }

  /** The numerals in a sentence that are not completely accounted for. */
  unclaimed(sentence: ReportSentence): readonly Span[] {
    return numeralRuns(sentence).filter((run) => !this.covers(sentence, run));
  }

  /** Whether every character of a run of numerals is accounted for. */
  covers(sentence: ReportSentence, { start, end }: Span): boolean {
    for (let place = start; place < end; place++) {
      if (".余".includes(sentence.text.charAt(place - sentence.start))) continue;
      if (this.accountsOf({ start: place, end: place + 1 }).length === 0) return false;
    }
    return true;
  }

  /** All claims on a stretch, facts first. */
  accountsOf(stretch: Span): readonly Account[] {
    return [...this.#figures, ...this.#mentions]
      .filter(({ span }) => overlap(span, stretch))
      .map(({ account }) => account);
  }
}

/** The runs of digits and Chinese numerals in a sentence, and its words that stand for a figure. */
export function numeralRuns(sentence: ReportSentence): readonly Span[] {
  return [...sentence.text.matchAll(figureRun)].map((match) => {
    const start = sentence.start + match.index;
    return { start, end: start + match[0].length };
  });
}

/** All occurrences of a string in a sentence, in order. */
export function occurrences(sentence: ReportSentence, printed: string): readonly Span[] {
  const found: Span[] = [];
  let place = printed === "" ? -1 : sentence.text.indexOf(printed);
  while (place !== -1) {
    found.push({ start: sentence.start + place, end: sentence.start + place + printed.length });
    place = sentence.text.indexOf(printed, place + 1);
  }
  return found;
}

/** Whether two stretches have a character in common. */
export function overlap(first: Span, second: Span): boolean {
  return first.start < second.end && second.start < first.end;
}
