import { expect, test } from "./atlas";

const marks = "[data-figure] ul button";

test("a chart reads as a sentence about its contents, then each mark with its figure", async ({ page }) => {
  await page.goto("?lang=zh&initiatives=8");
  const figure = page.locator("#funds [data-figure]");
  await figure.scrollIntoViewIfNeeded();
  await expect(figure.locator("button").first()).toBeAttached();
  await expect(figure).toMatchAriaSnapshot(`
    - group "拟撬动的银行贷款784亿元，是绿色基金规模的约5.7倍（计算值）":
      - text: /子基金投放资金：278.56亿元；企业使用资金：153.11亿元/
      - list:
        - listitem:
          - button "子基金投放资金：278.56亿元，报道所述的结果，第1项，共3项，下有2项"
          - list:
            - listitem:
              - button "企业使用资金：153.11亿元，报道所述的结果，第1项，共2项"
            - listitem:
              - button /约55.0%，计算值，第2项，共2项/
        - listitem:
          - button /绿色基金规模：138亿元/
          - list:
            - listitem:
              - button /绿色基金投资资金：28亿元/
        - listitem:
          - button "拟撬动的银行贷款：784亿元，计划或目标，第3项，共3项，下有1项"
  `);
});

test("every chart and the map has a sentence and marks, one of which is a tab stop", async ({ page }) => {
  await page.goto("?lang=en");
  const cards = page.locator("article:not([hidden])");
  await expect(cards.first()).toBeVisible();
  for (const card of await cards.all()) {
    await card.scrollIntoViewIfNeeded();
    await expect(card.locator(marks).first()).toBeAttached();
    await expect(card.locator(`${marks}[tabindex='0']`)).toHaveCount(1);
    const named = await card.locator(marks).evaluateAll((all) => all.map(({ textContent }) => textContent));
    expect(named.filter((words) => words.trim().length < 5 || words.length > 300)).toEqual([]);
  }
});

test("a finger exploring the screen finds each mark where it is drawn, and a tap opens its source", async ({
  browser,
}) => {
  const context = await browser.newContext({
    hasTouch: true,
    isMobile: true,
    viewport: { width: 390, height: 844 },
  });
  const page = await context.newPage();
  await page.goto("?lang=en&initiatives=8");
  const card = page.locator("#funds");
  await card.scrollIntoViewIfNeeded();
  const mark = card.locator(marks).last();
  await expect(mark).toBeAttached();
  await expect(card.locator("[data-placed=true]")).toBeAttached();
  await mark.tap();
  await expect(page.locator("#source-title")).toBeFocused();

  // The same on the map.
  await page.goto("?lang=en");
  const map = page.locator("#provinceMap");
  await map.scrollIntoViewIfNeeded();
  await expect(map.locator("[data-placed=true]")).toBeAttached();
  await map
    .getByRole("button", { name: /Jiangkou/ })
    .first()
    .tap();
  await expect(page).toHaveURL(/place=520621/);
  await context.close();
});

test("the first and last mark, details, the whole chart, its table and help have keys and are spoken", async ({
  page,
}) => {
  await page.goto("?lang=en&initiatives=8");
  const card = page.locator("#funds");
  await card.scrollIntoViewIfNeeded();
  await expect(card.locator(marks).first()).toBeAttached();
  const spoken = card.locator("[data-figure] [aria-live=polite]");
  await card.locator(marks).first().focus();
  await page.keyboard.press("ArrowLeft");
  await expect(spoken).toHaveText("This is the first");
  await page.keyboard.press("End");
  await page.keyboard.press("ArrowRight");
  await expect(spoken).toHaveText("This is the last");
  await page.keyboard.press("d");
  await expect(spoken).toContainText("section 8");
  await page.keyboard.press("c");
  await expect(spoken).toContainText("Two poverty-alleviation funds");
  await page.keyboard.press("?");
  await expect(card.getByText("Arrow keys step through the figures")).toBeVisible();
  await page.keyboard.press("t");
  await expect(card.getByRole("region")).toBeFocused();
  await page.keyboard.press("t");
  await expect(card.locator("[data-figure]")).toBeFocused();
});

test("on the map, an arrow key that leads nowhere says so", async ({ page }) => {
  await page.goto("?lang=en&place=520281");
  const map = page.locator("#provinceMap");
  await expect(map.locator(marks).first()).toBeAttached();
  await map.locator(`${marks}[tabindex='0']`).focus();
  for (let pressed = 0; pressed < 12; pressed += 1) await page.keyboard.press("ArrowLeft");
  await expect(map.getByText("No county further west")).toBeAttached();
});
