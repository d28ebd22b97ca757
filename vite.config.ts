import { createHash } from "node:crypto";
import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { defineConfig, type HtmlTagDescriptor, type Plugin, type Rolldown } from "vite";
import { atlasManifest, atlasPage, firstView } from "./tools/atlasPage.ts";
import { checkedData } from "./tools/checkedData.ts";
import { oldestBrowsers } from "./tools/oldestBrowsers.ts";
import { colorSheet } from "./tools/colorSheet.ts";
import { sharedWorker } from "./tools/sharedWorker.ts";

const hash = (text: string): string => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

/** What the built page may load: its own files, and pictures that it draws itself. */
const contentSecurityPolicy = (style: string): string =>
  [
    "default-src 'none'",
    `script-src 'self' ${hash(firstView)}`,
    `style-src 'self' ${hash(style)}`,
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

/** A file of the build as text. */
function textOf(bundle: Rolldown.OutputBundle | undefined, file: string): string {
  const output = bundle?.[file];
  if (output?.type !== "asset") throw new Error(`The build has no file ${file}.`);
  return output.source.toString();
}

/**
 * Completes the built index.html: its Content-Security-Policy; its styles, so that it can be painted once it has come; and at
 * its end, so that nothing else comes with it, what its script needs.
 */
function builtDocument(): Plugin {
  const styleLink = /<link rel="stylesheet"[^>]* href="\.\/([^"]+)">/g;
  const scriptTag = /\s*<(?:script type="module"[^>]*><\/script>|link rel="modulepreload"[^>]*>)/g;
  return {
    name: "built-document",
    apply: "build",
    transformIndexHtml: {
      order: "post",
      handler: (html, { bundle }) => {
        const dataset = Object.keys(bundle ?? {}).find((file) => /report-28-[^/]*\.json$/.test(file));
        if (!dataset) throw new Error("The build has no dataset to preload.");
        const style = [...html.matchAll(styleLink)].map(([, file = ""]) => textOf(bundle, file)).join("");
        const tags: HtmlTagDescriptor[] = [
          {
            tag: "meta",
            attrs: { "http-equiv": "Content-Security-Policy", content: contentSecurityPolicy(style) },
            injectTo: "head-prepend",
          },
          // Before anything is fetched that the page of another language, to which it may lead, does not need.
          { tag: "script", children: firstView, injectTo: "head" },
          { tag: "style", children: style, injectTo: "head" },
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
            injectTo: "body",
          },
        ];
        const scripts = html.match(scriptTag)?.join("") ?? "";
        const page = html
          .replaceAll(scriptTag, "")
          // Parts that are loaded later find the files named, and do not fetch them.
          .replaceAll(styleLink, '<link rel="stylesheet" disabled href="./$1">')
          .replace("</body>", () => `${scripts.trimStart()}\n  </body>`);
        return { html: page, tags };
      },
    },
  };
}

/** What src/render/leftOut.ts takes the place of, as it is imported. */
const leftOut = [
  /^\.\/GeoSVGResource\.js$/,
  /^\.\.\/preprocessor\/backwardCompat\.js$/,
  /^\.\.\/theme\/dark\.js$/,
  /^\.\.\/loading\/default\.js$/,
  /^\.\/TooltipRichContent\.js$/,
  /^\.\.\/\.\.\/label\/sectorLabel\.js$/,
  /^\.\.\/helper\/LargeSymbolDraw\.js$/,
  /^\.\/cssAnimation\.js$/,
  /^(\.\.\/)+legacy\/dataSelectAction\.js$/,
  /^size-sensor$/,
];
const leftOutFile = fileURLToPath(new URL("src/render/leftOut.ts", import.meta.url));

export default defineConfig({
  // Relative addresses: the built folder works below any path of any static host.
  base: "./",
  plugins: [
    sharedWorker(),
    react(),
    atlasPage(),
    atlasManifest(),
    builtDocument(),
    colorSheet(),
    checkedData(),
  ],
  resolve: { alias: leftOut.map((find) => ({ find, replacement: leftOutFile })) },
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
