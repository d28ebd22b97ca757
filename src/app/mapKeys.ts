import type { KeyboardEvent } from "react";
import type { EChartsInstance } from "../chart-kit/echarts";
import { pan, resetZoom, zoomBy } from "../chart-kit/map/mapZoom";

/** How far a press of an arrow key moves a map, in px. */
const step = 60;

const moves: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowLeft: [step, 0],
  ArrowRight: [-step, 0],
  ArrowUp: [0, step],
  ArrowDown: [0, -step],
};

/** What the keys do to a live map: + and − change its size, 0 brings all of it back, Shift with an arrow moves it. */
export function onMapKey(event: KeyboardEvent, map: EChartsInstance): void {
  if (event.altKey || event.ctrlKey || event.metaKey) return;
  const move = event.shiftKey ? moves[event.key] : undefined;
  if (move) pan(map, ...move);
  else if (event.key === "+" || event.key === "=") zoomBy(map, 1.5);
  else if (event.key === "-" || event.key === "_") zoomBy(map, 1 / 1.5);
  else if (event.key === "0") resetZoom(map);
  else return;
  event.preventDefault();
}
