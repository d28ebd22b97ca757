import { useEffect, useState } from "react";
import type { TalkPage } from "../../export/talk/talkPages";
import { whenIdle } from "../../ui/whenIdle";

/** A browser that is never idle draws after so many ms. */
const patience = 100;

/**
 * Draws all pages of a talk one by one while the browser is idle, the next one first, then those around it. Returns the
 * place around which the neighbours are drawn.
 */
export function useDrawnAhead(pages: readonly TalkPage[], place: number): number | null {
  const [drawn, setDrawn] = useState<number | null>(null);
  useEffect(() => {
    const distance = (page: number) => (page > place ? page - place - 0.5 : place - page);
    const order = pages.map((_, page) => page).sort((one, other) => distance(one) - distance(other));
    let callOff = () => {
      // Nothing waits yet.
    };
    const drawFrom = (turn: number) => {
      callOff = whenIdle(() => {
        const page = order[turn];
        if (page === undefined) return;
        pages[page]?.draw();
        // Itself, the next and the one before.
        if (turn === Math.min(2, order.length - 1)) setDrawn(place);
        drawFrom(turn + 1);
      }, patience);
    };
    drawFrom(0);
    return () => {
      callOff();
    };
  }, [pages, place]);
  return drawn;
}
