import { expose } from "comlink";
import { exportWork } from "./exportWork";
import type { ExportThread } from "./exportThread";

/** Makes files within the page: a page opened from a folder can start no thread. */
export function exportThread(): ExportThread {
  const { port1: endpoint, port2 } = new MessageChannel();
  expose(exportWork, port2);
  endpoint.start();
  return {
    endpoint,
    onFault: () => {
      // Nothing has to be fetched.
    },
    end: () => {
      endpoint.close();
    },
  };
}
