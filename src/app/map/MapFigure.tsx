import { useCallback, useMemo, useRef, useState, type KeyboardEvent } from "react";
import type { Geography, Plot } from "../../charts/chart";
import { ChartFigure } from "../figure/ChartFigure";
import type { LiveMap } from "../../map/liveMap";
import { nearestTo, neighbourInDirection } from "../../map/mapNeighbour";
import { extentOfAreas } from "../../map/mapProjection";
import type { Division } from "../../dataset/boundaries";
import type { Dataset } from "../../dataset/schema";
import type { CardSight } from "../card/cardChart";
import type { Statement } from "../../selectors/computed";
import { Announcement, useAnnouncing } from "../../ui/Announcement";
import { MapControls } from "./MapControls";
import { mapWish, type MapWish } from "./mapKeys";
import { toldPlace } from "./toldPlace";
import { mapMessages } from "./mapMessages";
import { MapPlace } from "./MapPlace";
import { MapSearch } from "./MapSearch";
import { MapSlider } from "./MapSlider";
import { MapTrail } from "./MapTrail";
import { useMapSight } from "./useMapSight";
import { usePage, usePageData, useShownAddress } from "../page";
import styles from "./MapFigure.module.css";

interface MapFigureProps {
  readonly id: string;
  readonly isBuilt: boolean;
  readonly plot: Plot;
  readonly boundaries: Geography["boundaries"];
  readonly sight: CardSight;
  readonly onOpen: (statements: readonly Statement[]) => void;
}

/** The map on the page: the drawing, and everything for finding, choosing, playing and moving around in it. */
export function MapFigure({ id, isBuilt, plot, boundaries, sight, onOpen }: MapFigureProps) {
  const { navigate } = usePage();
  const address = useShownAddress();
  const { place } = address;
  const { dataset } = usePageData();
  const { locale } = plot;
  const { counties, prefectures } = boundaries;
  const words = mapMessages[locale];
  const frame = useRef<HTMLDivElement>(null);
  const [live, setLive] = useState<LiveMap | null>(null);
  /** The county that the arrow keys have reached. */
  const [cursor, setCursor] = useState<string | null>(null);
  /** Whether the reader is at the tools around it. */
  const [isUsed, setUsed] = useState(false);
  const { announced, announce } = useAnnouncing();
  const areas = useMemo(() => new Map(plot.areas.map((area) => [area.code, area])), [plot]);
  // Small maps side by side have no places to go to.
  const isMap = plot.body.kind === "map" && plot.body.names !== "none";

  const county = divisionOf(place, counties);
  const prefecture = divisionOf(county ? String(county.parent) : place, prefectures);
  const pointed = cursor ?? place;
  const marked = counties.findIndex(({ code }) => code === pointed);
  const { isRoamed, onRedrawn } = useMapSight({ live, room: frame, county, prefecture, marked });

  const choose = useCallback(
    (code: string | null) => {
      setCursor(null);
      navigate({ place: code, fact: null, mark: [] });
    },
    [navigate],
  );
  const chooseWithFacts = useCallback(
    (code: string) => {
      const statements = areas.get(code)?.statements ?? [];
      setCursor(null);
      navigate({
        place: code,
        fact: statements[0]?.id ?? null,
        mark: statements.map(({ id: shown }) => shown),
      });
    },
    [areas, navigate],
  );

  const goTo = (next: Division | null | undefined, otherwise: string) => {
    if (!next) {
      announce(otherwise);
      return;
    }
    setCursor(next.code);
    live?.bringIntoSight(extentOfAreas([next]), 0);
  };
  const startingCounty = () => {
    const middle = prefecture?.cp ?? live?.sight()?.middle;
    const among = counties.filter(({ parent }) => !prefecture || String(parent) === prefecture.code);
    return middle ? nearestTo(middle, among) : among[0];
  };
  /** Carries out what a key asks for; returns false if there is nothing to do. */
  const fulfil = (wish: MapWish): boolean => {
    switch (wish.kind) {
      case "neighbour": {
        const from = divisionOf(cursor, counties) ?? county;
        const next = from ? neighbourInDirection(boundaries, from.code, wish.direction) : startingCounty();
        goTo(next, words.noNeighbour[wish.direction]);
        return true;
      }
      case "told":
        goTo(
          divisionOf(toldPlace(plot, areas, pointed, wish.which), [...counties, ...prefectures]),
          words.noFurther,
        );
        return true;
      case "select":
        if (pointed !== null) chooseWithFacts(pointed);
        return pointed !== null;
      case "back":
        if (cursor !== null) setCursor(null);
        else if (place !== null) choose(county ? (prefecture?.code ?? null) : null);
        else return false;
        return true;
      case "pan":
        live?.pan(wish.x, wish.y);
        return true;
      case "zoom":
        live?.zoomBy(wish.factor);
        return true;
      case "whole":
        live?.reset();
        return true;
    }
  };
  const onKeyDownCapture = (event: KeyboardEvent) => {
    const wish = isMap ? mapWish(event) : null;
    if (!wish) return;
    // A key handled by the map must not also move along the chart's marks.
    event.stopPropagation();
    if (fulfil(wish)) event.preventDefault();
  };

  return (
    <>
      {isMap && (
        <div
          className={styles.tools}
          role="group"
          aria-label={words.tools}
          onPointerEnter={() => {
            setUsed(true);
          }}
          onPointerLeave={() => {
            setUsed(false);
          }}
          onFocus={() => {
            setUsed(true);
          }}
          onBlur={() => {
            setUsed(false);
          }}
        >
          <MapTrail
            province={provinceOf(dataset)}
            boundaries={boundaries}
            prefecture={prefecture}
            county={county}
            onChoose={choose}
          />
          <MapSearch boundaries={boundaries} onChoose={chooseWithFacts} />
          <MapControls live={live} label={words.zoom} />
        </div>
      )}
      {plot.stops.length > 0 && (
        <MapSlider
          stops={plot.stops}
          mode={plot.mode}
          onMode={(mode) => {
            navigate(({ modes }) => ({ modes: { ...modes, [id]: mode } }), "replace");
          }}
        />
      )}
      <div ref={frame} className={isMap ? styles.map : undefined} onKeyDownCapture={onKeyDownCapture}>
        <ChartFigure
          id={id}
          isBuilt={isBuilt}
          plot={plot}
          sight={sight}
          onOpen={onOpen}
          map={{
            keyHint: isMap ? words.keys : undefined,
            onArea: isMap ? chooseWithFacts : undefined,
            onReady: setLive,
            onRedrawn,
            isMoved: isRoamed || isUsed || pointed !== null,
          }}
        />
      </div>
      {isMap && (
        <>
          <Announcement announced={announced} />
          <p className={styles.wheelHint}>{words.wheelHint}</p>
          <p className={styles.touchHint}>{words.touchHint}</p>
          <MapPlace
            code={pointed}
            area={pointed === null ? undefined : areas.get(pointed)}
            onOpen={chooseWithFacts}
          />
        </>
      )}
    </>
  );
}

function divisionOf(code: string | null, divisions: readonly Division[]): Division | null {
  return divisions.find((division) => division.code === code) ?? null;
}

function provinceOf({ areas, report }: Dataset) {
  return areas.find(({ level }) => level === "province")?.label ?? report.title;
}
