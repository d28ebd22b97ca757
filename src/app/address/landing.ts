import { charts } from "../../charts/index";
import { chartFor } from "../../charts/successors";
import { mendedTarget } from "./mended";

/** The id of the heading of a part of the page that links lead to. */
export function headingId(target: string): string {
  return `${target}-title`;
}

/** An element that is kept in place. `settle` moves it back now, `leave` lets it go. */
interface Hold {
  settle(): void;
  leave(): void;
}

let held: Hold | null = null;

/** Moves an element that is kept in place back at once, so that positions on the page can be measured. */
export function settleHeld(): void {
  held?.settle();
}

/**
 * Keeps an element in place in the window while content above it changes its height, until the reader moves on. `move` puts
 * it in place.
 */
function hold(find: () => Element | null, move: (element: Element) => void): void {
  held?.leave();
  let height = 0;
  let place = 0;
  const topNow = () => find()?.getBoundingClientRect().top;
  const settle = () => {
    const element = find();
    if (!element) {
      leave();
      return;
    }
    height = document.body.offsetHeight;
    move(element);
    place = element.getBoundingClientRect().top;
  };
  // The page also scrolls by itself when it grows. Only if its height has not changed was it the reader.
  const onScroll = () => {
    if (document.body.offsetHeight === height && Math.abs((topNow() ?? Infinity) - place) > 1) leave();
  };
  const growth = new ResizeObserver(settle);
  const ends = new AbortController();
  const leave = () => {
    growth.disconnect();
    ends.abort();
    held = null;
  };
  held = { settle, leave };
  document.addEventListener("scroll", onScroll, { signal: ends.signal });
  for (const act of ["pointerdown", "wheel", "touchmove", "keydown"]) {
    document.addEventListener(act, leave, { signal: ends.signal, passive: true });
  }
  settle();
  growth.observe(document.body);
}

function bringIntoView(element: Element): void {
  element.scrollIntoView({ behavior: "instant", block: "start" });
}

/** Scrolls to a part of the page, moves the focus to its heading, and keeps it in place until the reader moves on. */
export function landOn(target: string): void {
  hold(() => document.getElementById(target), bringIntoView);
  document.getElementById(headingId(target))?.focus({ preventScroll: true });
}

/** Keeps a part of the page at its place in the window; with null, scrolls to it. */
export function keepInPlace(part: Element, top: number | null): void {
  hold(
    () => (part.isConnected && part.matches("[data-place]") ? part : null),
    (element) => {
      if (top === null) bringIntoView(element);
      else window.scrollBy({ behavior: "instant", top: element.getBoundingClientRect().top - top });
    },
  );
}

/** Sections of earlier editions, and the sections in which their charts are now. */
const formerSections: Readonly<Record<string, string>> = {
  "section-overview": "initiatives",
  "section-map": "provinceMap",
  "section-countyExits": "section-initiative2",
  "section-funding": "section-initiative8",
  "section-training": "section-initiative5",
};

/** Goes to the part of the page named in the address, if any. A part that was replaced leads to its successor. */
export function landOnHash(): void {
  const named = mendedTarget(window.location.hash);
  const target = chartFor(named, charts)?.id ?? formerSections[named] ?? named;
  if (target !== "" && document.getElementById(target)) landOn(target);
}

/** Makes links within the page lead to their targets. Returns a function that stops this. */
export function followLinks(): () => void {
  const onClick = ({ target, defaultPrevented }: MouseEvent) => {
    const link = target instanceof Element ? target.closest('a[href^="#"]') : null;
    // Waits until the browser has gone there itself and moved the focus away.
    if (link && !defaultPrevented) requestAnimationFrame(landOnHash);
  };
  const onHash = () => {
    // The browser finds existing targets by itself.
    if (!document.getElementById(window.location.hash.slice(1))) landOnHash();
  };
  document.addEventListener("click", onClick);
  window.addEventListener("hashchange", onHash);
  return () => {
    document.removeEventListener("click", onClick);
    window.removeEventListener("hashchange", onHash);
  };
}
