import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Plugin, Rolldown } from "vite";
import atlas from "../data/atlas.json" with { type: "json" };

const hash = (text: string): string => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
const icon = fileURLToPath(new URL("../public/icon.svg", import.meta.url));

/** What a browser shows that cannot run the atlas, in both languages. */
const tooOld = {
  "zh-CN": "这个浏览器打不开本图。请换用Chrome、Edge 109，Firefox 115，Safari 16.4以上的版本。",
  en: "This browser cannot run the atlas. Please use Chrome or Edge 109, Firefox 115, Safari 16.4 or later.",
} as const;

/** Shows that message if the script cannot be read or stops before the page stands. In syntax that old browsers know. */
const watch = `(function () {
  var tell = function () {
    if (document.documentElement.getAttribute("data-view") !== "live") document.getElementById("still").hidden = false;
  };
  addEventListener("error", tell);
  addEventListener("unhandledrejection", tell);
  if (!("noModule" in document.createElement("script"))) addEventListener("load", tell);
})();`;

/**
 * Takes the files out of a script that hold them as addresses of their own contents, and has it read them from the page. WebKit
 * copies all that it has read of a script with every piece that arrives: with 300 slices of fonts in it, it takes a minute.
 */
function withoutFiles(script: string): { readonly script: string; readonly files: readonly string[] } {
  const files: string[] = [];
  const rest = script.replace(
    /(["'`])(data:[\w/+.-]+;base64,[\w+/=]{1000,})\1/g,
    (_, __, address: string) =>
      `document.getElementById("file${files.push(`<script type="text/plain" id="file${files.length}">${address}</script>`) - 1}").textContent`,
  );
  return { script: rest, files };
}

/** Puts the script, the style sheet and the files of a build into its page, which then asks for nothing else. */
export function oneFile(): Plugin {
  return {
    name: "one-file",
    enforce: "post",
    generateBundle(_options, bundle: Rolldown.OutputBundle) {
      let code = "";
      let style = "";
      let page = "";
      for (const [file, output] of Object.entries(bundle)) {
        if (output.type === "chunk") code += output.code;
        else if (file.endsWith(".css")) style += String(output.source);
        else if (file.endsWith(".html")) page = String(output.source);
        else throw new Error(`${file} is a file of its own.`);
        Reflect.deleteProperty(bundle, file);
      }
      const { script, files } = withoutFiles(code);
      // What would end the script, or begin a comment of the page, in strings and patterns alone.
      const safe = script
        // Vite fills it in behind this plugin, with what to load before a part: nothing here.
        .replaceAll("__VITE_PRELOAD__", "void 0")
        .replaceAll("</script", "<\\/script")
        .replaceAll("<!--", "\\x3C!--");
      const policy = [
        "default-src 'none'",
        `script-src ${hash(watch)} ${hash(safe)}`,
        `style-src ${hash(style)}`,
        "img-src data: blob:",
        // The data and the fonts are addresses of their own contents.
        "connect-src data:",
        "base-uri 'none'",
        "form-action 'none'",
      ].join("; ");
      const head = [
        `<meta http-equiv="Content-Security-Policy" content="${policy}" />`,
        `<link rel="icon" href="data:image/svg+xml,${encodeURIComponent(readFileSync(icon, "utf8"))}" />`,
        `<style>${style}</style>`,
      ].join("");
      const words = Object.entries(tooOld)
        .map(([language, said]) => `<p lang="${language}">${said}</p>`)
        .join("");
      const source = page
        .replace(/<script\b[^>]*><\/script>/g, "")
        .replace(/<link\b[^>]*rel="(?:stylesheet|icon|modulepreload)"[^>]*>/g, "")
        .replace("<head>", () => `<head>${head}`)
        .replace("<body>", () => `<body><div id="still" hidden>${words}</div><script>${watch}</script>`)
        .replace("</body>", () => `${files.join("\n")}<script type="module">${safe}</script></body>`);
      this.emitFile({ type: "asset", fileName: `${atlas.id}.html`, source });
    },
  };
}
