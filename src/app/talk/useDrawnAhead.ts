import { useEffect, useState } from "react";
import type { TalkPage } from "../../export/talk/talkPages";
import { inTurn } from "../../ui/turns";

/**
 * Draws all pages of a talk one by one while the browser is idle, the next page first, then those around it. Returns the
 * index of the page whose neighbours have all been drawn.
 */
export function useDrawnAhead(pages: readonly TalkPage[], place: number): number | null {
  const [drawn, setDrawn] = useState<number | null>(null);
  useEffect(() => {
    const distance = (page: number) => (page > place ? page - place - 0.5 : place - page);
    const order = pages.map((_, page) => page).sort((one, other) => distance(one) - distance(other));
    // The page itself, the next and the previous one.
    const neighbours = Math.min(2, order.length - 1);
    const waiting = order.map((page, turn) =>
      inTurn("idle", () => {
        pages[page]?.draw();
        if (turn === neighbours) setDrawn(place);
      }),
    );
    return () => {
      for (const callOff of waiting) callOff();
    };
  }, [pages, place]);
  return drawn;
}
