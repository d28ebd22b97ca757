import { whenIdle } from "./whenIdle";

const turns = ["frame", "slow", "idle"] as const;
/**
 * When deferred work is done: after the next frame is painted; likewise, but after all that takes less time; or when the
 * browser is idle.
 */
export type Turn = (typeof turns)[number];

/** If the browser is never idle, the next turn is taken after this many ms. */
const patience = 100;

const waiting: Readonly<Record<Turn, Set<() => void>>> = {
  frame: new Set(),
  slow: new Set(),
  idle: new Set(),
};
let callOff: (() => void) | null = null;
/** What the next turn waits for, once it has been requested from the browser. */
let called: "frame" | "idle" | null = null;

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

/** The number of things on screen that are drawn elsewhere, for which work that waits for idleness makes way. */
let awaited = 0;

/** Lets work that waits for idleness wait until the returned function is called as well. */
export function holdIdle(): () => void {
  awaited += 1;
  return () => {
    awaited -= 1;
    callNext();
  };
}

function callNext(): void {
  const turn = turns.find((each) => waiting[each].size > 0);
  if (turn === undefined || (turn === "idle" && awaited > 0)) return;
  const moment = turn === "idle" ? "idle" : "frame";
  // Work that waits for a frame must not wait until the browser is idle.
  if (called === "frame" || called === moment) return;
  callOff?.();
  called = moment;
  callOff = moment === "idle" ? whenIdle(takeNext, patience) : afterFrame(takeNext);
}

function takeNext(): void {
  called = null;
  callOff = null;
  const [next] = turns.flatMap((turn) => [...waiting[turn]]);
  if (!next || (awaited > 0 && waiting.idle.has(next))) return;
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
