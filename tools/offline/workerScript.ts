import { join } from "node:path";
import { build } from "vite";
import { oldestBrowsers } from "../oldestBrowsers";

/** The worker for use offline, ready for its list of files, and the licences of what is in it. */
export interface WorkerScript {
  readonly code: string;
  readonly licences: string;
}

/** Builds the worker as one plain script: browsers of the floor start no modules as service workers. */
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
