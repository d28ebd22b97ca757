import type { ReportNumeral } from "./reportNumerals";
import type { ReportSection } from "./reportText";

/** A piece of text: a numeral, or the words between numerals, for which `numeral` is null. */
export interface Piece {
  readonly text: string;
  readonly numeral: ReportNumeral | null;
}

/** A paragraph of the report, split into numerals and words. */
export interface ReadingParagraph {
  readonly section: number;
  readonly paragraph: number;
  readonly pieces: readonly Piece[];
}

/** A stretch of the normalised report that starts at `start`, split at its numerals. */
export function litPieces(text: string, start: number, numerals: readonly ReportNumeral[]): readonly Piece[] {
  const end = start + text.length;
  const pieces: Piece[] = [];
  let from = start;
  for (const numeral of numerals) {
    if (numeral.start < from || numeral.end > end) continue;
    pieces.push({ text: text.slice(from - start, numeral.start - start), numeral: null });
    pieces.push({ text: numeral.text, numeral });
    from = numeral.end;
  }
  pieces.push({ text: text.slice(from - start), numeral: null });
  return pieces.filter((piece) => piece.text !== "");
}

/** The whole report by paragraph, split into numerals and words. */
export function readingParagraphs(
  sections: readonly ReportSection[],
  numerals: readonly ReportNumeral[],
): readonly ReadingParagraph[] {
  const sentences = sections.flatMap((section) => section.sentences);
  const paragraphs = [...new Set(sentences.map(({ paragraph }) => paragraph))].sort((a, b) => a - b);
  return paragraphs.map((paragraph) => {
    const own = sentences.filter((sentence) => sentence.paragraph === paragraph);
    return {
      section: own[0]?.section ?? 0,
      paragraph,
      pieces: own.flatMap(({ text, start }) => litPieces(text, start, numerals)),
    };
  });
}
