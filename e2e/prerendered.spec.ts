import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { PNG } from "pngjs";
import { pageSteps } from "../src/app/figure/pageSize";
import { expect, test } from "./atlas";
import { watchShifts } from "./layoutShift";
import { differing } from "./pixels";

const dist = join(import.meta.dirname, "../dist");

// These tests look at the page before there is a reader.
test.use({ hasReader: false });

const places = [
  { path: "", file: "index.html", headline: "报道称14个县达到退出条件", locale: "zh-CN" },
  { path: "en/", file: "en/index.html", headline: "14 counties passed", locale: "en-GB" },
] as const;

for (const { file } of places) {
  test(`${file} has no inline script except the one in its policy, and names no missing file`, () => {
    const html = readFileSync(join(dist, file), "utf8");
    const inline = [...html.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(([, script = ""]) => script);
    expect(inline).toHaveLength(1);
    for (const script of inline) {
      const hash = createHash("sha256").update(script).digest("base64");
      expect(html).toContain(`&#39;sha256-${hash}&#39;`);
    }
    const named = [...html.matchAll(/(?:src|srcset|href|content)="(\.\.?\/[^"?#]*\.[a-z]+)"/g)];
    const missing = named
      .map(([, path = ""]) => join(dist, file, "..", path))
      .filter((path) => !existsSync(path));
    expect(named.length).toBeGreaterThan(200);
    expect(missing).toEqual([]);
    const styles = [...html.matchAll(/href="([^"]*\.css)"/g)]
      .map(([, path = ""]) => readFileSync(join(dist, file, "..", path), "utf8"))
      .join("");
    const classes = new Set(
      [...html.matchAll(/class="([^"]+)"/g)].flatMap(([, names = ""]) => names.split(" ")),
    );
    expect([...classes].filter((name) => !styles.includes(`.${name}`) && name.startsWith("_"))).toEqual([]);
  });
}

test("the pictures of the page's links are PNGs of 1200 × 630 px", () => {
  for (const locale of ["zh", "en"]) {
    const { width, height } = PNG.sync.read(readFileSync(join(dist, `pictures/card-${locale}.png`)));
    expect([width, height]).toEqual([1200, 630]);
  }
});

for (const { path, headline, locale } of places) {
  test.describe(`without script, ${locale}`, () => {
    test.use({ javaScriptEnabled: false, locale });

    test("findings, pictures, captions, sources and tables are there", async ({ page }) => {
      await page.goto(`./${path}`);
      await expect(page.locator("main h2").first()).toContainText(headline);
      await expect(page.locator("noscript")).toBeVisible();
      const pictures = page.locator("article picture img");
      await expect(pictures).toHaveCount(17);
      await expect(pictures.first()).toHaveJSProperty("complete", true);
      expect(await pictures.first().evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(822);
      const funds = page.locator("#funds");
      await expect(funds.getByRole("table")).toBeHidden();
      await funds.locator("summary").click();
      await expect(funds.getByRole("table")).toContainText("278.56亿元");
    });
  });
}

/** Waits until the page's script has taken over. */
async function expectLive(page: Page): Promise<void> {
  await expect(page.locator("html")).toHaveAttribute("data-view", "live");
  await expect(page.locator("article details")).toHaveCount(0);
}

test("the page names the addresses of both languages in full", async ({ page, baseURL }) => {
  await page.goto("./en/");
  await expectLive(page);
  await expect(page.locator("link[hreflang=zh-CN]")).toHaveAttribute("href", baseURL ?? "");
  await expect(page.locator("link[hreflang=en]")).toHaveAttribute("href", `${baseURL ?? ""}en/`);
});

for (const [width, height, { path, locale }] of [
  [1440, 900, places[0]],
  [1440, 900, places[1]],
  [1280, 800, places[0]],
  [1024, 768, places[1]],
  [390, 844, places[0]],
  [390, 844, places[1]],
] as const) {
  test.describe(`${width} px, ${locale}`, () => {
    test.use({ viewport: { width, height }, locale });

    test("nothing shifts from the first paint until the live page has been scrolled to its end", async ({
      page,
    }) => {
      const shifted = await watchShifts(page);
      await page.goto(`./${path}`);
      await expectLive(page);
      const end = await page.evaluate(() => document.body.scrollHeight);
      for (let top = 0; top < end; top += 400) {
        await page.mouse.wheel(0, 400);
        await page.evaluate(() => new Promise(requestAnimationFrame));
      }
      await expect(page.locator("#timeline [aria-roledescription] svg")).toBeVisible();
      expect(await shifted()).toBeLessThanOrEqual(0.01);
    });
  });
}

// Each width and each theme, since shapes do not depend on themes, nor colours on widths.
for (const [[width, height], colorScheme] of [
  [[1440, 900], "light"],
  [[1280, 800], "dark"],
  [[1024, 768], "light"],
  [[390, 844], "dark"],
] as const) {
  test.describe(`${width} px, ${colorScheme}`, () => {
    test.use({ viewport: { width, height }, colorScheme });

    test("charts look the same before and after they become live", async ({ page }) => {
      // Scrolling would count as a sign of a reader.
      await page.addInitScript(() => {
        window.addEventListener(
          "scroll",
          (event) => {
            event.stopImmediatePropagation();
          },
          true,
        );
      });
      await page.goto("./");
      await expectLive(page);
      const figureOf = (id: string) => page.locator(`#${id} [aria-roledescription]`);
      const before = new Map<string, Buffer>();
      for (const id of ["provinceMap", "countyExits", "funds", "partyDuties", "timeline"]) {
        await figureOf(id).scrollIntoViewIfNeeded();
        await expect(figureOf(id).locator("img")).toHaveJSProperty("complete", true);
        before.set(id, await figureOf(id).screenshot());
      }
      await page.evaluate(() => {
        window.scrollTo(0, 0);
      });
      for (const [id, picture] of before) {
        await figureOf(id).scrollIntoViewIfNeeded();
        await figureOf(id).dispatchEvent("pointerover");
        await expect(figureOf(id).locator("svg text").first()).toBeVisible();
        await expect(figureOf(id).locator("img")).toHaveCount(0);
        expect(differing(picture, await figureOf(id).screenshot()), id).toBeLessThanOrEqual(0.004);
      }
    });
  });
}

test("pictures fit their room to the pixel at every step of the page's width, which the window passes through", async ({
  page,
}) => {
  await page.goto("./");
  await expectLive(page);
  for (const { from } of pageSteps) {
    await page.setViewportSize({ width: Math.max(320, Math.ceil(from * 16)), height: 900 });
    const misfits = () =>
      page.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>("[aria-roledescription]")].flatMap((figure) => {
          const image = figure.querySelector("img")?.getBoundingClientRect();
          const { width, height } = figure.getBoundingClientRect();
          const isFilled = image?.width === Math.floor(width) && Math.abs(image.height - height) <= 1;
          return isFilled
            ? []
            : [`${figure.ariaLabel ?? ""}: ${image?.width} × ${image?.height} in ${width} × ${height} px`];
        }),
      );
    await expect.poll(misfits, `at ${from} rem`).toEqual([]);
  }
});

for (const { query, sign, other } of [
  { query: "?initiatives=8&lang=zh", sign: "金融扶贫", other: "报道称14" },
  { query: "?lang=zh&mode=trainingVolume.linear", sign: "报道称14", other: "" },
  { query: "?lang=zh&table=funds", sign: "报道称14", other: "" },
  { query: "?lang=en", sign: "14 counties passed", other: "报道称14" },
  { query: "?lang=en&initiatives=8", sign: "Funding", other: "报道称14" },
] as const) {
  test(`a link with ${query} shows its own view first`, async ({ page }) => {
    await page.addInitScript(() => {
      const seen = new Set<string>();
      const look = () => {
        const headline = document.querySelector("main h2");
        if (headline?.checkVisibility({ visibilityProperty: true })) seen.add(headline.textContent);
        requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
      Object.assign(window, { seen: () => [...seen] });
    });
    // Slow enough for anything wrong to be painted first.
    await page.route(/assets\/.*\.js$/, async (route) => {
      await new Promise((done) => setTimeout(done, 300));
      await route.continue();
    });
    await page.goto(query);
    await expect(page.locator("main h2").first()).toContainText(sign);
    const seen: unknown = await page.evaluate("seen()");
    expect(seen).toHaveLength(1);
    if (other !== "") expect(String(seen)).not.toContain(other);
  });
}

test.describe("in the dark", () => {
  test.use({ colorScheme: "light" });

  test("a colour scheme chosen before applies from the first paint", async ({ page, complaints }) => {
    await page.addInitScript(() => {
      localStorage.setItem("guizhou-atlas.theme", JSON.stringify("dark"));
    });
    await page.route(/assets\/.*\.js$/, (route) => route.abort());
    await page.goto("./", { waitUntil: "commit" });
    await expect(page.locator("main h2").first()).toBeVisible();
    const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    expect(await ground()).toBe("rgb(22, 27, 41)");
    // Complaints about scripts that were blocked.
    complaints.length = 0;
  });
});
