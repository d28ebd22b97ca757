import { expect, test as base, type Page } from "@playwright/test";

/** What a page must never do: complain in the console, break its Content-Security-Policy, ask another site. */
interface Quiet {
  readonly complaints: string[];
}

/** Whether somebody is there. Pictures become live charts with the first sign of a reader. */
interface Watched {
  readonly hasReader: boolean;
}

/**
 * A test whose page has to stay quiet; `complaints` may be emptied by a test that provokes one. Unless `hasReader` is
 * false, a reader's pointer moves.
 */
export const test = base.extend<Quiet & Watched>({
  hasReader: [true, { option: true }],
  context: async ({ context, hasReader }, provide) => {
    if (hasReader) {
      await context.addInitScript(() => {
        setInterval(() => window.dispatchEvent(new Event("pointermove")), 100);
      });
    }
    await provide(context);
  },
  complaints: [
    async ({ page, baseURL }, use) => {
      const complaints: string[] = [];
      page.on("console", (message) => {
        // What Playwright itself says where it lets no worker answer.
        if (message.text().includes("Service Worker registration blocked")) return;
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
  const cards = page.locator("article:not([hidden])");
  await expect(cards.first()).toBeVisible();
  for (const card of await cards.all()) {
    await card.scrollIntoViewIfNeeded();
    await expect(card.locator("[aria-roledescription] svg, table").first()).toBeVisible();
  }
}

export { expect };
