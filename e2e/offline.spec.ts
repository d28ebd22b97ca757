import { expect, test } from "./atlas";
import { formatButton, savedBy } from "./saved";

for (const lang of ["zh", "en"] as const) {
  test(`a format that cannot be loaded fails alone and says what to do, ${lang}`, async ({
    page,
    context,
    complaints,
  }) => {
    await page.goto(`?lang=${lang}&export=funds`);
    const dialog = page.getByRole("dialog");
    await expect(dialog.getByRole("img")).toBeVisible();
    await savedBy(page, formatButton(page, "PDF"));
    await context.setOffline(true);

    // Twice, since the second attempt must fail in the same way.
    for (const format of ["PPTX", "XLSX", "PPTX", "XLSX"]) {
      await formatButton(page, format).click();
      const said = dialog.getByRole("alert").filter({ hasText: format });
      await expect(said).toContainText(
        lang === "zh"
          ? `${format}保存失败：这一功能所需的程序没有加载，可能是断网了。请恢复联网后再试`
          : `${format} not saved: The part of the page that does this could not be loaded. You may be offline: reconnect and try again`,
      );
    }
    // Formats used before, and small ones, need no connection.
    for (const format of ["PDF", "JSON", "CSV", "SVG", "PNG"])
      await savedBy(page, formatButton(page, format));

    await context.setOffline(false);
    for (const format of ["PPTX", "XLSX", "PDF", "JSON"]) await savedBy(page, formatButton(page, format));
    // The browser itself logs what it could not load.
    complaints.length = 0;
  });
}

test("a dialog can use what another one has loaded, and a deck fails once rather than once per chart", async ({
  page,
  context,
  complaints,
}) => {
  await page.goto("?lang=en&initiatives=8&export=funds");
  const dialog = page.getByRole("dialog");
  await expect(dialog.getByRole("img")).toBeVisible();
  await savedBy(page, formatButton(page, "PDF"));
  await page.keyboard.press("Escape");
  await expect(dialog).toHaveCount(0);
  await context.setOffline(true);
  await page
    .locator("#fundProjects")
    .getByRole("button", { name: /^Export:/ })
    .click();
  for (const format of ["PDF", "CSV", "PNG"]) await savedBy(page, formatButton(page, format));
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "Slides 0" }).click();
  await dialog.getByRole("button", { name: /^Add the \d+ charts/ }).click();
  await formatButton(page, "PowerPoint").click();
  await expect(dialog.getByRole("alert")).toHaveText(/^PowerPoint not saved: The part of the page/);
  await savedBy(page, formatButton(page, "SVG pictures"));
  complaints.length = 0;
});

test("without the worker's own script every format fails with a message, until the script is there", async ({
  page,
  complaints,
}) => {
  await page.route(/exportWorker-.*\.js/, (route) => route.abort());
  await page.goto("?lang=en&export=funds");
  const dialog = page.getByRole("dialog");
  await expect(dialog.getByRole("img")).toBeVisible();
  for (const format of ["JSON", "CSV"]) {
    await formatButton(page, format).click();
    await expect(dialog.getByRole("alert").filter({ hasText: format })).toContainText("reconnect and try");
  }
  await page.unroute(/exportWorker-.*\.js/);
  await savedBy(page, formatButton(page, "JSON"));
  complaints.length = 0;
});
