import type { Page } from "@playwright/test";
import { turnTo } from "./atlas";

/** The card of the map. */
export const card = (page: Page) => page.locator("#provinceMap");
/** The drawing of the map. */
export const figure = (page: Page) => card(page).locator("[aria-roledescription]");
/** The description of the chosen place. */
export const said = (page: Page) => card(page).locator("p[aria-live]").last();

/** Opens the page and waits until the map is in view and drawn. */
export async function openMap(page: Page, query: string): Promise<void> {
  await page.goto(query);
  await card(page).scrollIntoViewIfNeeded();
  await turnTo(figure(page));
}

/** Chooses the first place that a search finds. */
export async function search(page: Page, query: string): Promise<void> {
  await card(page)
    .getByRole("combobox", { name: /Find a county|查找县/ })
    .fill(query);
  await page.keyboard.press("Enter");
}

/** The current view of the land: the names on the map with their places. */
export async function seen(page: Page): Promise<string> {
  return figure(page).evaluate((element) =>
    [...element.querySelectorAll("svg path[d]")]
      .slice(0, 40)
      .map((path) => path.getAttribute("transform") ?? "")
      .join(" "),
  );
}
