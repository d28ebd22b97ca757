import { useEffect, useRef } from "react";
import type { Passage } from "../../dataset/passages";
import styles from "./ReportPassage.module.css";

interface ReportPassageProps {
  readonly passage: Passage;
  /** What the paragraph is, said to screen readers. */
  readonly name: string;
}

/** A paragraph of the reader's copy, the sentence asked for marked and in view, the figure in it stronger still. */
export function ReportPassage({ passage: { stretches }, name }: ReportPassageProps) {
  const room = useRef<HTMLQuoteElement>(null);
  useEffect(() => {
    const mark = room.current?.querySelector("mark");
    // Only the paragraph moves, not the panel around it.
    if (room.current && mark) room.current.scrollTop = mark.offsetTop - room.current.clientHeight / 3;
  }, [stretches]);
  return (
    <blockquote ref={room} className={styles.passage} lang="zh-CN" tabIndex={0} aria-label={name}>
      <p>
        {stretches.map(({ role, text }, place) => {
          if (role === "around") return <span key={place}>{text}</span>;
          return <mark key={place}>{role === "figure" ? <strong>{text}</strong> : text}</mark>;
        })}
      </p>
    </blockquote>
  );
}
