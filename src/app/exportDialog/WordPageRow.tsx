import type { WordPageKind } from "../../export/talk/deckWords";
import { SlideThumbnail } from "./SlideThumbnail";
import { slidesMessages } from "./slidesMessages";
import type { PagedSlide } from "./useTalkPages";
import { usePage } from "../page";
import styles from "./WordPageRow.module.css";

interface WordPageRowProps {
  readonly kind: WordPageKind;
  /** Its pages; none where they are left out. */
  readonly paged: readonly PagedSlide[];
  readonly isIn: boolean;
  readonly onChange: (isIn: boolean) => void;
  readonly onPresent: (number: number) => void;
}

/** The cover or the source slides of a talk: how they look, and whether it has them. */
export function WordPageRow({ kind, paged, isIn, onChange, onPresent }: WordPageRowProps) {
  const words = slidesMessages[usePage().locale];
  const [first, last] = [paged.at(0), paged.at(-1)];
  return (
    <div className={styles.row}>
      <span className={styles.place}>{first && last && words.pages(first.number, last.number)}</span>
      {paged.map(({ page, number }) => (
        <SlideThumbnail
          key={number}
          page={page}
          number={number}
          onPresent={() => {
            onPresent(number);
          }}
        />
      ))}
      <label className={styles.choice} title={words.wordPagesHint}>
        <input
          type="checkbox"
          checked={isIn}
          onChange={({ target }) => {
            onChange(target.checked);
          }}
        />
        {words.wordPages[kind]}
      </label>
    </div>
  );
}
