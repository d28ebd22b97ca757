import { numeralCharacters } from "../../src/dataset/chineseNumeral";
import { wordFigures } from "./printedFigure";
import type { ReportSentence } from "../../src/dataset/reportText";

/** A stretch of the normalised report, in characters; `end` is the first one behind it. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Numerals with what may stand between them, and the two words that the dataset records as figures. */
const figureRun = new RegExp(
  `[0-9万亿${numeralCharacters}][0-9.余万亿${numeralCharacters}]*|${wordFigures.join("|")}`,
  "g",
);

/** Which characters of a report the dataset accounts for: figures by one claim each, other matters by any number. */
export class ReportClaims {
  readonly #figures: Span[] = [];
  readonly #mentions: Span[] = [];

  /** Claims the first occurrence of a string in a sentence of which the numbers (spans within it) are still free. */
  claimFigure(sentence: ReportSentence, printed: string, numbers: readonly Span[]): Span | null {
    for (const occurrence of occurrences(sentence, printed)) {
      const spans = numbers.map(({ start, end }) => ({
        start: occurrence.start + start,
        end: occurrence.start + end,
      }));
      if (spans.some((span) => this.#figures.some((claimed) => overlap(span, claimed)))) continue;
      this.#figures.push(...spans);
      return occurrence;
    }
    return null;
  }

  /** Marks a stretch as accounted for without keeping others from it. */
  mention(span: Span): void {
    this.#mentions.push(span);
  }

  /** The runs of numerals in a sentence of which something is not accounted for. */
  unclaimed(sentence: ReportSentence): readonly Span[] {
    return numeralRuns(sentence).filter((run) => !this.#covers(sentence, run));
  }

  #covers(sentence: ReportSentence, { start, end }: Span): boolean {
    const claimed = [...this.#figures, ...this.#mentions];
    for (let place = start; place < end; place++) {
      if (".余".includes(sentence.text.charAt(place - sentence.start))) continue;
      if (!claimed.some((span) => span.start <= place && place < span.end)) return false;
    }
    return true;
  }
}

/** The runs of digits and Chinese numerals in a sentence, and its words that stand for a figure. */
export function numeralRuns(sentence: ReportSentence): readonly Span[] {
  return [...sentence.text.matchAll(figureRun)].map((match) => {
    const start = sentence.start + match.index;
    return { start, end: start + match[0].length };
  });
}

/** Where a string stands in a sentence, from the first to the last. */
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
