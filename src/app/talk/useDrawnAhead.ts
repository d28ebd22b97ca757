import { useEffect, useState } from "react";
import type { TalkPage } from "../../export/talk/talkPages";
import { inTurn } from "../../ui/turns";

/**
 * Draws all pages of a talk one by one while the browser is idle, the next one first, then those around it. Returns the
 * place around which the neighbours are drawn.
 */
export function useDrawnAhead(pages: readonly TalkPage[], place: number): number | null {
  const [drawn, setDrawn] = useState<number | null>(null);
  useEffect(() => {
    const distance = (page: number) => (page > place ? page - place - 0.5 : place - page);
    const order = pages.map((_, page) => page).sort((one, other) => distance(one) - distance(other));
    // Itself, the next and the one before.
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
