/** The last Chromium for Windows 7, and what is as old; tsconfig.json keeps later functions out. */
export const oldestBrowsers = ["chrome109", "firefox115", "safari16.4"];
