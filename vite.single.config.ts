import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { atlasPage } from "./tools/atlasPage.ts";
import { checkedData } from "./tools/checkedData.ts";
import { oldestBrowsers } from "./tools/oldestBrowsers.ts";
import { oneFile } from "./tools/oneFile.ts";
import { colorSheet } from "./tools/colorSheet.ts";

const path = (file: string): string => fileURLToPath(new URL(file, import.meta.url));

/** The atlas as one HTML file that opens by a double click, from any folder, without a server. */
export default defineConfig({
  base: "./",
  publicDir: false,
  plugins: [react(), atlasPage(), colorSheet(), checkedData(), oneFile()],
  resolve: {
    alias: [
      { find: /^\.\/exportThread$/, replacement: path("src/export/exportInPage.ts") },
      { find: /^\.\/figure\/pictureThread$/, replacement: path("src/app/figure/noPictureThread.ts") },
    ],
  },
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
