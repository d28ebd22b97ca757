import type { Exclusions } from "../../dataset/exclusions";
import type { ReportNumeral } from "../../dataset/reportNumerals";
import { Button } from "../../ui/Button";
import { usePage } from "../page";
import styles from "./NumeralBar.module.css";
import { NumeralWords } from "./NumeralWords";
import { readingMessages } from "./readingMessages";

/** The id of the words that describe the current numeral. */
export const describedBy = "numeral-words";

interface NumeralBarProps {
  readonly reasons: Exclusions["reasons"];
  /** The numerals that the buttons for previous and next lead through. */
  readonly walked: readonly ReportNumeral[];
  readonly current: ReportNumeral | null;
  readonly previous: ReportNumeral | undefined;
  readonly next: ReportNumeral | undefined;
  readonly onTurn: (numeral: ReportNumeral | undefined) => void;
}

/** The buttons to step through the numerals, and a description of the current one. */
export function NumeralBar(props: NumeralBarProps) {
  const { reasons, walked, current, previous, next, onTurn } = props;
  const words = readingMessages[usePage().locale];
  const place = current ? walked.findIndex(({ start }) => start === current.start) + 1 : 0;
  const turns = [
    { name: words.previous, to: previous, arrow: "←" },
    { name: words.next, to: next, arrow: "→" },
  ];
  return (
    <div className={styles.bar}>
      {turns.map(({ name, to, arrow }) => (
        <Button
          key={arrow}
          barred={!to}
          aria-label={name}
          title={name}
          onClick={() => {
            onTurn(to);
          }}
        >
          {arrow}
        </Button>
      ))}
      <div id={describedBy} className={styles.words} role="status">
        {current ? (
          <>
            {place > 0 && <span className={styles.place}>{words.place(place, walked.length)}</span>}
            <NumeralWords numeral={current} reasons={reasons} />
          </>
        ) : (
          <span className={styles.place}>{words.keys}</span>
        )}
      </div>
    </div>
  );
}
