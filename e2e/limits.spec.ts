import { readFileSync } from "node:fs";
import { expect, test } from "./atlas";
import { formatButton } from "./saved";

test("300 quick choices all take effect in a browser that throws at a hundred history entries", async ({
  page,
}) => {
  await page.addInitScript(() => {
    const times: number[] = [];
    for (const name of ["pushState", "replaceState"] as const) {
      const write = history[name].bind(history);
      history[name] = (...entry) => {
        const now = performance.now();
        if (times.filter((time) => time > now - 10_000).length >= 100)
          throw new DOMException("", "SecurityError");
        times.push(now);
        write(...entry);
      };
    }
  });
  await page.goto("?lang=en&page=facts");
  await expect(page.locator("tr[data-fact]").first()).toBeVisible();
  const pressed = await page.getByRole("button", { name: "8 Funding", exact: true }).evaluate((button) => {
    for (let count = 0; count < 301; count++) if (button instanceof HTMLElement) button.click();
    return new Promise((resolve) => {
      setTimeout(() => {
        resolve(button.getAttribute("aria-pressed"));
      }, 500);
    });
  });
  expect(pressed).toBe("true");
  await expect(page).toHaveURL(/initiatives=8/, { timeout: 15_000 });
  await page.reload();
  await expect(page).toHaveURL(/initiatives=8/);
});

test("a talk with more words than a link can hold survives reload and Back, and can be saved as a file", async ({
  page,
}) => {
  const title = (place: number) => `${place} ${"很长的标题".repeat(50)}`;
  const charts = ["funds", "timeline", "moneyFlow", "liupanshui", "partyDuties"];
  const slides = charts.map(
    (chart, place) => `${chart}~~${JSON.stringify({ en: { title: title(place), subtitle: title(place) } })}`,
  );
  await page.addInitScript((kept) => {
    if (localStorage.length === 0)
      localStorage.setItem("guizhou-atlas.slides", JSON.stringify({ slides: kept, talk: "" }));
  }, slides);
  await page.goto("?lang=en&export=slides");
  const dialog = page.getByRole("dialog");
  await expect(dialog.getByText(/^4 很长的标题/).first()).toBeVisible();
  expect(page.url().length).toBeLessThan(6500);
  await page.reload();
  await expect(dialog.getByText(/^4 很长的标题/).first()).toBeVisible();
  await dialog.getByRole("button", { name: "Copy link" }).click();
  await expect(dialog.getByText(/more text of your own than a link can hold/)).toBeVisible();

  const waiting = page.waitForEvent("download");
  await dialog.getByRole("button", { name: "Save list" }).click();
  const file = await (await waiting).path();
  expect(readFileSync(file, "utf8")).toContain(title(4));
  await dialog.getByRole("button", { name: "Remove all" }).click();
  await expect(dialog.getByText("No charts yet").first()).toBeVisible();
  await dialog.locator("input[type=file][accept*=json]").setInputFiles(file);
  await expect(dialog.getByText("List opened: 5 charts.")).toBeVisible();
  await expect(dialog.getByText(/^4 很长的标题/).first()).toBeVisible();
  await dialog.locator("input[type=file][accept*=json]").setInputFiles({
    name: "other.json",
    mimeType: "application/json",
    buffer: Buffer.from("{}"),
  });
  await expect(dialog.getByText("other.json is not a list saved here.")).toBeVisible();
});

test("over plain HTTP, where there is no clipboard, a chart's link appears selected below it", async ({
  page,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, "clipboard", { value: undefined });
  });
  await page.goto("?lang=en&initiatives=8");
  const card = page.locator("#funds");
  await card.getByRole("button", { name: "Copy the link to this chart" }).click();
  await expect(card.getByText(/does not let this page copy/)).toBeVisible();
  const selected = await page.evaluate(() => window.getSelection()?.toString());
  expect(selected).toMatch(/^http.*\?initiatives=8&lang=en#funds$/);
});

test("a page older than its server says so and offers to reload, without losing anything", async ({
  page,
  complaints,
}) => {
  await page.goto("?lang=en&initiatives=8&slide=funds");
  await expect(page.locator("#funds")).toBeVisible();
  // A new version is published: the page names other scripts, and the old ones are gone.
  let isNew = true;
  await page.route(/\.js$|\.topo-.*\.json$/, (route) =>
    isNew ? route.fulfill({ status: 404 }) : route.continue(),
  );
  await page.route(/:\d+\/(\?.*)?$/, async (route) => {
    if (!isNew) return route.continue();
    const response = await route.fetch();
    await route.fulfill({
      response,
      body: (await response.text()).replace(/index-[\w-]+\.js/g, "index-newer000.js"),
    });
  });
  await page
    .locator("#funds")
    .getByRole("button", { name: /^Export:/ })
    .click();
  const dialog = page.getByRole("dialog");
  await expect(dialog).toContainText("The site has been updated since you opened this page");
  isNew = false;
  await dialog.getByRole("button", { name: "Reload the page" }).click();
  await expect(formatButton(page, "PDF")).toBeVisible();
  expect(page.url()).toMatch(/initiatives=8.*slide=funds/);
  complaints.length = 0;
});

test.describe("in WeChat's browser", () => {
  test.use({
    userAgent:
      "Mozilla/5.0 (Linux; Android 12) AppleWebKit/537.36 Chrome/107.0 Mobile Safari/537.36 MicroMessenger/8.0.30",
  });

  test("nothing claims to be saved, and the picture is shown for a long press", async ({ page }) => {
    await page.goto("?lang=zh&initiatives=8");
    const card = page.locator("#funds");
    await card
      .getByRole("button", { name: "保存PNG" })
      .or(card.getByRole("button", { name: /PNG/ }))
      .first()
      .click();
    await expect(card.getByText("微信等应用内的浏览器不能保存文件")).toBeVisible();
    const picture = card.getByRole("img");
    await expect(picture).toBeVisible();
    expect(await picture.evaluate((image) => image instanceof HTMLImageElement && image.naturalWidth)).toBe(
      1920,
    );
    await page.goto("?lang=en&page=facts");
    await page
      .getByRole("button", { name: /CSV|Save|Download/ })
      .first()
      .click();
    await expect(page.getByText("The browser inside apps such as WeChat saves no files.")).toBeVisible();
  });
});
