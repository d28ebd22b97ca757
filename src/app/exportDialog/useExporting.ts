import { useEffect, useRef, useState } from "react";
import { createExporter, ExportStopped, type Exporter } from "../../export/exporter";
import { faultWords } from "../../export/exportFault";
import type { Bilingual } from "../../i18n/locale";

/** How far an export has come, or how it went. */
export type Exporting =
  | { readonly state: "idle" }
  | { readonly state: "busy"; readonly words: string }
  | { readonly state: "done"; readonly words: string }
  | { readonly state: "stopped" }
  | { readonly state: "failed"; readonly words: string; readonly reason: Bilingual };

/** What is said while something is exported, and before the reason where it fails. */
export interface ExportTask {
  readonly busy: string;
  readonly failed: string;
}

interface ExportingState {
  readonly exporting: Exporting;
  /** Does one thing at a time and reports how it went; `work` returns the words of success. */
  readonly run: (task: ExportTask, work: (exporter: Exporter) => Promise<string>) => Promise<void>;
  /** Ends what is under way; no file comes of it. */
  readonly stop: () => void;
}

/** One for all dialogs: what has been loaded once is at hand when the next one opens, with or without a connection. */
const exporter = createExporter();

/** The exporter for an open dialog; closing it ends whatever is under way. */
export function useExporting(): ExportingState {
  const [exporting, setExporting] = useState<Exporting>({ state: "idle" });
  const isBusy = useRef(false);
  useEffect(() => {
    // The thread is there before it is wanted, so that it starts in no one's way.
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
