import { useEffect, useRef, useState } from "react";
import { createExporter, ExportStopped, type Exporter } from "../../export/exporter";
import { faultWords } from "../../export/exportFault";
import type { Bilingual } from "../../i18n/locale";

/** The progress or the result of an export. */
export type Exporting =
  | { readonly state: "idle" }
  | { readonly state: "busy"; readonly words: string }
  | { readonly state: "done"; readonly words: string }
  | { readonly state: "stopped" }
  | { readonly state: "failed"; readonly words: string; readonly reason: Bilingual };

/** What is shown during an export, and before the reason if it fails. */
export interface ExportTask {
  readonly busy: string;
  readonly failed: string;
}

interface ExportingState {
  readonly exporting: Exporting;
  /** Runs one export at a time and shows its result; `work` returns the message of success. */
  readonly run: (task: ExportTask, work: (exporter: Exporter) => Promise<string>) => Promise<void>;
  /** Stops the export under way; it produces no file. */
  readonly stop: () => void;
}

/** One exporter for all dialogs: everything it has loaded is available to the next dialog, even offline. */
const exporter = createExporter();

/** The exporter for an open dialog. Closing the dialog stops the export under way. */
export function useExporting(): ExportingState {
  const [exporting, setExporting] = useState<Exporting>({ state: "idle" });
  const isBusy = useRef(false);
  useEffect(() => {
    // Starts the thread before it is needed, so that its start delays nothing.
    exporter.start();
    return () => {
      if (isBusy.current) exporter.stop();
    };
  }, []);

  return {
    exporting,
    run: async (task, work) => {
      setExporting({ state: "busy", words: task.busy });
      isBusy.current = true;
      try {
        setExporting({ state: "done", words: await work(exporter) });
      } catch (cause) {
        setExporting(
          cause instanceof ExportStopped
            ? { state: "stopped" }
            : { state: "failed", words: task.failed, reason: faultWords(cause) },
        );
      } finally {
        isBusy.current = false;
      }
    },
    stop: exporter.stop,
  };
}
