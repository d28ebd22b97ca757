import { createServer } from "node:http";
import { expect, test, type Page } from "@playwright/test";

/** Shows a page of another site, on another host, with the given HTML. */
async function visit(page: Page, html: string): Promise<() => void> {
  const server = createServer((_request, response) => {
    response.writeHead(200, { "content-type": "text/html; charset=utf-8" });
    response.end(`<!doctype html><title>Another site</title>${html}`);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const bound = server.address();
  if (bound === null || typeof bound === "string") throw new Error("The server has no port.");
  await page.goto(`http://127.0.0.1:${bound.port}/`);
  return () => void server.close();
}

test("the HTML from the export dialog shows the chart on another site, at its full height, with a link to the atlas", async ({
  page,
  context,
}) => {
  await page.goto("?lang=en&initiatives=8&export=funds");
  const html = await page.getByText(/^<iframe src=/).textContent();
  const close = await visit(page, html ?? "");
  const chart = page.frameLocator("iframe");
  await expect(chart.getByRole("heading")).toContainText("Bank loans still planned:");
  await expect(chart.locator("#funds svg text").first()).toBeVisible();
  await expect(chart.locator("#funds")).toContainText(
    /Source: "The Decisive Battle.*Report 28", 16\s*January\s*2019/,
  );
  await expect(chart.getByRole("navigation")).toHaveCount(0);
  const frame = page.locator("iframe");
  await expect
    .poll(async () => Number(await frame.getAttribute("height")))
    .toBe(await chart.locator("main").evaluate((main: HTMLElement) => main.offsetHeight));
  expect(await page.evaluate(() => history.length)).toBeLessThan(4);

  const opened = context.waitForEvent("page");
  await chart.getByRole("link", { name: "Open in the Guizhou Poverty-Alleviation Atlas" }).click();
  const atlas = await opened;
  await expect(atlas).toHaveURL(/\?initiatives=8&lang=en#funds$/);
  await expect(atlas.locator("#funds")).toBeVisible();
  close();
});

test("in a sandbox without an origin or storage, a chart is shown, and an unknown chart is reported", async ({
  page,
  baseURL,
}) => {
  const frame = (query: string) =>
    `<iframe src="${baseURL ?? ""}?${query}" width="700" height="400" sandbox="allow-scripts"></iframe>`;
  const close = await visit(page, frame("lang=zh&embed=funds&theme=dark") + frame("lang=en&embed=nothing"));
  const chart = page.frameLocator("iframe >> nth=0");
  await expect(chart.locator("#funds svg text").first()).toBeVisible();
  await expect(chart.locator("html")).toHaveAttribute("data-theme", "dark");
  await expect(chart.getByRole("link", { name: "在“黔图”中打开" })).toBeVisible();
  await expect(page.frameLocator("iframe >> nth=1").getByRole("alert")).toHaveText(
    'There is no chart called "nothing" here.',
  );
  close();
});
