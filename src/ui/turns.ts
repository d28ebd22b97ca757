import { whenIdle } from "./whenIdle";

const turns = ["frame", "idle"] as const;
/** When something that can wait is done: after the next frame is painted, or when the browser has nothing else to do. */
export type Turn = (typeof turns)[number];

/** A browser that is never idle takes the next turn after so many ms. */
const patience = 100;

const waiting = { frame: new Set<() => void>(), idle: new Set<() => void>() };
let callOff: (() => void) | null = null;
/** What the call that is under way waits for. */
let called: Turn | null = null;

function afterFrame(act: () => void): () => void {
  let timer = 0;
  const frame = requestAnimationFrame(() => {
    timer = window.setTimeout(act);
  });
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
}

function callNext(): void {
  const turn = turns.find((each) => waiting[each].size > 0);
  // What waits for a frame does not wait until the browser is idle.
  if (turn === undefined || called === "frame" || called === turn) return;
  callOff?.();
  called = turn;
  callOff = turn === "frame" ? afterFrame(takeNext) : whenIdle(takeNext, patience);
}

function takeNext(): void {
  called = null;
  callOff = null;
  const [next] = [...waiting.frame, ...waiting.idle];
  if (!next) return;
  for (const turn of turns) waiting[turn].delete(next);
  next();
  callNext();
}

/** Does something in its turn, after all that waits for the same already, one a turn; gives what calls it off. */
export function inTurn(turn: Turn, act: () => void): () => void {
  const own = () => {
    act();
  };
  waiting[turn].add(own);
  callNext();
  return () => {
    waiting[turn].delete(own);
  };
}
