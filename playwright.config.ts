import { defineConfig } from "@playwright/test";
import { chromiumPath } from "./tools/chromium";

/** Another may be named where several runs share a machine. */
const port = Number(process.env.ATLAS_TEST_PORT ?? 4873);

/**
 * Parts of Chromium that a test has no use for. The first two draw an address bar's suggestions, in a process of their own
 * for every page; the others are those that Playwright turns off, since its list gives way to this one.
 */
const disabledFeatures = [
  "WebUIOmniboxPopup",
  "WebUIOmniboxAimPopup",
  "AimEnabled",
  "AvoidUnnecessaryBeforeUnloadCheckSync",
  "DestroyProfileOnBrowserClose",
  "HttpsUpgrades",
  "LensOverlay",
  "MediaRouter",
  "NetworkTimeServiceQuerying",
  "OptimizationHints",
  "PaintHolding",
  "PreconnectToSearch",
];

export default defineConfig({
  testDir: "e2e",
  fullyParallel: true,
  workers: 2,
  timeout: 60_000,
  // To draw a page for the first time takes seconds where others use the machine too.
  expect: { timeout: 10_000 },
  // A machine that others use too may stall once; the report then names the test as flaky.
  retries: process.env.CI ? 1 : 0,
  reporter: [["list"]],
  use: {
    baseURL: `http://localhost:${port}/`,
    locale: "zh-CN",
    // What a worker answers, tests cannot route; those of the use offline allow it.
    serviceWorkers: "block",
    viewport: { width: 1440, height: 900 },
    launchOptions: {
      executablePath: chromiumPath,
      args: ["--no-sandbox", "--disable-gpu", `--disable-features=${disabledFeatures.join()}`],
    },
  },
  // The built product, as it is served.
  webServer: {
    command: `npx vite preview --port ${port} --strictPort`,
    url: `http://localhost:${port}/`,
    reuseExistingServer: false,
  },
});
