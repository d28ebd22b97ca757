import { expect, test } from "./atlas";
import { wcagFaults } from "./wcagFaults";

test("a term in a panel is explained on a tap, closed by Escape alone, and leads to the glossary and back", async ({
  page,
}) => {
  await page.goto("?lang=en&fact=microCreditHouseholds");
  const panel = page.getByRole("dialog", { name: /Registered poor households/ });
  const term = panel.getByRole("link", { name: "Registered poor households" }).first();
  await term.click();
  const note = page.getByRole("dialog", { name: "registered poor household", exact: true });
  await expect(note).toBeFocused();
  await expect(note).toContainText("entered in the national register");
  await page.keyboard.press("Escape");
  await expect(note).toBeHidden();
  await expect(panel).toBeVisible();
  await expect(term).toBeFocused();

  await page.keyboard.press("Enter");
  await note.getByRole("link", { name: "All terms" }).click();
  await expect(page).toHaveURL(/page=about#term-registered$/);
  await expect(page.locator("#term-registered")).toBeInViewport();
  await expect(page.locator("#term-registered-title")).toBeFocused();
  await page.goBack();
  await expect(panel).toBeVisible();
});

test("the foot leads to the page about the atlas, in both languages", async ({ page }) => {
  await page.goto("?lang=zh&page=facts");
  await page.getByRole("contentinfo").getByRole("link", { name: "关于与方法" }).click();
  await expect(page).toHaveURL(/page=about/);
  const main = page.getByRole("main");
  await expect(main).toContainText("作者和责任编辑都写作“小北”");
  await expect(main).toContainText("有102个数字，在报道里共出现116次");
  await expect(main).toContainText("全省66个国家级贫困县");
  await expect(main).toContainText("组团式");
  await page.goto("?lang=en&page=about#glossary");
  await expect(page.getByRole("heading", { name: "Glossary" })).toBeInViewport();
  await expect(main).toContainText('gives the source as "unknown"');
  await main.locator("#term-teamAid").getByRole("link", { name: "Find it in the data" }).click();
  await expect(page.locator("tr[data-fact]").first()).toBeVisible();
});

for (const [colorScheme, width, lang] of [
  ["light", 1440, "zh"],
  ["dark", 320, "en"],
] as const) {
  test(`the page about the atlas has no WCAG 2.2 AA violations, ${colorScheme}, ${width} px`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    await page.setViewportSize({ width, height: 800 });
    await page.goto(`?lang=${lang}&page=about`);
    const main = page.locator("main");
    await expect(main.locator("li").first()).toBeVisible();
    expect(await main.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0);
    expect(await wcagFaults(page)).toEqual([]);
  });
}
