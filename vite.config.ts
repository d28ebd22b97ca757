import { createHash } from "node:crypto";
import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { defineConfig, type HtmlTagDescriptor, type Plugin } from "vite";
import { atlasManifest, atlasPage, firstView } from "./tools/atlasPage.ts";
import { checkedData } from "./tools/checkedData.ts";
import { oldestBrowsers } from "./tools/oldestBrowsers.ts";
import { colorSheet } from "./tools/colorSheet.ts";

const firstViewHash = createHash("sha256").update(firstView).digest("base64");

/** What the built page may load: its own files, and pictures that it draws itself. */
const contentSecurityPolicy = [
  "default-src 'none'",
  `script-src 'self' 'sha256-${firstViewHash}'`,
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  // No text becomes markup or the address of a script but by the policy that the first look at the page makes.
  "require-trusted-types-for 'script'",
  "trusted-types default",
].join("; ");

/** Completes the built index.html: its Content-Security-Policy, and the dataset fetched while the script still loads. */
function headOfPage(): Plugin {
  return {
    name: "head-of-page",
    apply: "build",
    transformIndexHtml: {
      order: "post",
      handler: (html, { bundle }) => {
        const dataset = Object.keys(bundle ?? {}).find((file) => /report-28-[^/]*\.json$/.test(file));
        if (!dataset) throw new Error("The build has no dataset to preload.");
        // Before anything is fetched that the page of another language, to which it may lead, does not need.
        const script = `<script>${firstView}</script>`;
        const tags: HtmlTagDescriptor[] = [
          {
            tag: "meta",
            attrs: { "http-equiv": "Content-Security-Policy", content: contentSecurityPolicy },
            injectTo: "head-prepend",
          },
          // A page that names it can be installed and kept for use offline.
          { tag: "link", attrs: { rel: "manifest", href: "./manifest.json" }, injectTo: "head" },
          {
            tag: "link",
            attrs: { rel: "apple-touch-icon", href: "./icons/apple-180.png" },
            injectTo: "head",
          },
          {
            tag: "link",
            attrs: { rel: "preload", href: `./${dataset}`, as: "fetch", crossorigin: "" },
            injectTo: "head",
          },
        ];
        return { html: html.replace('<script type="module"', (module) => `${script}\n    ${module}`), tags };
      },
    },
  };
}

export default defineConfig({
  // Relative addresses: the built folder works below any path of any static host.
  base: "./",
  plugins: [react(), atlasPage(), atlasManifest(), headOfPage(), colorSheet(), checkedData()],
  resolve: {
    alias: [
      {
        find: /^\.\/GeoSVGResource\.js$/,
        replacement: fileURLToPath(new URL("src/render/withoutSvgMaps.ts", import.meta.url)),
      },
    ],
  },
  // As docs/nginx.conf: a frame in a sandbox of its own may load the page as well.
  preview: { cors: { origin: "*" } },
  build: {
    // Data stays in files of its own, and the page needs no inline script.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    target: oldestBrowsers,
    license: { fileName: "licences.md" },
    chunkSizeWarningLimit: 800,
    rolldownOptions: {
      output: {
        // Libraries change less often than the atlas and stay in a reader's cache.
        codeSplitting: {
          groups: [
            // Only what the page itself needs; what a format needs comes with it. Before ECharts, whose component needs React too.
            {
              name: "libraries",
              test: /node_modules[\\/](react|react-dom|scheduler|@tanstack[\\/](react-query|query-core)|topojson-client)[\\/]/,
              priority: 1,
            },
            // The page and all that it imports in one file: the fifty that it would be cut into are a sixth larger in all.
            { name: "shell", test: /src[\\/]app[\\/]App\.tsx$/ },
          ],
        },
      },
    },
  },
  // Modules in the thread that makes files too: a format is loaded when it is asked for.
  worker: { format: "es" },
});
