import type { Plugin } from "vite";

/**
 * Builds the worker that draws pictures along with the page, so that both load the same files; Vite would build all that it
 * needs a second time. Such a worker must not import anything dynamically, since Vite's loader of styles expects a page.
 */
export function sharedWorker(): Plugin {
  return {
    name: "shared-worker",
    apply: "build",
    enforce: "pre",
    transform: {
      filter: { id: /\/pictureThread\.ts$/ },
      async handler(code, importer) {
        const [address, file = ""] = /new URL\("([^"]+)", import\.meta\.url\)/.exec(code) ?? [];
        const worker = await this.resolve(file, importer);
        if (address === undefined || !worker) throw new Error(`${importer} starts no worker.`);
        const chunk = this.emitFile({ type: "chunk", id: worker.id });
        return code.replace(address, `import.meta.ROLLUP_FILE_URL_${chunk}`);
      },
    },
  };
}
