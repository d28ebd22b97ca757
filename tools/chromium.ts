import { existsSync } from "node:fs";

/**
 * The browser of the tests: Debian's Chromium without its windows, which loads a page with a quarter less work, or the whole
 * one where that is not installed. `ATLAS_CHROMIUM` names another.
 */
export const chromiumPath =
  process.env.ATLAS_CHROMIUM ??
  (existsSync("/usr/bin/chromium-headless-shell") ? "/usr/bin/chromium-headless-shell" : "/usr/bin/chromium");
