import { Fragment, useMemo, type ReactNode } from "react";
import { unbreakablePieces } from "../i18n/lineBreaks";
import { LanguageRuns } from "./LanguageRuns";
import styles from "./WholeWords.module.css";

/** A marked stretch of words, up to but not including `end`. */
export interface MarkedWords {
  readonly start: number;
  readonly end: number;
  /** Wraps the marked words. */
  readonly mark: (words: ReactNode) => ReactNode;
}

interface WholeWordsProps {
  readonly children: string;
  /** In order, without overlaps. */
  readonly marked?: readonly MarkedWords[];
}

/**
 * Words with the same line breaks as in pictures: between words, and never between a figure and what it counts. This is done
 * with no-break spaces, because Chromium crashes on balanced lines that mix break opportunities with elements that forbid
 * breaks.
 */
export function WholeWords({ children, marked = [] }: WholeWordsProps) {
  const pieces = useMemo(() => placed(unbreakablePieces(children)), [children]);
  return (
    <span className={styles.words}>
      {marked.map(({ start, end, mark }, place) => (
        <Fragment key={start}>
          {stretch(pieces, marked[place - 1]?.end ?? 0, start)}
          {mark(stretch(pieces, start, end))}
        </Fragment>
      ))}
      {stretch(pieces, marked.at(-1)?.end ?? 0, children.length)}
    </span>
  );
}

interface PlacedPiece {
  readonly piece: string;
  readonly start: number;
}

function placed(pieces: readonly string[]): readonly PlacedPiece[] {
  let start = 0;
  return pieces.map((piece) => {
    const own = { piece, start };
    start += piece.length;
    return own;
  });
}

/** The part of the pieces between two positions. A line may break before each piece that starts there. */
function stretch(pieces: readonly PlacedPiece[], from: number, to: number): ReactNode {
  return pieces
    .filter(({ piece, start }) => start < to && start + piece.length > from)
    .map(({ piece, start }) => {
      const words = piece.replace(/(\S)\s+(?=\S)/g, (spaces) => spaces.replace(/\s/g, "\u00a0"));
      return (
        <Fragment key={start}>
          {start >= from && <wbr />}
          <LanguageRuns>
            {words.slice(Math.max(from - start, 0), to - start).replace(/–(?=\d)/g, "–\u2060")}
          </LanguageRuns>
        </Fragment>
      );
    });
}
