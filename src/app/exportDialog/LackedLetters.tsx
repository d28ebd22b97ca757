import { Button } from "../../ui/Button";
import { formatMessages } from "./formatMessages";
import { usePage } from "../page";
import styles from "./LackedLetters.module.css";

interface LackedLettersProps {
  /** Letters that the saved file shows as boxes; nothing is said where there are none. */
  readonly letters: readonly string[];
  readonly isBusy: boolean;
  /** Saves the PDF anew with such pages as the browser paints them. */
  readonly onPaint: () => void;
}

/** Says which letters a saved PDF has as boxes, and offers one that shows them. */
export function LackedLetters({ letters, isBusy, onPaint }: LackedLettersProps) {
  const { locale } = usePage();
  const words = formatMessages[locale];
  if (letters.length === 0) return null;
  return (
    <div className={styles.notice} role="alert">
      <p>{words.lackedLetters(letters)}</p>
      <Button barred={isBusy} onClick={onPaint}>
        {words.paintLetters}
      </Button>
    </div>
  );
}
