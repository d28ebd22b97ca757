import { Button } from "../../ui/Button";
import { formatMessages } from "./formatMessages";
import { usePage } from "../page";
import styles from "./LackedLetters.module.css";

interface LackedLettersProps {
  /** Letters that show as boxes in the saved file; nothing is shown if there are none. */
  readonly letters: readonly string[];
  readonly isBusy: boolean;
  /** Saves the PDF again, with the pages concerned painted by the browser. */
  readonly onPaint: () => void;
}

/** Lists the letters that show as boxes in a saved PDF, and offers a PDF that shows them. */
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
