import type { EChartsInstance } from "../render/echarts";
import { pan, zoomAround } from "./mapZoom";

/** Two fingers on a map: the point between them in px of the chart, and their distance. */
interface Pinch {
  readonly x: number;
  readonly y: number;
  readonly distance: number;
}

function pinchOf({ touches }: TouchEvent, element: HTMLElement): Pinch | null {
  const [first, second] = [touches[0], touches[1]];
  if (!first || !second || touches.length !== 2) return null;
  const { left, top } = element.getBoundingClientRect();
  return {
    x: (first.clientX + second.clientX) / 2 - left,
    y: (first.clientY + second.clientY) / 2 - top,
    distance: Math.max(1, Math.hypot(first.clientX - second.clientX, first.clientY - second.clientY)),
  };
}

function touched(act: (event: TouchEvent) => void): (event: Event) => void {
  return (event) => {
    if (event instanceof TouchEvent) act(event);
  };
}

/**
 * Lets two fingers pan and zoom a live map, and leaves one finger to the page. The map follows at most once per frame.
 * Returns a function that stops this.
 */
export function followTouches(element: HTMLElement, instance: EChartsInstance): () => void {
  let done: Pinch | null = null;
  let wanted: Pinch | null = null;
  let frame = 0;
  const ended = new AbortController();
  const held = new WeakSet();

  const follow = () => {
    frame = 0;
    if (!done || !wanted) return;
    zoomAround(instance, wanted.distance / done.distance, [wanted.x, wanted.y]);
    pan(instance, wanted.x - done.x, wanted.y - done.y);
    done = wanted;
  };
  const onMove = (event: TouchEvent) => {
    // Otherwise ECharts would pan the map with one finger and keep the page from scrolling.
    event.stopPropagation();
    wanted = pinchOf(event, instance.getDom());
    if (!wanted || !done) return;
    event.preventDefault();
    if (frame === 0) frame = requestAnimationFrame(follow);
  };
  const onEnd = (event: TouchEvent) => {
    if (done) event.stopPropagation();
    done = pinchOf(event, instance.getDom());
  };
  const onStart = (event: TouchEvent) => {
    done = pinchOf(event, instance.getDom());
    // ECharts must not handle a pinch.
    if (event.touches.length > 1) event.stopPropagation();
    const { target } = event;
    if (!target || held.has(target)) return;
    held.add(target);
    // An element that is redrawn while it is touched is detached from the page, and its events reach only the element
    // itself.
    const options = { passive: false, signal: ended.signal };
    target.addEventListener("touchmove", touched(onMove), options);
    target.addEventListener("touchend", touched(onEnd), options);
    target.addEventListener("touchcancel", touched(onEnd), options);
  };
  element.addEventListener("touchstart", onStart, { capture: true, passive: true, signal: ended.signal });
  return () => {
    cancelAnimationFrame(frame);
    ended.abort();
  };
}
