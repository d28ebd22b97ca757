import type { EChartsInstance } from "../render/echarts";
import type { Extent } from "./mapProjection";
import { followTouches } from "./mapTouch";
import {
  bringIntoSight,
  lookAt,
  lookAtExtent,
  markCounty,
  pan,
  resetZoom,
  sightOf,
  zoomBy,
  type MapSight,
} from "./mapZoom";

/** What can be done with a live map, for a page that has not loaded what does it. */
export interface LiveMap {
  readonly sight: () => MapSight | null;
  readonly lookAt: (sight: MapSight) => void;
  readonly lookAtExtent: (extent: Extent) => void;
  readonly bringIntoSight: (extent: Extent, legible: number) => "seen" | "tooSmall";
  readonly pan: (dx: number, dy: number) => void;
  readonly zoomBy: (factor: number) => void;
  readonly reset: () => void;
  readonly markCounty: (place: number) => void;
  /** Calls a function whenever another part is seen. Returns one that stops this. */
  readonly onRoam: (act: () => void) => () => void;
  readonly followTouches: (element: HTMLElement) => () => void;
}

export function liveMapOf(instance: EChartsInstance): LiveMap {
  return {
    sight: () => sightOf(instance),
    lookAt: (sight) => {
      lookAt(instance, sight);
    },
    lookAtExtent: (extent) => {
      lookAtExtent(instance, extent);
    },
    bringIntoSight: (extent, legible) => bringIntoSight(instance, extent, legible),
    pan: (dx, dy) => {
      pan(instance, dx, dy);
    },
    zoomBy: (factor) => {
      zoomBy(instance, factor);
    },
    reset: () => {
      resetZoom(instance);
    },
    markCounty: (place) => {
      markCounty(instance, place);
    },
    onRoam: (act) => {
      instance.on("georoam", act);
      return () => {
        instance.off("georoam", act);
      };
    },
    followTouches: (element) => followTouches(element, instance),
  };
}
