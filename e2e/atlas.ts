import { expect, test as base, type Page } from "@playwright/test";

/** What a page must never do: complain in the console, break its Content-Security-Policy, ask another site. */
interface Quiet {
  readonly complaints: string[];
}

/** A test whose page has to stay quiet; `complaints` may be emptied by a test that provokes one. */
export const test = base.extend<Quiet>({
  complaints: [
    async ({ page, baseURL }, use) => {
      const complaints: string[] = [];
      page.on("console", (message) => {
        if (message.type() === "error" || message.type() === "warning") complaints.push(message.text());
      });
      page.on("pageerror", (error) => complaints.push(error.message));
      page.on("request", (request) => {
        const isOwn = request.url().startsWith(baseURL ?? "") || /^(data|blob):/.test(request.url());
        if (!isOwn) complaints.push(`asked another site: ${request.url()}`);
      });
      await use(complaints);
      expect(complaints).toEqual([]);
    },
    { auto: true },
  ],
});

/** Scrolls through the page so that every chart is drawn, and waits until each is. */
export async function drawAll(page: Page): Promise<void> {
  const cards = page.locator("article");
  await expect(cards.first()).toBeVisible();
  for (const card of await cards.all()) {
    await card.scrollIntoViewIfNeeded();
    await expect(card.locator("svg, table").first()).toBeVisible();
  }
}

export { expect };
