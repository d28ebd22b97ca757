import {
  numeralCounts,
  numeralKinds,
  type NumeralKind,
  type ReportNumeral,
} from "../../dataset/reportNumerals";
import { Button } from "../../ui/Button";
import { usePage } from "../page";
import styles from "./NumeralBar.module.css";
import { readingMessages } from "./readingMessages";

interface NumeralKindsProps {
  readonly numerals: readonly ReportNumeral[];
  /** Null for all kinds. */
  readonly kind: NumeralKind | null;
  readonly onKind: (kind: NumeralKind | null) => void;
}

/** The numbers of numerals by kind; one kind can be chosen. */
export function NumeralKinds({ numerals, kind, onKind }: NumeralKindsProps) {
  const words = readingMessages[usePage().locale];
  const counts = numeralCounts(numerals);
  return (
    <div className={styles.kinds} role="group" aria-label={words.walk}>
      <Button
        aria-pressed={kind === null}
        onClick={() => {
          onKind(null);
        }}
      >
        {words.all(numerals.length)}
      </Button>
      {numeralKinds
        .filter((each) => counts[each] > 0)
        .map((each) => (
          <Button
            key={each}
            aria-pressed={kind === each}
            onClick={() => {
              onKind(kind === each ? null : each);
            }}
          >
            <span className={styles.sample} data-kind={each} aria-hidden="true" />
            {words.kinds[each](counts[each])}
          </Button>
        ))}
    </div>
  );
}
