import { whenIdle } from "./whenIdle";

/** How long a reader must leave the page as it is after the first sign of one, in ms. */
const stillness = 600;

/** Signs of a reader who changes or moves the page, and of one who only looks at it. */
const moves = ["pointerdown", "touchmove", "wheel", "keydown", "scroll"] as const;
const looks = ["pointermove", "focusin"] as const;

/**
 * Does something once there is a reader who has not changed or moved the page for a while, and the browser is idle; with
 * patience, in ms, also if nobody has shown until then. Returns a function that cancels it.
 */
export function whenStill(work: () => void, patience?: number): () => void {
  const ends = new AbortController();
  let callOff: (() => void) | null = null;
  let hasReader = false;
  const wait = (delay: number) => {
    callOff?.();
    const timer = setTimeout(() => {
      ends.abort();
      callOff = whenIdle(work);
    }, delay);
    callOff = () => {
      clearTimeout(timer);
    };
  };
  const begin = () => {
    hasReader = true;
    wait(stillness);
  };
  const options = { capture: true, passive: true, signal: ends.signal } as const;
  for (const move of moves) window.addEventListener(move, begin, options);
  for (const look of looks) {
    window.addEventListener(
      look,
      () => {
        if (!hasReader) begin();
      },
      options,
    );
  }
  // The reader moved the page before its script ran.
  if (patience !== undefined) wait(patience);
  else if (window.scrollY > 0) begin();
  return () => {
    ends.abort();
    callOff?.();
  };
}
