import type { Endpoint } from "comlink";

/** Where files are made. */
export interface ExportThread {
  readonly endpoint: Endpoint;
  /** Tells what ended it; an empty text where its script could not be fetched. */
  readonly onFault: (tell: (message: string) => void) => void;
  readonly end: () => void;
}

/** Starts a thread of its own; a build in one file has `exportInPage.ts` in place of this. */
export function exportThread(): ExportThread {
  const worker = new Worker(new URL("./exportWorker.ts", import.meta.url), { type: "module" });
  return {
    endpoint: worker,
    onFault: (tell) => {
      worker.addEventListener("error", (event: Event) => {
        // A script that cannot be fetched gives an event that says nothing.
        tell(event instanceof ErrorEvent ? event.message : "");
      });
    },
    end: () => {
      worker.terminate();
    },
  };
}
