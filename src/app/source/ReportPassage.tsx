import { useEffect, useRef } from "react";
import type { Passage } from "../../dataset/passages";
import { litPieces } from "../../dataset/reading";
import type { ReportNumeral } from "../../dataset/reportNumerals";
import styles from "./ReportPassage.module.css";

interface ReportPassageProps {
  readonly passage: Passage;
  /** Numerals of the whole copy; empty until they are known. */
  readonly numerals: readonly ReportNumeral[];
  /** The name of the paragraph for screen readers. */
  readonly name: string;
}

/**
 * A paragraph of the reader's copy with its numerals highlighted. The sentence in question is marked and scrolled into view,
 * with its figure emphasised further.
 */
export function ReportPassage({ passage: { stretches }, numerals, name }: ReportPassageProps) {
  const room = useRef<HTMLQuoteElement>(null);
  useEffect(() => {
    const mark = room.current?.querySelector("mark");
    // Only the paragraph scrolls, not the panel around it.
    if (room.current && mark) room.current.scrollTop = mark.offsetTop - room.current.clientHeight / 3;
  }, [stretches]);
  return (
    <blockquote ref={room} className={styles.passage} lang="zh-CN" tabIndex={0} aria-label={name}>
      <p>
        {stretches.map(({ role, text, start }) => {
          if (role === "figure")
            return (
              <mark key={start}>
                <strong>{text}</strong>
              </mark>
            );
          const pieces = litPieces(text, start, numerals).map((piece, place) =>
            piece.numeral ? (
              <span key={place} className={styles.numeral} data-kind={piece.numeral.kind}>
                {piece.text}
              </span>
            ) : (
              piece.text
            ),
          );
          return role === "sentence" ? <mark key={start}>{pieces}</mark> : <span key={start}>{pieces}</span>;
        })}
      </p>
    </blockquote>
  );
}
