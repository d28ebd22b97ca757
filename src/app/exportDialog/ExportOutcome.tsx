import type { ReactNode } from "react";
import { joined } from "../../i18n/punctuation";
import { Button } from "../../ui/Button";
import { formatMessages } from "./formatMessages";
import type { Exporting } from "./useExporting";
import { usePage } from "../page";
import styles from "./ExportOutcome.module.css";

interface ExportOutcomeProps {
  readonly exporting: Exporting;
  readonly onStop: () => void;
  /** The progress, if it is known. */
  readonly children?: ReactNode;
}

/** The export under way or its result, also announced to screen readers. */
export function ExportOutcome({ exporting, onStop, children }: ExportOutcomeProps) {
  const { locale } = usePage();
  const words = formatMessages[locale];
  return (
    <div className={styles.outcome} data-state={exporting.state}>
      <p role={exporting.state === "failed" ? "alert" : "status"} className={styles.words}>
        {(exporting.state === "busy" || exporting.state === "done") && exporting.words}
        {exporting.state === "stopped" && words.stopped}
        {exporting.state === "failed" && joined([exporting.words, exporting.reason[locale]], "colon", locale)}
      </p>
      {children}
      {exporting.state === "busy" && <Button onClick={onStop}>{words.stop}</Button>}
    </div>
  );
}
