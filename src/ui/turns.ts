import { whenIdle } from "./whenIdle";

const turns = ["frame", "idle"] as const;
/** When deferred work is done: after the next frame is painted, or when the browser is idle. */
export type Turn = (typeof turns)[number];

/** If the browser is never idle, the next turn is taken after this many ms. */
const patience = 100;

const waiting = { frame: new Set<() => void>(), idle: new Set<() => void>() };
let callOff: (() => void) | null = null;
/** The kind of turn that has been requested from the browser. */
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
  // Work that waits for a frame must not wait until the browser is idle.
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

/**
 * Does something in its turn, after everything else that waits for the same, one piece of work per turn. Returns a function
 * that cancels it.
 */
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
