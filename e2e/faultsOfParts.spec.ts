import type { Page } from "@playwright/test";
import { expect, test } from "./atlas";
import { formatButton, savedBy } from "./saved";

/** What a server may send in place of a file; null for no answer at all. */
const answers = {
  "404": { status: 404, contentType: "text/html", body: "<!doctype html><p>Not here" },
  "500": { status: 500, contentType: "text/plain", body: "no" },
  "a page to sign in": { contentType: "text/html", body: "<!doctype html><p>Sign in" },
  "half a file": { contentType: "text/javascript", body: "export const half = {" },
  "no answer": null,
} as const;

/** Where a part that does not come is missed, and what is there once it has come. */
interface Part {
  readonly file: RegExp;
  readonly instead: readonly (keyof typeof answers)[];
  readonly view: string;
  readonly told: (page: Page) => ReturnType<Page["locator"]>;
  readonly there: (page: Page) => ReturnType<Page["locator"]>;
}

const parts: Readonly<Record<string, Part>> = {
  "what charts are drawn with": {
    file: /\/(LiveChart|pictureThread)-.*\.js/,
    instead: ["404", "no answer"],
    view: "?lang=en&initiatives=8",
    told: (page) => page.locator("#funds").getByRole("alert"),
    there: (page) => page.locator("#funds [data-figure] svg text").first(),
  },
  "the panel of a source": {
    file: /\/SourcePanel-.*\.js/,
    instead: ["a page to sign in", "no answer"],
    view: "?lang=en&initiatives=8&fact=subFundUsed",
    told: (page) => page.getByRole("dialog").getByRole("alert"),
    there: (page) => page.getByRole("button", { name: "Close" }).first(),
  },
  "the list of all data": {
    file: /\/FactsPage-.*\.js/,
    instead: ["500"],
    view: "?lang=en&page=facts",
    told: (page) => page.locator("main").getByRole("alert"),
    there: (page) => page.locator("tr[data-fact]").first(),
  },
  "the export dialog": {
    file: /\/ExportDialogs-.*\.js/,
    instead: ["half a file"],
    view: "?lang=en&initiatives=8&export=funds",
    told: (page) => page.getByRole("dialog").getByRole("alert"),
    there: (page) => formatButton(page, "PNG"),
  },
};

for (const [name, { file, instead, view, told, there }] of Object.entries(parts)) {
  test(`${name} does not come: that is said where it is missed, and it is there once it is asked for anew`, async ({
    page,
    complaints,
  }) => {
    await page.clock.install();
    for (const kind of instead) {
      const answer = answers[kind];
      await page.route(file, (route) => (answer ? route.fulfill(answer) : undefined));
      await page.goto(view);
      await expect(page.getByRole("button", { name: "8 Funding", exact: true })).toBeVisible();
      if (!answer) await page.clock.runFor(35_000);
      const isDamaged = kind === "half a file";
      await expect(told(page), kind).toContainText(isDamaged ? "arrived damaged" : "could not be loaded");
      await page.unroute(file);
      // What has never answered is asked for anew with the page alone.
      if (answer)
        await told(page)
          .getByRole("button", { name: isDamaged ? "Reload" : "Try again" })
          .click();
      else await page.reload();
      await expect(there(page)).toBeVisible();
    }
    // The browser itself reports what it could not fetch.
    complaints.length = 0;
  });
}

test("a font that came in half fails the PDF with words, and is fetched again", async ({
  page,
  complaints,
}) => {
  const font = /\.woff$/;
  await page.route(font, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: (await response.body()).subarray(0, 5000) });
  });
  await page.goto("?lang=en&initiatives=8&export=funds");
  await formatButton(page, "PDF").click();
  await expect(page.getByRole("dialog").getByRole("alert").filter({ hasText: "PDF" })).toContainText(
    /The font file noto-.*could not be loaded \(it is cut off or no font\)/,
  );
  // Other slices may still be on their way.
  await page.unrouteAll({ behavior: "wait" });
  await savedBy(page, formatButton(page, "PDF"));
  complaints.length = 0;
});

test("boundaries and data that do not come leave the charts that are there", async ({ page, complaints }) => {
  await page.route(/boundaries\.topo-.*\.json/, (route) => route.fulfill({ status: 404 }));
  await page.goto("en/?lang=en");
  await expect(page.locator("#provinceMap").getByTestId("dataset-fault")).toContainText("HTTP 404");
  await expect(page.getByTestId("dataset-fault")).toHaveCount(1);
  await expect(page.locator("#provinceMap img")).toBeVisible();
  await expect(page.locator("#countyExits [data-figure] svg text").first()).toBeVisible();

  await page.clock.install();
  await page.route(/report-28-.*\.json/, () => undefined);
  await page.goto("en/?lang=en&");
  await page.goto("en/?lang=en");
  await expect(page.getByText("Report 28").first()).toBeVisible();
  await page.clock.runFor(35_000);
  await expect(page.getByTestId("dataset-fault").first()).toContainText("no whole answer within 30 seconds");
  await expect(page.locator("#funds img")).toBeVisible();
  await page.unroute(/report-28-.*\.json/);
  await page.getByRole("button", { name: "Read again" }).first().click();
  await expect(page.locator("#funds [data-figure]")).toBeVisible();
  await expect(page.getByTestId("dataset-fault").filter({ hasText: "report-28" })).toHaveCount(0);
  complaints.length = 0;
});

test("a style sheet that never comes leaves no blank page", async ({ page }) => {
  await page.route(/assets\/.*\.css/, () => undefined);
  await page.goto("?lang=en&initiatives=8", { waitUntil: "commit" });
  await expect(page.getByText("Showing 7 charts")).toBeVisible({ timeout: 25_000 });
  const isPainted = await page.evaluate(() => performance.getEntriesByName("first-contentful-paint").length);
  expect(isPainted).toBe(1);
});

test("a part's style sheet that fails is fetched again", async ({ page, complaints }) => {
  const sheets = () => page.evaluate(() => [...document.styleSheets].map(({ href }) => href ?? "").join(" "));
  const failed = { status: 404, contentType: "text/html", body: "Not here" };
  await page.route(/\/FactsPage-.*\.css/, (route) => route.fulfill(failed));
  await page.goto("?lang=en&page=facts");
  await expect(page.locator("main").getByRole("alert")).toContainText("could not be loaded");
  await page.unrouteAll();
  await page.locator("main").getByRole("button", { name: "Try again" }).click();
  await expect(page.locator("tr[data-fact]").first()).toBeVisible();
  await expect.poll(sheets).toContain("/FactsPage-");
  complaints.length = 0;
});

test("where what charts are drawn with takes long, that is said, and their tables are there", async ({
  page,
}) => {
  await page.route(/\/echarts-.*\.js/, () => undefined);
  await page.goto("?lang=en&initiatives=8");
  const chart = page.locator("#funds");
  await expect(chart.getByText("This chart is still loading.")).toBeVisible();
  await chart.getByRole("button", { name: "Table" }).click();
  await expect(chart.getByRole("table")).toContainText("27.856 billion");
});

test("a script that never comes leaves no blank page, and takes over when it does", async ({ page }) => {
  let send: () => void = () => undefined;
  const sent = new Promise<void>((resolve) => {
    send = resolve;
  });
  await page.clock.install();
  await page.route(/assets\/index-.*\.js/, async (route) => {
    await sent;
    await route.continue();
  });
  await page.goto("?lang=en&initiatives=8", { waitUntil: "commit" });
  await expect(page.locator("#root")).toBeAttached();
  await page.clock.runFor(13_000);
  await expect(page.getByText("This page's script has not started.")).toBeVisible();
  await expect(page.locator("#provinceMap img")).toBeVisible();
  send();
  await expect(page.getByText("Showing 7 charts")).toBeVisible();
  await expect(page.getByText("This page's script has not started.")).toHaveCount(0);
});
