import { Fragment, memo, useContext, useMemo, type ReactNode } from "react";
import { unbreakablePieces } from "../i18n/lineBreaks";
import { LanguageContext, runsByLanguage } from "./LanguageRuns";
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
export const WholeWords = memo(function WholeWords({ children, marked = [] }: WholeWordsProps) {
  const around = useContext(LanguageContext);
  const segments = useMemo(() => segmentsOf(unbreakablePieces(children)), [children]);
  const stretch = (from: number, to: number) =>
    segments
      .filter(({ words, start }) => start < to && start + words.length > from)
      .flatMap(({ words, start }) => {
        const own = words.slice(Math.max(from - start, 0), to - start).replace(/–(?=\d)/g, "–\u2060");
        return [start >= from && <wbr key={start} />, runsByLanguage(own, around)];
      });
  return (
    <span className={styles.words}>
      {marked.map(({ start, end, mark }, place) => (
        <Fragment key={start}>
          {stretch(marked[place - 1]?.end ?? 0, start)}
          {mark(stretch(start, end))}
        </Fragment>
      ))}
      {stretch(marked.at(-1)?.end ?? 0, children.length)}
    </span>
  );
});

/** Words before which a line may break, also where others stand right before them. Within them it may break after a space. */
interface Segment {
  readonly words: string;
  readonly start: number;
}

function segmentsOf(pieces: readonly string[]): readonly Segment[] {
  const segments: Segment[] = [];
  let start = 0;
  for (const piece of pieces) {
    const words = piece.replace(/(\S)\s+(?=\S)/g, (spaces) => spaces.replace(/\s/g, "\u00a0"));
    const last = segments.at(-1);
    if (last && (last.words.endsWith(" ") || words.startsWith(" "))) {
      segments[segments.length - 1] = { words: last.words + words, start: last.start };
    } else {
      segments.push({ words, start });
    }
    start += piece.length;
  }
  return segments;
}
