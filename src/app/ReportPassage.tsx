import type { Passage } from "../dataset/passages";
import styles from "./ReportPassage.module.css";

interface ReportPassageProps {
  readonly passages: readonly Passage[];
  readonly words: { readonly notFound: string };
}

/** Paragraphs of the reader's copy, the sentence asked for marked, the figure in it stronger still. */
export function ReportPassage({ passages, words }: ReportPassageProps) {
  if (passages.length === 0) return <p className={styles.none}>{words.notFound}</p>;
  return passages.map(({ paragraph, stretches }) => (
    <blockquote key={paragraph} className={styles.passage} lang="zh-CN">
      <p>
        {stretches.map(({ role, text }, place) => {
          if (role === "around") return <span key={place}>{text}</span>;
          return <mark key={place}>{role === "figure" ? <strong>{text}</strong> : text}</mark>;
        })}
      </p>
    </blockquote>
  ));
}
