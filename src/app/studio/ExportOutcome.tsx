import type { ReactNode } from "react";
import type { Locale } from "../../i18n/locale";
import { Button } from "../../ui/Button";
import { studioMessages } from "./studioMessages";
import type { Exporting } from "./useExporting";
import styles from "./ExportOutcome.module.css";

interface ExportOutcomeProps {
  readonly exporting: Exporting;
  readonly locale: Locale;
  readonly onStop: () => void;
  /** How far it has come, where that is known. */
  readonly children?: ReactNode;
}

/** What is under way and how it went, said to screen readers too. */
export function ExportOutcome({ exporting, locale, onStop, children }: ExportOutcomeProps) {
  const words = studioMessages[locale];
  return (
    <div className={styles.outcome} data-state={exporting.state}>
      <p role={exporting.state === "failed" ? "alert" : "status"} className={styles.words}>
        {exporting.state === "busy" && words.saving(exporting.what)}
        {exporting.state === "done" && exporting.words}
        {exporting.state === "stopped" && words.stopped}
        {exporting.state === "failed" && words.notDone(exporting.what, exporting.reason[locale])}
      </p>
      {children}
      {exporting.state === "busy" && <Button onClick={onStop}>{words.stop}</Button>}
    </div>
  );
}
