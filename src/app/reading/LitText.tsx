import { useEffect, useRef } from "react";
import type { ReadingParagraph } from "../../dataset/reading";
import type { NumeralKind, ReportNumeral } from "../../dataset/reportNumerals";
import { usePage } from "../page";
import styles from "./LitText.module.css";
import { numeralAnchor } from "./numeralAnchor";
import { describedBy } from "./NumeralBar";
import { readingMessages } from "./readingMessages";
import { statementsAt } from "./statementsAt";

interface LitTextProps {
  readonly paragraphs: readonly ReadingParagraph[];
  /** The chosen kind of numerals; null for all. */
  readonly kind: NumeralKind | null;
  readonly current: ReportNumeral | null;
  /** The position of the numeral that gets the keyboard focus if none is current. */
  readonly start: number;
  readonly onChoose: (numeral: ReportNumeral) => void;
}

/** The report's paragraphs. Every numeral is a button, and only the current one is a tab stop. */
export function LitText({ paragraphs, kind, current, start, onChoose }: LitTextProps) {
  const words = readingMessages[usePage().locale];
  const text = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = text.current?.querySelector<HTMLElement>("[aria-current]");
    element?.scrollIntoView({ block: "nearest", behavior: "instant" });
    // If the focus is in the text, it moves along; a button of the bar keeps it.
    if (text.current?.contains(document.activeElement)) element?.focus({ preventScroll: true });
  }, [current]);
  const anchored = new Set<string>();
  /** Links to a statement lead to its first numeral. */
  const anchorOf = (numeral: ReportNumeral): string | undefined => {
    const id = statementsAt(numeral).find((each) => !anchored.has(each));
    if (id === undefined) return undefined;
    anchored.add(id);
    return numeralAnchor(id);
  };
  return (
    <div
      ref={text}
      className={styles.text}
      role="group"
      aria-label={words.text}
      lang="zh-CN"
      data-kind={kind ?? undefined}
    >
      {paragraphs.map(({ paragraph, section, pieces }) => (
        <p key={paragraph} data-section={section}>
          {pieces.map(({ text: letters, numeral }, place) =>
            numeral === null ? (
              letters
            ) : (
              <button
                key={place}
                id={anchorOf(numeral)}
                type="button"
                className={styles.numeral}
                data-kind={numeral.kind}
                aria-current={numeral === current || undefined}
                aria-describedby={numeral === current ? describedBy : undefined}
                tabIndex={numeral.start === (current?.start ?? start) ? 0 : -1}
                onClick={() => {
                  onChoose(numeral);
                }}
              >
                {letters}
              </button>
            ),
          )}
        </p>
      ))}
    </div>
  );
}
