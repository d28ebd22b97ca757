import { Fragment } from "react";
import { unbreakablePieces } from "../i18n/lineBreaks";
import styles from "./WholeWords.module.css";

interface WholeWordsProps {
  readonly children: string;
}

/**
 * Words whose lines break as in pictures: between words, and not within a figure and what it counts. No-break spaces do
 * that, since Chromium's tab dies of balanced lines in which places to break stand beside elements that forbid it.
 */
export function WholeWords({ children }: WholeWordsProps) {
  return (
    <span className={styles.words}>
      {unbreakablePieces(children).map((piece, place) => (
        <Fragment key={place}>
          <wbr />
          {piece.replace(/(\S)\s+(?=\S)/g, "$1\u00a0").replace(/–(?=\d)/g, "–\u2060")}
        </Fragment>
      ))}
    </span>
  );
}
