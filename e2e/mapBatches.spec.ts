import { expect, test } from "./atlas";
import { card, figure, openMap } from "./mapCard";

test("the slider goes through the batches, and the link and the table keep its stop", async ({ page }) => {
  await openMap(page, "?lang=en&mode=provinceMap.record");
  const slider = card(page).getByRole("slider", { name: "Batches of counties that left" });
  await expect(slider).toHaveAttribute(
    "aria-valuetext",
    "16 January 2019: 15 had left and 51 were still on the list; 22 other counties are not among the 66",
  );
  await slider.focus();
  const sums: number[] = [];
  for (const stop of ["2016", "2017", "2018", "2019", "2020"]) {
    await page.keyboard.press("ArrowRight");
    await expect(page).toHaveURL(new RegExp(`mode=provinceMap.record-${stop}`));
    const words = (await slider.getAttribute("aria-valuetext")) ?? "";
    const numbers = [...words.replace(/^[^:]*/, "").matchAll(/\d+/g)]
      .slice(0, 3)
      .map(([number]) => Number(number));
    sums.push(numbers.reduce((sum, number) => sum + number, 0));
  }
  expect(sums).toEqual([88, 88, 88, 88, 88]);
  await expect(card(page).getByRole("heading", { level: 3 })).toContainText("66 of 66");
  await page.reload();
  await card(page).scrollIntoViewIfNeeded();
  await expect(slider).toHaveValue("5");
});

test("when played, the batches follow one another until the last, or until paused", async ({ page }) => {
  await page.clock.install();
  await openMap(page, "?lang=en&mode=provinceMap.record");
  await card(page).getByRole("button", { name: "Play batch by batch" }).click();
  await expect(page).toHaveURL(/record-2016/);
  await page.clock.runFor(1900);
  await expect(page).toHaveURL(/record-2017/);
  await card(page).getByRole("button", { name: "Pause" }).click();
  await page.clock.runFor(10_000);
  await expect(page).toHaveURL(/record-2017/);
  await card(page).getByRole("button", { name: "Play batch by batch" }).click();
  await page.clock.runFor(10_000);
  await expect(page).toHaveURL(/record-2020/);
  await expect(card(page).getByRole("button", { name: "Play batch by batch" })).toBeVisible();
});

test("with reduced motion nothing plays by itself", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await openMap(page, "?lang=en&mode=provinceMap.record");
  await expect(card(page).getByRole("button", { name: "Play batch by batch" })).toHaveCount(0);
  await card(page).getByRole("button", { name: "Next batch" }).click();
  await expect(page).toHaveURL(/record-2016/);
});

test("small maps show all batches at once", async ({ page }) => {
  await openMap(page, "?lang=zh&mode=provinceMap.batches");
  await expect(figure(page)).toContainText("2018：18个县");
  await expect(figure(page)).toContainText("1 + 14 + 18 + 24 + 9 = 66");
  await figure(page).focus();
  await page.keyboard.press("ArrowRight");
  await expect(figure(page).locator("button:focus")).toContainText("2016年度退出的县");
});
