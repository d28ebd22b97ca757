import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { defineConfig, type Plugin } from "vite";
import { checkedData } from "./tools/checkedData.ts";
import { oldestBrowsers } from "./tools/oldestBrowsers.ts";
import { colorSheet } from "./tools/colorSheet.ts";

const path = (file: string): string => fileURLToPath(new URL(file, import.meta.url));
const hash = (text: string): string => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

/** Puts the one script and the one style sheet of the build into its page, which then asks for nothing else. */
function oneFile(): Plugin {
  return {
    name: "one-file",
    enforce: "post",
    generateBundle(_options, bundle) {
      let script = "";
      let style = "";
      let page = "";
      for (const [file, output] of Object.entries(bundle)) {
        if (output.type === "chunk") script += output.code;
        else if (file.endsWith(".css")) style += String(output.source);
        else if (file.endsWith(".html")) page = String(output.source);
        else throw new Error(`${file} is a file of its own.`);
        Reflect.deleteProperty(bundle, file);
      }
      // What would end the script, or begin a comment of the page, in strings and patterns alone.
      const safe = script
        // Vite fills it in behind this plugin, with what to load before a part: nothing here.
        .replaceAll("__VITE_PRELOAD__", "void 0")
        .replaceAll("</script", "<\\/script")
        .replaceAll("<!--", "\\x3C!--");
      const policy = [
        "default-src 'none'",
        `script-src ${hash(safe)}`,
        `style-src ${hash(style)}`,
        "img-src data: blob:",
        // The data and the fonts stand in the script as addresses of their own contents.
        "connect-src data:",
        "base-uri 'none'",
        "form-action 'none'",
      ].join("; ");
      const icon = `data:image/svg+xml,${encodeURIComponent(readFileSync(path("public/icon.svg"), "utf8"))}`;
      const head = `<meta http-equiv="Content-Security-Policy" content="${policy}" />`;
      const source = page
        .replace(/<script\b[^>]*><\/script>/g, "")
        .replace(/<link\b[^>]*rel="(?:stylesheet|icon|modulepreload)"[^>]*>/g, "")
        .replace("<head>", () => `<head>${head}<link rel="icon" href="${icon}" /><style>${style}</style>`)
        .replace("</body>", () => `<script type="module">${safe}</script></body>`);
      this.emitFile({ type: "asset", fileName: "guizhou-atlas.html", source });
    },
  };
}

/** The atlas as one HTML file that opens by a double click, from any folder, without a server. */
export default defineConfig({
  base: "./",
  publicDir: false,
  plugins: [react(), colorSheet(), checkedData(), oneFile()],
  resolve: { alias: [{ find: /^\.\/exportThread$/, replacement: path("src/export/exportInPage.ts") }] },
  build: {
    outDir: "dist-single",
    assetsInlineLimit: Number.MAX_SAFE_INTEGER,
    cssCodeSplit: false,
    modulePreload: false,
    chunkSizeWarningLimit: 50_000,
    target: oldestBrowsers,
    rolldownOptions: { output: { codeSplitting: false } },
  },
});
