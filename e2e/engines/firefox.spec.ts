import { existsSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { openFirefox } from "./firefox";
import { journeys } from "./journeys";

journeys(openFirefox);

test("where the browser changes what pages paint, to protect its reader, no such picture is saved, and that is said", async ({
  baseURL,
}, info) => {
  const folder = info.outputPath("profile");
  const browser = await openFirefox(folder, { "privacy.resistFingerprinting": true });
  try {
    await browser.go(`${baseURL ?? ""}?lang=en&export=fundProjects`);
    await browser.click("dialog button", "↓PNG");
    await expect
      .poll(() => browser.words("dialog [role=alert]"))
      .toContain("PNG not saved: The browser changes or empties the pixels that this page paints");
    await browser.click("dialog button", "↓SVG");
    expect(Buffer.from(await browser.file(".svg")).toString("utf8")).toContain("51");
    expect(existsSync(join(folder, "saved", "guizhou-atlas_fundProjects_en.png"))).toBe(false);
  } finally {
    await browser.close();
  }
});
