import { charts } from "../../charts/index";
import { chartFor } from "../../charts/successors";

/** The id of the heading of a part of the page that links lead to. */
export function headingId(target: string): string {
  return `${target}-title`;
}

let leave = () => {
  // Nothing is held in view yet.
};

/**
 * Brings a part of the page into view and turns to its heading, and keeps it there while what stands above it still
 * changes its height, until the reader moves on.
 */
export function landOn(target: string): void {
  leave();
  let height = 0;
  let place = 0;
  const settle = () => {
    const element = document.getElementById(target);
    if (!element) {
      leave();
      return;
    }
    height = document.body.offsetHeight;
    element.scrollIntoView({ behavior: "instant", block: "start" });
    place = element.getBoundingClientRect().top;
  };
  // The page scrolls by itself as well when it grows; only in a page that stays as it is was it the reader.
  const onScroll = () => {
    const top = document.getElementById(target)?.getBoundingClientRect().top ?? Infinity;
    if (document.body.offsetHeight === height && Math.abs(top - place) > 1) leave();
  };
  const growth = new ResizeObserver(settle);
  const ends = new AbortController();
  leave = () => {
    growth.disconnect();
    ends.abort();
  };
  document.addEventListener("scroll", onScroll, { signal: ends.signal });
  for (const act of ["pointerdown", "wheel", "touchmove", "keydown"]) {
    document.addEventListener(act, leave, { signal: ends.signal, passive: true });
  }
  settle();
  document.getElementById(headingId(target))?.focus({ preventScroll: true });
  growth.observe(document.body);
}

/** Lands on what the address names, if it names a part of the page; a chart that went leads to its successor. */
export function landOnHash(): void {
  const named = window.location.hash.slice(1);
  const target = chartFor(named, charts)?.id ?? named;
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
