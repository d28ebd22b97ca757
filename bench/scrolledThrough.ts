import type { Disturbance, WatchedPage } from "./watched";

/** How far a turn of the wheel leads, px, and how long the next one waits, ms. */
const turn = { height: 240, pause: 50 } as const;
/** No page is longer than so many turns. */
const mostTurns = 400;

/** Scrolls through a whole resting page from its top with the wheel, and tells what disturbed the reader. */
export async function scrolledThrough({ page, rest, disturbance }: WatchedPage): Promise<Disturbance> {
  await page.evaluate(() => {
    scrollTo({ top: 0, behavior: "instant" });
  });
  const start = await rest();
  const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
  // At the edge, where no chart takes the wheel for itself.
  await page.mouse.move(width - 3, height / 2);
  for (let turns = 0; turns < mostTurns; turns += 1) {
    await page.mouse.wheel(0, turn.height);
    await page.waitForTimeout(turn.pause);
    const isAtEnd = await page.evaluate(
      () => scrollY + innerHeight >= document.documentElement.scrollHeight - 2,
    );
    if (isAtEnd) break;
  }
  await rest();
  return disturbance(start);
}
