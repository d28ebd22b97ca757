import type { Disturbance, WatchedPage } from "./watched";

/** The distance of one turn of the wheel in px, and the pause before the next in ms. */
const turn = { height: 240, pause: 50 } as const;
/** No page is longer than this many turns. */
const mostTurns = 400;

/** Scrolls through a whole page at rest with the wheel, and returns what disturbed the reader. */
export async function scrolledThrough({ page, rest, disturbance }: WatchedPage): Promise<Disturbance> {
  await page.evaluate(() => {
    scrollTo({ top: 0, behavior: "instant" });
  });
  const start = await rest("act");
  const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
  // At the edge, where no chart handles the wheel.
  await page.mouse.move(width - 3, height / 2);
  for (let turns = 0; turns < mostTurns; turns += 1) {
    await page.mouse.wheel(0, turn.height);
    await page.waitForTimeout(turn.pause);
    const isAtEnd = await page.evaluate(
      () => scrollY + innerHeight >= document.documentElement.scrollHeight - 2,
    );
    if (isAtEnd) break;
  }
  await rest("act");
  return disturbance(start);
}
