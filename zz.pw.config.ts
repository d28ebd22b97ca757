import { defineConfig } from "@playwright/test";
export default defineConfig({ testDir: "e2e", workers: 1, timeout: 60000, reporter: [["line"]], outputDir:"/tmp/facts/results",
  use: { baseURL: "http://localhost:4299/", locale: "zh-CN", viewport: { width: 1440, height: 900 }, launchOptions: { executablePath: "/usr/bin/chromium", args: ["--no-sandbox","--disable-gpu"] } } });
