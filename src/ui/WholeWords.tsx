import { Fragment } from "react";
import { unbreakablePieces } from "../i18n/lineBreaks";
import styles from "./WholeWords.module.css";

interface WholeWordsProps {
  readonly children: string;
}

/** Words whose lines break as in pictures: between words, and not within a figure and what it counts. */
export function WholeWords({ children }: WholeWordsProps) {
  return (
    <span className={styles.words}>
      {unbreakablePieces(children).map((piece, place) => (
        <Fragment key={place}>
          <wbr />
          {/\S\s+\S/.test(piece) ? <span className={styles.whole}>{piece}</span> : piece}
        </Fragment>
      ))}
    </span>
  );
}
