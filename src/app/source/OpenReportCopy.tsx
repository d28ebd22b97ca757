import { FileDrop } from "../../ui/FileDrop";
import { usePage } from "../page";
import { CopyStanding } from "./CopyStanding";
import { WholeWords } from "../../ui/WholeWords";
import styles from "./OpenReportCopy.module.css";
import { sourceMessages } from "./sourceMessages";
import type { useReportCopy } from "./useReportCopy";
import { Button } from "../../ui/Button";

/** How the reader's copy compares to the report, and buttons to open one or to remove it. */
export function OpenReportCopy({
  own: { copy, fault, open, forget },
}: {
  readonly own: ReturnType<typeof useReportCopy>;
}) {
  const { report: words } = sourceMessages[usePage().locale];
  return (
    <div className={styles.copy}>
      {copy && (
        <>
          <CopyStanding copy={copy} />
          <Button onClick={forget}>{words.forget}</Button>
        </>
      )}
      {copy?.isSame !== true && (
        <FileDrop
          accept=".txt,text/plain"
          words={words}
          onFile={(file) => {
            void open(file);
          }}
        >
          {!copy && (
            <p className={styles.lead}>
              <WholeWords>{words.lead}</WholeWords>
            </p>
          )}
        </FileDrop>
      )}
      <p className={styles.fault} role="alert">
        {fault === null ? "" : words.faults[fault]}
      </p>
    </div>
  );
}
