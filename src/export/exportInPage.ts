import { expose } from "comlink";
import { exportWork } from "./exportWork";
import type { ExportThread } from "./exportThread";

/** Makes files within the page, for a page opened from a folder, which cannot start a worker. */
export function exportThread(): ExportThread {
  const { port1: endpoint, port2 } = new MessageChannel();
  expose(exportWork, port2);
  endpoint.start();
  return {
    endpoint,
    onFault: () => {
      // There is no script to load.
    },
    end: () => {
      endpoint.close();
    },
  };
}
