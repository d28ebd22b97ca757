import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";

/** What of a page, or of a part of it, is against WCAG 2.2 AA, as far as a program can tell, and where. */
export async function wcagFaults(page: Page, part = "html"): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page })
    // What passes is not looked at.
    .options({ resultTypes: ["violations"] })
    .include(part)
    .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"])
    .analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
}
