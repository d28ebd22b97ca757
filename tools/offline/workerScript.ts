import { join } from "node:path";
import { build } from "vite";
import { oldestBrowsers } from "../oldestBrowsers";

/** The service worker, ready for its list of files, and the licences of its packages. */
export interface WorkerScript {
  readonly code: string;
  readonly licences: string;
}

/**
 * Builds the service worker as one plain script, since the oldest supported browsers do not start modules as service
 * workers.
 */
export async function workerScript(root: string): Promise<WorkerScript> {
  const built = await build({
    root,
    configFile: false,
    logLevel: "warn",
    publicDir: false,
    build: {
      write: false,
      target: oldestBrowsers,
      license: { fileName: "licences.md" },
      rolldownOptions: {
        input: join(root, "src/offlineWorker.ts"),
        output: { format: "iife", entryFileNames: "offlineWorker.js" },
      },
    },
  });
  if (!("output" in built)) throw new Error("The worker has to be one build.");
  const [{ code }, ...others] = built.output;
  const licences = others.find(({ fileName }) => fileName === "licences.md");
  if (others.length !== 1 || licences?.type !== "asset") throw new Error("The worker is not one script.");
  return { code, licences: String(licences.source) };
}
