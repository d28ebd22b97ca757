import { expect, test as base, type Locator, type Page } from "@playwright/test";

/** What a page must never do: log errors, violate its Content-Security-Policy, or send requests to another site. */
interface Quiet {
  readonly complaints: string[];
}

/** Whether a reader is present. Live charts replace pictures at the first sign of a reader. */
interface Watched {
  readonly hasReader: boolean;
}

/**
 * A test whose page must log no complaints; a test that provokes one may clear `complaints`. Unless `hasReader` is false,
 * the pointer moves as a reader's would.
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
        // Logged by Playwright when it blocks service workers.
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

/** Points at a chart for a moment, so that it is drawn live. */
export async function turnTo(figure: Locator): Promise<void> {
  await figure.scrollIntoViewIfNeeded();
  await figure.dispatchEvent("pointerover");
  await expect(figure.locator(`[data-covered="false"] svg text`).first()).toBeVisible();
  await figure.dispatchEvent("pointerout");
}

/** Scrolls through the page and points at every chart so that it is drawn live, and waits for each. */
export async function drawAll(page: Page): Promise<void> {
  const cards = page.locator("article:not([hidden])");
  await expect(cards.first()).toBeVisible();
  for (const card of await cards.all()) {
    await card.scrollIntoViewIfNeeded();
    await expect(card.locator("[data-figure], table").first()).toBeVisible();
    for (const figure of await card.locator("[data-figure]").all()) await turnTo(figure);
  }
}

export { expect };
