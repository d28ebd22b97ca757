import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, test } from "./atlas";

const dataset = readFileSync("data/report-28.json", "utf8");
const changed = (from: string | RegExp, to: string): string => {
  const result = dataset.replace(from, to);
  if (result === dataset) throw new Error(`The dataset has nothing like ${String(from)}.`);
  return result;
};

/** What the server sends in place of the dataset, and what the reader must be told. */
const faults: readonly { name: string; body?: string; status?: number; says: readonly string[] }[] = [
  { name: "no file", status: 404, body: "not here", says: ["HTTP 404"] },
  { name: "no answer", says: ["the connection failed"] },
  { name: "a web page", body: "<!doctype html><p>Sign in</p>", says: ["an HTML page"] },
  { name: "an empty file", body: "", says: ["an empty file"] },
  { name: "half a file", body: dataset.slice(0, 5000), says: ["the end of the file at line"] },
  { name: "another version", body: changed('"version": 1', '"version": 2'), says: ["version", "found 2"] },
  {
    name: "an unknown unit",
    body: changed('"unit": "yuan"', '"unit": "yuans"'),
    says: ["facts[", "unit", "yuans"],
  },
  {
    name: "a dangling reference",
    body: changed('"area": "taijiang"', '"area": "atlantis"'),
    says: ["atlantis"],
  },
  { name: "not a number", body: changed(/"value": 27856000000/, '"value": NaN'), says: ["line"] },
  {
    name: "text for a number",
    body: changed(/"value": 27856000000/, '"value": "278.56"'),
    says: ["facts[", "value"],
  },
  {
    name: "a hostile label",
    body: changed(/"id": "funds?[^"]*"|"version": 1/, '"version": "<img src=x onerror=alert(1)>"'),
    says: ["<img"],
  },
  { name: "10 MB of junk", body: "[".repeat(10_500_000), says: ["10 MB"] },
];

test("anything that arrives in place of the dataset gives one clear message, and a way to try again", async ({
  page,
  complaints,
}) => {
  let served = faults[0];
  await page.route(/report-28-.*\.json/, (route) => {
    if (!served) return route.continue();
    const { body, status = 200 } = served;
    return body === undefined
      ? route.abort()
      : route.fulfill({ status, body, contentType: "application/json" });
  });
  await page.goto("?lang=en");
  const fault = page.getByTestId("dataset-fault");
  const again = fault.getByRole("button", { name: "Read again" });
  const text = async () => ((await fault.textContent()) ?? "").replace(/Found/, "found ");
  for (const { name, says } of faults) {
    await expect(fault, name).toContainText("data/report-28.json");
    for (const words of says) await expect.poll(text, name).toContain(words);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await expect(fault.locator("img")).toHaveCount(0);
    served = faults[faults.findIndex((one) => one.name === name) + 1];
    await again.click();
  }
  await expect(page.locator("#funds")).toBeVisible();
  // The browser itself logs a failed request, and an unused preload.
  complaints.length = 0;
});

test("a broken boundary file affects only the map", async ({ page, complaints }) => {
  await page.route(/boundaries\.topo-.*\.json/, (route) => route.fulfill({ body: '{"type":"Topology"}' }));
  await page.route(/dataFiles-.*\.js/, (route) => route.abort(), { times: 1 });
  await page.goto("?lang=en");
  const map = page.locator("#provinceMap");
  await map.scrollIntoViewIfNeeded();
  const fault = map.getByTestId("dataset-fault");
  await expect(fault).toContainText("the code to check it could not be loaded");
  await fault.getByRole("button", { name: "Read again" }).click();
  await expect(fault).toContainText("credit");
  await expect(page.locator("#funds")).toBeVisible();
  complaints.length = 0;
});

test("if a script cannot be loaded, is too new, fails at its start or needs functions that the browser lacks, the page from the build is shown with a message", async ({
  page,
  complaints,
}) => {
  for (const body of [null, "export const page = a ?!? b;", "null.map(String);"]) {
    await page.route(/assets\/index-.*\.js/, (route) =>
      body === null ? route.abort() : route.fulfill({ contentType: "text/javascript", body }),
    );
    for (const view of ["en/?lang=en", "?lang=zh&initiatives=8"]) {
      await page.goto(view);
      await expect(page.getByText(/Edge\s?109/).first()).toBeVisible();
      await expect(page.locator("#provinceMap img")).toBeVisible();
    }
    await page.unrouteAll();
  }
  // Chromium 92 has no such function, and would stop at the first drawing.
  await page.addInitScript(() => Reflect.deleteProperty(Object, "hasOwn"));
  await page.goto("?lang=zh&initiatives=8");
  await expect(page.getByText(/Edge\s?109/).first()).toBeVisible();
  await expect(page.locator("#provinceMap img")).toBeVisible();
  complaints.length = 0;
});

test("the build opened as a file, without a server, shows its pictures and says that it is not interactive", async ({
  page,
  complaints,
}) => {
  await page.goto(pathToFileURL(resolve("dist/en/index.html")).href);
  await expect(page.getByText(/Edge\s?109/).first()).toBeVisible();
  const picture = page.locator("#provinceMap img");
  await expect
    .poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth))
    .toBeGreaterThan(300);
  await expect(page.locator("h1")).toHaveCSS("font-weight", "700");
  complaints.length = 0;
});
