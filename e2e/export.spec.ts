import { readFileSync } from "node:fs";
import { PNG } from "pngjs";
import type { Locator, Page } from "@playwright/test";
import { drawAll, expect, test } from "./atlas";

async function saved(page: Page, card: Locator, format: string): Promise<{ name: string; bytes: Buffer }> {
  const download = page.waitForEvent("download");
  await card.getByRole("button", { name: format }).click();
  const file = await download;
  return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
}

/** How many colours a picture has, looking at every seventh pixel: a blank one has a single one. */
function coloursOf({ data }: PNG): number {
  const colours = new Set<number>();
  for (let at = 0; at + 3 < data.length; at += 28) colours.add(data.readUInt32BE(at));
  return colours.size;
}

for (const lang of ["zh", "en"]) {
  test(`every chart leaves as PNG and SVG of slide size, ${lang}`, async ({ page }) => {
    test.setTimeout(120_000);
    await page.goto(`?lang=${lang}`);
    await drawAll(page);
    const pictures: { readonly title: string; readonly svg: string }[] = [];
    const before = await page.locator("main").innerHTML();
    for (const card of await page.locator("article").all()) {
      const id = (await card.getAttribute("id")) ?? "";
      const title = (await card.locator("h3").textContent()) ?? "";

      const png = await saved(page, card, lang === "zh" ? "存为 PNG" : "Save as PNG");
      expect(png.name).toMatch(new RegExp(`^guizhou-atlas_${id}(_[a-z]+)?_${lang}\\.png$`));
      const picture = PNG.sync.read(png.bytes);
      expect([picture.width, picture.height]).toEqual([1920, 1080]);
      expect(coloursOf(picture)).toBeGreaterThan(20);

      const svg = await saved(page, card, lang === "zh" ? "存为 SVG" : "Save as SVG");
      expect(svg.name).toMatch(new RegExp(`^guizhou-atlas_${id}(_[a-z]+)?_${lang}\\.svg$`));
      pictures.push({ title, svg: svg.bytes.toString("utf8") });
    }
    // Saving leaves the page as it was, but for the word that it was done.
    const withoutOutcome = (html: string) =>
      html.replace(/<span class="[^"]*outcome[^"]*"[^>]*>.*?<\/span>/g, "");
    expect(withoutOutcome(await page.locator("main").innerHTML())).toBe(withoutOutcome(before));
    // Read in a page of its own, which has no policy against the styles that a parser sets.
    const reader = await page.context().newPage();
    for (const { title, svg } of pictures) {
      const shown = await reader.evaluate((text) => {
        const parsed = new DOMParser().parseFromString(text, "image/svg+xml");
        const root = parsed.documentElement;
        return {
          isBroken: parsed.querySelector("parsererror") !== null,
          size: [root.getAttribute("width"), root.getAttribute("height")],
          title: parsed.querySelector("title")?.textContent,
          words: [...parsed.querySelectorAll("text")].map((element) => element.textContent).join(""),
        };
      }, svg);
      expect(shown).toMatchObject({ isBroken: false, size: ["1920", "1080"], title });
      const bare = (text: string) => text.replace(/\s/g, "");
      expect(bare(shown.words)).toContain(bare(title));
      expect(shown.words).toContain(lang === "zh" ? "来源：" : "Source:");
    }
  });
}

test("a filtered chart says so in its picture and its file name", async ({ page }) => {
  await page.goto("?initiatives=5,8&lang=en");
  const svg = await saved(page, page.locator("#funds"), "Save as SVG");
  expect(svg.name).toBe("guizhou-atlas_funds_5-8_en.svg");
  const text = svg.bytes.toString("utf8");
  expect(text).toContain("Filter: only initiatives 5");
  const png = await saved(page, page.locator("#funds"), "Save as PNG");
  expect(PNG.sync.read(png.bytes).width).toBe(1920);
});
