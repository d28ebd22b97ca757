import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";

/** The WCAG 2.2 AA violations of a page, or of a part of it, that a program can find, with their places. */
export async function wcagFaults(page: Page, part = "html"): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page })
    // Passed checks are not needed.
    .options({ resultTypes: ["violations"] })
    .include(part)
    .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"])
    .analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
}
