import { defineConfig } from "vitest/config";
import react from "@vitejs/plugin-react";

export default defineConfig({
  // Relative addresses: the built folder works below any path of any static host.
  base: "./",
  plugins: [react()],
  resolve: { tsconfigPaths: true },
  build: {
    // Data stays in files of its own, and the page needs no inline script.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 900,
  },
  preview: { port: 4173, strictPort: false },
  test: {
    include: ["src/**/*.test.ts", "tools/**/*.test.ts"],
    environment: "node",
  },
});
