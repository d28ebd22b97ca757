import { SlideThumbnail } from "./SlideThumbnail";
import { slidesMessages } from "./slidesMessages";
import type { PagedSlide } from "./useTalkPages";
import { usePage } from "../page";
import styles from "./WordPageRow.module.css";

interface WordPageRowProps {
  readonly label: string;
  /** Its pages; none where they are left out, or stand among the charts. */
  readonly paged: readonly PagedSlide[];
  readonly isIn: boolean;
  readonly onChange: (isIn: boolean) => void;
  readonly onPresent: (number: number) => void;
}

/** Slides of words in a talk: how they look, and whether it has them. */
export function WordPageRow({ label, paged, isIn, onChange, onPresent }: WordPageRowProps) {
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
        {label}
      </label>
    </div>
  );
}
