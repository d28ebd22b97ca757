import { useCallback, useEffect, useEffectEvent, useRef, type RefObject } from "react";
import type { EChartsInstance } from "../../render/echarts";
import { extentOfAreas } from "../../map/mapProjection";
import {
  bringIntoSight,
  lookAt,
  lookAtExtent,
  markCounty,
  resetZoom,
  sightOf,
  type MapSight,
} from "../../map/mapZoom";
import type { Division } from "../../dataset/boundaries";
import { followTouches } from "./mapTouch";

interface Looked {
  /** Null until the chart is drawn. */
  readonly instance: EChartsInstance | null;
  /** The element in which touches are followed. */
  readonly room: RefObject<HTMLElement | null>;
  readonly county: Division | null;
  readonly prefecture: Division | null;
  /** The index of the outlined county among the boundaries' counties; −1 for none. */
  readonly marked: number;
}

/** If a county is narrower than this, in px, its whole prefecture is shown. */
const legible = 22;

/**
 * Moves a live map to the chosen place, outlines the current county, lets fingers move the map, and keeps its view when it
 * is redrawn. Returns the function to call after redrawing.
 */
export function useMapSight({
  instance,
  room,
  county,
  prefecture,
  marked,
}: Looked): (map: EChartsInstance) => void {
  const sight = useRef<MapSight | null>(null);
  const shown = useRef<string | null>(null);
  const place = county?.code ?? prefecture?.code ?? null;

  const showPlace = useEffectEvent((map: EChartsInstance) => {
    const whole = prefecture && extentOfAreas([prefecture]);
    if (county) {
      const seen = bringIntoSight(map, extentOfAreas([county]), legible);
      if (seen === "tooSmall" && whole) lookAtExtent(map, whole);
    } else if (whole) lookAtExtent(map, whole);
    else if (shown.current !== null) resetZoom(map);
    shown.current = place;
  });
  useEffect(() => {
    if (instance) showPlace(instance);
  }, [instance, place]);

  useEffect(() => {
    const element = room.current;
    if (!instance || !element) return;
    const onRoam = () => {
      sight.current = sightOf(instance);
    };
    instance.on("georoam", onRoam);
    const endTouches = followTouches(element, instance);
    return () => {
      instance.off("georoam", onRoam);
      endTouches();
    };
  }, [instance, room]);

  useEffect(() => {
    if (instance) markCounty(instance, marked);
  }, [instance, marked]);

  return useCallback(
    (map: EChartsInstance) => {
      if (sight.current) lookAt(map, sight.current);
      markCounty(map, marked);
    },
    [marked],
  );
}
