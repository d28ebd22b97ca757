import { useCallback, useEffect, useEffectEvent, useRef, useState, type RefObject } from "react";
import type { LiveMap } from "../../map/liveMap";
import { extentOfAreas } from "../../map/mapProjection";
import type { MapSight } from "../../map/mapZoom";
import type { Division } from "../../dataset/boundaries";

interface Looked {
  /** Null until the chart is drawn. */
  readonly live: LiveMap | null;
  /** The element in which touches are followed. */
  readonly room: RefObject<HTMLElement | null>;
  readonly county: Division | null;
  readonly prefecture: Division | null;
  /** The index of the outlined county among the boundaries' counties; −1 for none. */
  readonly marked: number;
}

interface Sight {
  /** Whether a part of the map is shown larger. */
  readonly isRoamed: boolean;
  /** To be called after the map is redrawn. */
  readonly onRedrawn: (map: LiveMap) => void;
}

/** If a county is narrower than this, in px, its whole prefecture is shown. */
const legible = 22;

/**
 * Moves a live map to the chosen place, outlines the current county, lets fingers move the map, and keeps its view when it
 * is redrawn.
 */
export function useMapSight({ live, room, county, prefecture, marked }: Looked): Sight {
  const sight = useRef<MapSight | null>(null);
  const shown = useRef<string | null>(null);
  const [isRoamed, setRoamed] = useState(false);
  const place = county?.code ?? prefecture?.code ?? null;

  const showPlace = useEffectEvent((map: LiveMap) => {
    const whole = prefecture && extentOfAreas([prefecture]);
    if (county) {
      const seen = map.bringIntoSight(extentOfAreas([county]), legible);
      if (seen === "tooSmall" && whole) map.lookAtExtent(whole);
    } else if (whole) map.lookAtExtent(whole);
    else if (shown.current !== null) map.reset();
    shown.current = place;
  });
  useEffect(() => {
    if (live) showPlace(live);
  }, [live, place]);

  useEffect(() => {
    const element = room.current;
    if (!live || !element) return;
    const onRoam = () => {
      sight.current = live.sight();
      setRoamed((sight.current?.zoom ?? 1) > 1.001);
    };
    const endRoaming = live.onRoam(onRoam);
    const endTouches = live.followTouches(element);
    return () => {
      endRoaming();
      endTouches();
    };
  }, [live, room]);

  useEffect(() => {
    live?.markCounty(marked);
  }, [live, marked]);

  const onRedrawn = useCallback(
    (map: LiveMap) => {
      if (sight.current) map.lookAt(sight.current);
      map.markCounty(marked);
    },
    [marked],
  );
  return { isRoamed, onRedrawn };
}
