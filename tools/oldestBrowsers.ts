/** The last Chromium for Windows 7, and browsers of the same age. tsconfig.json excludes newer functions. */
export const oldestBrowsers = ["chrome109", "firefox115", "safari16.4"];
