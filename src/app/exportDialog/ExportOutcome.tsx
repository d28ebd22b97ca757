import type { ReactNode } from "react";
import { Button } from "../../ui/Button";
import { exportMessages } from "./exportMessages";
import type { Exporting } from "./useExporting";
import { usePage } from "../page";
import styles from "./ExportOutcome.module.css";

interface ExportOutcomeProps {
  readonly exporting: Exporting;
  readonly onStop: () => void;
  /** How far it has come, where that is known. */
  readonly children?: ReactNode;
}

/** What is under way and how it went, said to screen readers too. */
export function ExportOutcome({ exporting, onStop, children }: ExportOutcomeProps) {
  const { locale } = usePage();
  const words = exportMessages[locale];
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
