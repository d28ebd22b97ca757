import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import type { Page, TestInfo } from "@playwright/test";
import { charts } from "../src/charts/index";
import { messagesOf } from "../src/app/messages";
import { sourceLine } from "../src/wording/sourceLine";
import type { Locale } from "../src/i18n/locale";
import { noFilters } from "../src/selectors/filters";
import { sources } from "../src/testing/sources";
import { expect, test } from "./atlas";

/** The words of every chart that must be on paper, for charts without a filter. */
function wordsOnPaper(locale: Locale): readonly string[] {
  return Object.values(charts).flatMap((chart) => {
    const plot = chart.plot(sources, { filters: noFilters, locale });
    if (!plot) return [];
    const { title, subtitle, caveat, credit, statements } = plot;
    const source = sourceLine(sources.dataset, statements, locale);
    return [title, subtitle, caveat, credit, source].filter((words) => words !== undefined);
  });
}

const withoutSpaces = (text: string): string => text.replace(/[\s\u2060]/g, "");

type PdfOptions = Parameters<Page["pdf"]>[0];

/** The words of the page's PDF, one text per sheet, without spaces, since lines may break anywhere. */
async function sheetsOf(page: Page, info: TestInfo, options: PdfOptions): Promise<readonly string[]> {
  const path = info.outputPath("print.pdf");
  writeFileSync(path, await page.pdf(options));
  return execFileSync("pdftotext", [path, "-"], { encoding: "utf8" }).split("\f").map(withoutSpaces);
}

/**
 * Opens the atlas and waits for its first card, for the code for printing and, if wanted, for the map's data. Scrolls
 * nothing.
 */
async function open(page: Page, query: string, isMapWanted = true) {
  const boundaries = isMapWanted ? page.waitForResponse(/boundaries\.topo-/) : null;
  await page.goto(query);
  await expect(page.locator("article").first()).toBeVisible();
  await (await boundaries)?.finished();
  await expect(page.locator(isMapWanted ? "[data-sheet=ready]" : "[data-sheet]")).toBeAttached({
    timeout: 30_000,
  });
}

for (const { locale, ways } of [
  {
    locale: "zh",
    ways: [
      { colorScheme: "light", landscape: false },
      { colorScheme: "dark", landscape: true },
    ],
  },
  {
    locale: "en",
    ways: [
      { colorScheme: "dark", landscape: false },
      { colorScheme: "light", landscape: true },
    ],
  },
] as const) {
  test(`all charts are printed with their words, in portrait and landscape, light and dark: ${locale}`, async ({
    page,
  }, info) => {
    await page.emulateMedia({ colorScheme: ways[0].colorScheme });
    await open(page, `?lang=${locale}`);
    for (const { colorScheme, landscape } of ways) {
      await page.emulateMedia({ colorScheme });
      const text = (await sheetsOf(page, info, { format: "A4", landscape })).join("");
      expect(wordsOnPaper(locale).filter((words) => !text.includes(withoutSpaces(words)))).toEqual([]);
      expect(text).not.toContain(withoutSpaces(messagesOf(locale).chart.notPrinted));
      // A county that is named only in the picture of the map.
      expect(text).toContain(locale === "zh" ? "威宁" : "Liping");
    }
  });
}

test("on A4, in portrait and landscape, every picture is complete, in dark ink, and on the same page as its heading", async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: "dark" });
  await open(page, "?lang=en");
  for (const size of [
    { width: 680, height: 1009 },
    { width: 1009, height: 680 },
  ]) {
    // The room within the margins of the paper.
    await page.setViewportSize(size);
    await page.emulateMedia({ media: "print", colorScheme: "dark" });
    await page.evaluate(() => window.dispatchEvent(new Event("beforeprint")));
    const sheet = page.getByTestId("print-sheet");
    await expect(sheet).toBeVisible();
    const printed = await sheet.evaluate((element) =>
      [...element.querySelectorAll<HTMLElement>("[data-chart]")].map((article) => {
        const drawings = [...article.querySelectorAll<SVGSVGElement>("[role=img] svg")].filter(
          (svg) => svg.getClientRects().length > 0,
        );
        const heading = article.previousElementSibling;
        const top = heading?.tagName === "HEADER" ? heading.getBoundingClientRect().top : null;
        const box = article.getBoundingClientRect();
        return {
          id: article.dataset.chart,
          drawings: drawings.length,
          height: box.bottom - (top ?? box.top),
          // An id that occurs twice would refer to a part of another drawing.
          ids: drawings.flatMap((svg) => [...svg.querySelectorAll("[id]")].map(({ id }) => id)),
          outside: drawings
            // All except the patches of paper behind words, which are invisible.
            .flatMap((svg) => [
              svg,
              ...svg.querySelectorAll<SVGGraphicsElement>("text, path:not([fill='#ffffff']), circle"),
            ])
            .map((part) => part.getBoundingClientRect())
            .filter(({ left, right }) => left < box.left - 1 || right > box.right + 1).length,
          fills: [
            ...new Set(
              drawings.flatMap((svg) => [...svg.querySelectorAll("text")].map((t) => t.getAttribute("fill"))),
            ),
          ],
        };
      }),
    );
    expect(printed.map(({ id }) => id)).toEqual(Object.keys(charts));
    expect(printed.filter(({ drawings, outside }) => drawings !== 1 || outside > 0)).toEqual([]);
    expect(printed.filter(({ height }) => height > size.height)).toEqual([]);
    const ids = printed.flatMap((chart) => chart.ids);
    expect(ids).toHaveLength(new Set(ids).size);
    // Letters are in the ink of the light palette, or white on a dark mark.
    const fills = [...new Set(printed.flatMap((chart) => chart.fills))].sort();
    expect(fills).toEqual(["#1b2130", "#2b3f7a", "#596072", "#9a6212", "#ffffff"]);
    await expect(sheet.locator("h3").first()).toHaveCSS("color", "rgb(27, 33, 48)");
    // The page's own cards are only for the screen.
    await expect(page.locator("main")).toBeHidden();

    await page.emulateMedia({ media: null });
    await page.evaluate(() => window.dispatchEvent(new Event("afterprint")));
    await expect(sheet).toHaveCount(0);
    await expect(page.locator("main")).toBeVisible();
  }
});

test("a map without its data says so, and the other charts are printed", async ({ page }, info) => {
  await page.route(/boundaries\.topo-.*\.json/, () => new Promise(() => undefined));
  await open(page, "?lang=en", false);
  const text = (await sheetsOf(page, info, { format: "A4" })).join("");
  expect(text).toContain("Themap'sboundarieshadnotarrivedwhenthiswasprinted.");
  expect(text).toContain("Bankloansstillplanned:78.4billionyuan");
});

test("the paper shows the filter, the mode and the tables of the page", async ({ page }, info) => {
  await open(page, "?lang=en&initiatives=5,8&table=funds&mode=trainingVolume.linear");
  const [first = "", ...others] = await sheetsOf(page, info, { format: "A4" });
  expect(first).toContain("Filter:onlyinitiatives5Cadretraining,8Funding");
  const text = [first, ...others].join("");
  // The last column of the table, and the axis of the mode.
  expect(text).toContain("Readaspartofthe27.856billionyuaninvested.");
  expect(text).toContain("attendancesorpeople");
  expect(text).not.toContain("logscale");
  expect(text).not.toContain("Bigdata");
});

test("swatches of the legend are drawn, so that they are printed without background graphics too", async ({
  page,
}) => {
  await open(page, "?lang=en");
  await page.emulateMedia({ media: "print" });
  await page.evaluate(() => window.dispatchEvent(new Event("beforeprint")));
  const legend = page.locator("[data-chart=funds] footer li");
  await expect(legend).toHaveText([
    "reported result",
    "plan or target",
    "size, rule or limit",
    "whole, including the solid part",
  ]);
  const drawn = await legend.evaluateAll((entries) =>
    entries.map((entry) => {
      const shapes = [...entry.querySelectorAll("svg > *")];
      return shapes.map((shape) => [
        shape.tagName,
        getComputedStyle(shape).fill,
        getComputedStyle(shape).stroke,
      ]);
    }),
  );
  expect(drawn).toEqual([
    [["rect", "rgb(43, 63, 122)", "rgb(43, 63, 122)"]],
    [
      ["rect", "none", "rgb(154, 98, 18)"],
      ["path", "none", "rgb(154, 98, 18)"],
    ],
    [["rect", "none", "rgb(43, 63, 122)"]],
    [["rect", "rgb(195, 203, 227)", "rgb(43, 63, 122)"]],
  ]);
});

test("the list of all data is printed as a table in dark ink, also from the dark theme", async ({ page }) => {
  await page.emulateMedia({ colorScheme: "dark" });
  await page.goto("?lang=en&page=facts");
  await expect(page.getByRole("table").first()).toBeVisible();
  await page.setViewportSize({ width: 680, height: 1009 });
  await page.emulateMedia({ media: "print", colorScheme: "dark" });
  await expect(page.locator("tbody tr").first()).toHaveCSS("display", "table-row");
  await expect(page.locator("tbody th").first()).toHaveCSS("color", "rgb(27, 33, 48)");
  await expect(page.locator("body")).toHaveCSS("color", "rgb(27, 33, 48)");
});

test.describe("before there is a reader", () => {
  test.use({ hasReader: false });

  test("the page's own pictures are printed complete, as wide as the paper, below their headings", async ({
    page,
  }) => {
    await page.goto("?lang=zh");
    await expect(page.locator("#provinceMap [data-measured=true]")).toBeVisible();
    await page.setViewportSize({ width: 680, height: 1009 });
    await page.emulateMedia({ media: "print" });
    const figures = await page.locator("[data-figure]").evaluateAll((all) =>
      all.map((figure) => {
        const picture = figure.querySelector("img");
        const [room, drawn] = [figure, picture ?? figure].map((each) => each.getBoundingClientRect());
        return {
          isPicture: picture !== null,
          isAsWide: Math.abs((room?.width ?? 0) - (drawn?.width ?? 0)) < 1,
          isWhole: (drawn?.bottom ?? 0) <= (room?.bottom ?? 0) + 1,
          isFull: (room?.height ?? 0) < (drawn?.height ?? 0) + 8,
        };
      }),
    );
    expect(figures).toHaveLength(Object.keys(charts).length);
    expect(figures).toEqual(
      figures.map(() => ({ isPicture: true, isAsWide: true, isWhole: true, isFull: true })),
    );
    await expect(page.locator("section header").filter({ hasText: "整篇报道" }).first()).toHaveCSS(
      "break-after",
      "avoid",
    );
  });
});
