import type { Endpoint } from "comlink";

/** The worker, or its substitute, in which files are made. */
export interface ExportThread {
  readonly endpoint: Endpoint;
  /** Reports an error that ended the thread; the message is empty if its script could not be loaded. */
  readonly onFault: (tell: (message: string) => void) => void;
  readonly end: () => void;
}

/** Starts a worker. The single-file build uses `exportInPage.ts` instead of this. */
export function exportThread(): ExportThread {
  const worker = new Worker(new URL("./exportWorker.ts", import.meta.url), { type: "module" });
  return {
    endpoint: worker,
    onFault: (tell) => {
      worker.addEventListener("error", (event: Event) => {
        // If the script cannot be loaded, the event carries no message.
        tell(event instanceof ErrorEvent ? event.message : "");
      });
    },
    end: () => {
      worker.terminate();
    },
  };
}
