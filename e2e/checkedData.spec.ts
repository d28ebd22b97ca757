import { readFileSync } from "node:fs";
import { expect, test } from "./atlas";

const dataset = readFileSync("data/report-28.json", "utf8");
const countyExits = readFileSync("data/county-exits.json", "utf8");

test.describe("before there is a reader", () => {
  test.use({ hasReader: false });

  test("data that the build has checked come once, without the library that checks them", async ({
    page,
  }) => {
    const asked: string[] = [];
    page.on("request", (request) => asked.push(new URL(request.url()).pathname));
    await page.goto("?lang=en");
    await expect(page.locator("html")).toHaveAttribute("data-view", "live");
    await page.waitForLoadState("networkidle");
    expect(asked.filter((path) => path.includes("report-28-"))).toHaveLength(1);
    expect(asked.filter((path) => /\/(zod|dataFiles)-/.test(path))).toEqual([]);
  });
});

test("a dataset that was changed on its way and is valid is checked here, and shown", async ({
  page,
  complaints,
}) => {
  const body = dataset.replace(/"edition": "[^"]*"/, '"edition": "77.8.9"');
  await page.route(/report-28-.*\.json/, (route) => route.fulfill({ body, contentType: "application/json" }));
  await page.goto("?lang=en&page=about");
  await expect(page.locator("main")).toContainText("77.8.9");
  // The browser itself reports the digest that does not fit.
  complaints.length = 0;
});

test("a broken record of county exits is named with the place of its fault", async ({ page, complaints }) => {
  await page.route(/county-exits-.*\.json/, (route) =>
    route.fulfill({
      body: countyExits.replace(/"year": (\d+)/, '"year": "$1"'),
      contentType: "application/json",
    }),
  );
  await page.goto("?lang=en");
  const map = page.locator("#provinceMap");
  await map.scrollIntoViewIfNeeded();
  await expect(map.getByTestId("dataset-fault")).toContainText("batches[0].year");
  complaints.length = 0;
});
