import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, test } from "@playwright/test";
import readXlsx from "read-excel-file/node";
import { decodedPng, textIn, unzipped } from "../saved";
import type { Browser } from "./browser";

const search = () => location.search;
const label = () => document.activeElement?.getAttribute("aria-label") ?? document.activeElement?.id ?? "";
const count = (selector: string) => document.querySelectorAll(selector).length;

/** The main journeys through the built product in an engine that Playwright cannot drive here. */
export function journeys(open: (folder: string) => Promise<Browser>): void {
  // One browser for all of them, which takes as long to start as a journey.
  test.describe.configure({ mode: "default", timeout: 120_000 });
  let folder: string;
  let browser: Browser;
  const see = <Given extends readonly unknown[]>(inPage: (...given: Given) => unknown, ...given: Given) =>
    expect.poll(() => browser.run(inPage, ...given));
  const words = (selector: string) => expect.poll(() => browser.words(selector));

  test.beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "guizhou-atlas-engine-"));
    browser = await open(folder);
  });
  test.afterEach(async () => {
    const info = test.info();
    if (info.status !== info.expectedStatus)
      await info.attach("screenshot", { body: await browser.screenshot(), contentType: "image/png" });
    expect(await browser.complaints()).toBe("");
  });
  test.afterAll(async () => {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test("the page draws every chart inside its width, is filtered, and changes its language", async ({
    baseURL,
  }) => {
    const widerThanWindow = () => document.documentElement.scrollWidth - document.documentElement.clientWidth;
    await browser.go(`${baseURL ?? ""}?lang=en`);
    expect(await browser.run(widerThanWindow)).toBe(0);
    await browser.run(() => window.dispatchEvent(new Event("pointermove")));
    // Scrolls to the first chart that is not drawn yet, until there is none.
    const undrawn = () => {
      const empty = [...document.querySelectorAll("article:not([hidden])")].find(
        (article) => !article.querySelector("[data-figure] svg text, table"),
      );
      empty?.scrollIntoView({ behavior: "instant" });
      return empty?.id ?? "";
    };
    await expect.poll(() => browser.run(undrawn), { timeout: 40_000, intervals: [100] }).toBe("");
    expect(await browser.run(widerThanWindow)).toBe(0);

    await browser.click("[data-initiative='8']");
    await see(search).toBe("?initiatives=8&lang=en");
    await see(count, "article:not([hidden])").toBe(7);
    await browser.click("header button", "中文");
    await see(() => document.documentElement.lang).toBe("zh-CN");
    await words("[data-initiative='8']").toBe("8 金融");
    await see(search).toBe("?initiatives=8&lang=zh");
    await browser.run(() => {
      history.back();
    });
    await see(search).toBe("?initiatives=8&lang=en");
    await browser.run(() => {
      history.back();
    });
    await see(search).toBe("?lang=en");
    await see(count, "article:not([hidden])").toBeGreaterThan(7);
  });

  test("a place on the map, a table, and a figure's source open and close, by pointer and keys", async ({
    baseURL,
  }) => {
    await browser.go(`${baseURL ?? ""}?lang=en&place=520621`);
    await words("#provinceMap p[aria-live]:last-of-type").toContain("Jiangkou County, Tongren City");
    await browser.go(`${baseURL ?? ""}?lang=en&initiatives=8`);
    await browser.click("#funds button", "Table");
    await words("#funds table").toContain("27.856 billion");
    await browser.click("#funds button", "Table");
    await browser.click("#funds [data-figure] svg text", "27.856");
    await see(label).toBe("source-title");
    await browser.press("Escape");
    await see(count, "dialog[open]").toBe(0);
    await browser.run(() => {
      const mark = document.querySelector("#funds [data-figure] ul button[tabindex='0']");
      if (mark instanceof HTMLElement) mark.focus();
    });
    await browser.press("Enter");
    await see(label).toBe("source-title");
  });

  test("a chart is saved in every format", async ({ baseURL }) => {
    await browser.go(`${baseURL ?? ""}?lang=en&initiatives=8&export=funds`);
    const save = async (format: string) => {
      await browser.click("dialog button", `↓${format}`);
      return browser.file(`.${format.toLowerCase()}`);
    };
    const text = async (format: string) => Buffer.from(await save(format)).toString("utf8");
    decodedPng(await save("PNG"), 1920, 1080);
    expect(await text("SVG")).toContain("Bank loans still planned");
    expect((await text("PDF")).slice(0, 5)).toBe("%PDF-");
    expect(textIn(unzipped(await save("PPTX")), "ppt/slides/slide1.xml")).toContain(
      "Bank loans still planned",
    );
    expect(await text("CSV")).toContain("27856000000");
    expect(JSON.stringify(await readXlsx(Buffer.from(await save("XLSX"))))).toContain("27856000000");
    expect(JSON.stringify(JSON.parse(await text("JSON")))).toContain('"value":27856000000');
  });

  test("slides are put aside, ordered, presented and saved as one deck", async ({ baseURL }) => {
    await browser.go(`${baseURL ?? ""}?lang=en&initiatives=8`);
    for (const chart of ["funds", "fundProjects"]) await browser.click(`#${chart} button`, "Slides");
    await browser.click("header button", "Slides2");
    await browser.click("dialog button[aria-label^='Move'][aria-label*='down']");
    await see(search).toMatch(/slide=fundProjects&slide=funds/);
    await browser.click("dialog button", "Present");
    await see(() => document.querySelector("img[data-shown=true]")?.getAttribute("alt")).toMatch(
      /^Guizhou's fight/,
    );
    await browser.press("ArrowRight", "ArrowRight");
    await see(() => document.querySelector("img[data-shown=true]")?.getAttribute("alt")).toMatch(
      /^Bank loans still/,
    );
    await browser.press("Escape");
    await see(count, "dialog[data-whole=true]").toBe(0);
    await browser.click("dialog button", "PowerPoint");
    const deck = unzipped(await browser.file("slides_en.pptx"));
    expect([...deck.keys()].filter((path) => /^ppt\/slides\/slide\d+\.xml$/.test(path))).toHaveLength(4);
  });

  test("the single file, opened without a server from a folder with blanks and Chinese in its name, draws a chart and saves it", async () => {
    const file = join(folder, "黔图 副本 (1)", "扶贫 atlas.html");
    mkdirSync(dirname(file), { recursive: true });
    copyFileSync("dist-single/guizhou-atlas.html", file);
    await browser.go(`${pathToFileURL(file).href}?lang=en&initiatives=8`);
    await browser.run(() => window.dispatchEvent(new Event("pointermove")));
    await see(() => {
      const chart = document.querySelector("#fundProjects");
      chart?.scrollIntoView({ behavior: "instant" });
      return chart?.querySelectorAll("[data-figure] svg text").length ?? 0;
    }).toBeGreaterThan(5);
    await browser.click("#fundProjects button", "Export");
    await browser.click("dialog button", "↓PNG");
    decodedPng(await browser.file("fundProjects_en.png"), 1920, 1080);
  });

  test("300 quick choices of a filter all take effect, and the address follows", async ({ baseURL }) => {
    await browser.go(`${baseURL ?? ""}?lang=en&page=facts&q=sub-fund`);
    await see(count, "tr[data-fact]").toBeGreaterThan(5);
    await browser.run(() => {
      const button = document.querySelector("[data-initiative='8']");
      for (let pressed = 0; pressed < 301; pressed += 1) if (button instanceof HTMLElement) button.click();
    });
    await see(() => document.querySelector("[data-initiative='8']")?.getAttribute("aria-pressed")).toBe(
      "true",
    );
    await expect.poll(() => browser.run(search), { timeout: 15_000 }).toContain("initiatives=8");
  });
}
