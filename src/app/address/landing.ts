import { charts } from "../../charts/index";
import { chartFor } from "../../charts/successors";
import { mendedTarget } from "./mended";

/** The id of the heading of a part of the page that links lead to. */
export function headingId(target: string): string {
  return `${target}-title`;
}

/** An element that is kept at its place: `settle` brings it back there now, `leave` lets it go. */
interface Hold {
  settle(): void;
  leave(): void;
}

let held: Hold | null = null;

/** Brings what is kept at its place back there at once, so that where it stands can be measured. */
export function settleHeld(): void {
  held?.settle();
}

/**
 * Keeps an element at its place in the window while what stands above it still changes its height, until the reader
 * moves on. `move` brings it to the place.
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
  // The page scrolls by itself as well when it grows; only in a page that stays as it is was it the reader.
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

/** Brings a part of the page into view and turns to its heading, and keeps it there until the reader moves on. */
export function landOn(target: string): void {
  hold(() => document.getElementById(target), bringIntoView);
  document.getElementById(headingId(target))?.focus({ preventScroll: true });
}

/** Keeps a part of the page where it stands in the window; null brings it into view. */
export function keepInPlace(part: Element, top: number | null): void {
  hold(
    () => (part.isConnected && part.matches("[data-place]") ? part : null),
    (element) => {
      if (top === null) bringIntoView(element);
      else window.scrollBy({ behavior: "instant", top: element.getBoundingClientRect().top - top });
    },
  );
}

/** Sections of earlier editions, and where their charts stand today. */
const formerSections: Readonly<Record<string, string>> = {
  "section-overview": "initiatives",
  "section-map": "provinceMap",
  "section-countyExits": "section-initiative2",
  "section-funding": "section-initiative8",
  "section-training": "section-initiative5",
};

/** Lands on what the address names, if it names a part of the page; what went leads to its successor. */
export function landOnHash(): void {
  const named = mendedTarget(window.location.hash);
  const target = chartFor(named, charts)?.id ?? formerSections[named] ?? named;
  if (target !== "" && document.getElementById(target)) landOn(target);
}

/** Lands where links within the page lead, as long as it is followed; what it returns ends that. */
export function followLinks(): () => void {
  const onClick = ({ target, defaultPrevented }: MouseEvent) => {
    const link = target instanceof Element ? target.closest('a[href^="#"]') : null;
    // The browser goes there first, and gives the focus away.
    if (link && !defaultPrevented) requestAnimationFrame(landOnHash);
  };
  const onHash = () => {
    // The browser finds what is there by itself.
    if (!document.getElementById(window.location.hash.slice(1))) landOnHash();
  };
  document.addEventListener("click", onClick);
  window.addEventListener("hashchange", onHash);
  return () => {
    document.removeEventListener("click", onClick);
    window.removeEventListener("hashchange", onHash);
  };
}
