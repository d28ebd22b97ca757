import type { Page } from "@playwright/test";
import { drawAll, expect, test } from "./atlas";
import { figure, openMap, seen } from "./mapCard";

test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } });

/** The middle of the land on the screen, in px. */
async function landAt(page: Page): Promise<{ x: number; y: number }> {
  await figure(page).evaluate((element) => {
    element.scrollIntoView({ block: "start", behavior: "instant" });
  });
  const box = await figure(page).boundingBox();
  if (!box) throw new Error("The map is not on the screen.");
  return { x: box.x + box.width * 0.4, y: box.y + 200 };
}

test("one finger scrolls the page and does not move the map", async ({ page }) => {
  await openMap(page, "?lang=en");
  // A chart drawn in the meantime would move the page by itself.
  await drawAll(page);
  const { x, y } = await landAt(page);
  const [land, top] = [await seen(page), await page.evaluate(() => window.scrollY)];
  const session = await page.context().newCDPSession(page);
  await session.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints: [{ x, y }] });
  for (let up = 10; up <= 150; up += 10) {
    await session.send("Input.dispatchTouchEvent", { type: "touchMove", touchPoints: [{ x, y: y - up }] });
    await page.evaluate(() => new Promise(requestAnimationFrame));
  }
  await session.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(top + 60);
  expect(await seen(page)).toBe(land);
  await expect(page).not.toHaveURL(/place/);
});

test("two fingers zoom and pan the map and do not scroll the page", async ({ page }) => {
  await openMap(page, "?lang=en&mode=provinceMap.record");
  const { x, y } = await landAt(page);
  const top = await page.evaluate(() => window.scrollY);
  const scale = figure(page).locator("svg text", { hasText: /^\d+ km$/ });
  await expect(scale).toHaveText("100 km");
  const session = await page.context().newCDPSession(page);
  const fingers = (apart: number, shift: number) => [
    { x: x - apart + shift, y, id: 0 },
    { x: x + apart + shift, y, id: 1 },
  ];
  await session.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints: fingers(20, 0) });
  for (let apart = 24; apart <= 80; apart += 4) {
    await session.send("Input.dispatchTouchEvent", {
      type: "touchMove",
      touchPoints: fingers(apart, apart / 8),
    });
  }
  await session.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
  await expect(scale).toHaveText("20 km");
  const view = await page.evaluate(() => [window.scrollY, window.visualViewport?.scale]);
  expect(view).toEqual([top, 1]);
  await expect(page).not.toHaveURL(/place/);
});

test("a tap chooses a county", async ({ page }) => {
  await openMap(page, "?lang=en");
  await landAt(page);
  await figure(page)
    .locator("svg text", { hasText: /^Taijiang$/ })
    .tap({ force: true });
  await expect(page).toHaveURL(/place=522630/);
  await expect(page.getByRole("dialog")).toContainText("Receives assistance for schools and health");
});
