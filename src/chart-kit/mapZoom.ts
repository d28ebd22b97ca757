import type { EChartsInstance } from "./echarts";

/** Enlarges a live map by a factor. */
export function zoomBy(instance: EChartsInstance, factor: number): void {
  instance.dispatchAction({ type: "geoRoam", zoom: factor });
}

/** Shows a live map as it was at first. */
export function resetZoom(instance: EChartsInstance): void {
  instance.dispatchAction({ type: "restore" });
}
