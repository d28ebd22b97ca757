import { readFileSync } from "node:fs";
import { expect, test } from "./atlas";

const [, sha256 = ""] = /"sha256": "(\w+)"/.exec(readFileSync("data/report-28.json", "utf8")) ?? [];

test.describe("in a far zone, a wrong year, and with everything that is kept replaced by something else", () => {
  test.use({ timezoneId: "Pacific/Pago_Pago" });

  test("the page says the same of the report, and a dataset that is none is not there", async ({ page }) => {
    await page.clock.setFixedTime(new Date("1950-01-01T00:30:00Z"));
    const names = "theme export words slides talkDetails template notesSize talkClock".split(" ");
    for (const junk of ['{"slides":[{"chart":7,"note":{}}],"talk":3,"name":[],"data":"?"}', "[null]", "\0"]) {
      await page.addInitScript(
        ({ keys, text }) => {
          for (const key of keys) localStorage.setItem(`guizhou-atlas.${key}`, text);
        },
        { keys: [...names, `report.${sha256}`], text: junk },
      );
      await page.goto("?lang=en&initiatives=8&export=timeline");
      const dialog = page.getByRole("dialog");
      await expect(dialog.getByRole("img")).toBeVisible();
      await expect(dialog.getByRole("textbox", { name: "Title", exact: true })).toHaveValue(
        "From 2016 (Poverty-alleviation fund decided) to 2018 (Fund adjusted and green fund launched)",
      );
      await expect(dialog.locator("[role=alert]:not(:empty)")).toHaveCount(0);
    }
    await page.keyboard.press("Escape");
    const timeline = page.locator("#timeline");
    await timeline.scrollIntoViewIfNeeded();
    await expect(timeline.locator("[data-figure] svg text").filter({ hasText: /^201\d$/ })).toHaveText([
      "2016",
      "2018",
    ]);

    await page.evaluate(async () => {
      const opening = indexedDB.open("guizhou-atlas", 1);
      opening.onupgradeneeded = () => opening.result.createObjectStore("datasets", { keyPath: "key" });
      await new Promise((resolve) => {
        opening.onsuccess = resolve;
      });
      const { transaction } = opening.result
        .transaction("datasets", "readwrite")
        .objectStore("datasets")
        .put({ key: "kept-aaaaaaaaaaaa", file: 5, title: "x", published: {}, text: 7 });
      await new Promise((resolve) => {
        if (transaction) transaction.oncomplete = resolve;
      });
      opening.result.close();
    });
    await page.goto("?lang=en&data=kept-aaaaaaaaaaaa");
    await expect(page.getByTestId("dataset-fault")).toContainText("no such dataset on this device");
  });
});

test("after storms of backs, forwards and changes of language, the page agrees with its address", async ({
  page,
}) => {
  const chosen = page.locator("[data-initiative][aria-pressed=true]");
  await page.goto("?lang=en&initiatives=8&page=facts");
  await expect(page.locator("tr[data-fact]").first()).toBeVisible();
  for (const number of [1, 2, 3, 4]) await page.locator(`[data-initiative='${number}']`).click();
  await expect(chosen).toHaveText([/^1/, /^2/, /^3/, /^4/, /^8/]);
  const storm = (steps: readonly number[]) =>
    page.evaluate(async (steps) => {
      for (const step of steps) {
        history.go(step);
        await new Promise((resolve) => setTimeout(resolve, 5));
      }
    }, steps);
  const twenty = (step: number) => Array.from({ length: 20 }, () => step);
  await storm([-1, -1, ...twenty(-1).flatMap(() => [1, -1]), ...twenty(1), -2, 2, -2]);
  const pressed = () =>
    chosen.evaluateAll((all) => all.map((one) => one.getAttribute("data-initiative")).join());
  await expect
    .poll(async () => new URL(page.url()).searchParams.get("initiatives") === (await pressed()))
    .toBe(true);
  const last = await pressed();

  await page.evaluate(() => {
    for (let times = 0; times < 51; times += 1) {
      const button = [...document.querySelectorAll("header button")].find((one) =>
        /^(中文|English)$/.test(one.textContent),
      );
      if (button instanceof HTMLElement) button.click();
    }
  });
  await expect(page).toHaveTitle(/^全部数据.* – 黔图$/);
  await expect(page.locator("html")).toHaveAttribute("lang", "zh-CN");
  // The address is paced, and up to date with the next click.
  await page.getByRole("heading", { level: 1 }).click();
  await expect(page).toHaveURL(/lang=zh/);
  expect(await pressed()).toBe(last);
});

test("a page that was hidden while it was loaded draws its charts once it is looked at", async ({ page }) => {
  await page.addInitScript(() => {
    let isHidden = true;
    const frame = window.requestAnimationFrame.bind(window);
    const waiting: FrameRequestCallback[] = [];
    window.requestAnimationFrame = (work) => (isHidden ? waiting.push(work) : frame(work));
    Object.defineProperty(document, "visibilityState", { get: () => (isHidden ? "hidden" : "visible") });
    Object.defineProperty(document, "hidden", { get: () => isHidden });
    window.addEventListener("looked-at", () => {
      isHidden = false;
      document.dispatchEvent(new Event("visibilitychange"));
      waiting.forEach((work) => frame(work));
    });
  });
  await page.goto("?lang=en&initiatives=8");
  await expect(page.getByText("Showing 7 charts")).toBeVisible();
  await page.evaluate(() => window.dispatchEvent(new Event("looked-at")));
  await expect(page.locator("#funds [data-figure] svg text").first()).toBeVisible();
});
