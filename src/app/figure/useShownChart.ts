import { useQuery } from "@tanstack/react-query";
import { useCallback, useEffect, useMemo, useState, type RefObject } from "react";
import type { Plot } from "../../charts/chart";
import type { LiveMap } from "../../map/liveMap";
import type { EChartsInstance } from "../../render/echarts";
import { useInTurn } from "../../ui/useInTurn";
import { whenStill } from "../../ui/whenStill";
import type { CardSight } from "../card/cardChart";
import { usePage } from "../page";
import { partQuery } from "../parts";
import type { FigureLook } from "./figureLook";
import { pageText } from "./pageSize";
import { useDrawn } from "./useDrawn";
import { useLiveChart } from "./useLiveChart";
import { useRedrawn } from "./useRedrawn";
import { useRoom } from "./useRoom";

/** After so long, in ms, a picture that has changed becomes live even if there is no further sign of a reader. */
const patience = 4000;

interface Asked {
  readonly figure: RefObject<HTMLElement | null>;
  /** Whether it shows the chart as drawn by the build. */
  readonly isBuilt: boolean;
  readonly plot: Plot;
  readonly sight: CardSight;
  /** Whether the reader is at the chart, so that only a live one will do. */
  readonly isHeld: boolean;
  /** Whether drawing it takes far longer than other charts. */
  readonly isSlow: boolean;
}

interface Ready {
  readonly instance: EChartsInstance;
  readonly map: LiveMap;
}

/**
 * What a figure shows: the build's picture; another picture, drawn apart from the page, once it is to look different; and a
 * live chart once the reader turns to it or leaves the page as it is.
 */
export function useShownChart({ figure, isBuilt, plot, sight, isHeld, isSlow }: Asked) {
  const { isNear, isOnScreen } = sight;
  const { palette, picturePalette } = usePage();
  const { width, em, builtHeight } = useRoom(figure);
  const [ready, setReady] = useState<Ready | null>(null);
  /** Whether the build's picture is on the page and has not been replaced by a live chart. */
  const [hasPicture, setPicture] = useState(true);
  const look = useMemo<FigureLook | null>(
    () => (width > 0 ? { plot, width, em, palette } : null),
    [plot, width, em, palette],
  );
  const pictured = useMemo<FigureLook | null>(
    () => (width > 0 ? { plot, width, em, palette: picturePalette } : null),
    [plot, width, em, picturePalette],
  );
  /** The last look in which the chart was called for, live. */
  const [calledLook, setCalled] = useState<FigureLook | null>(null);
  const call = useCallback(() => {
    setCalled(look);
  }, [look]);
  const isCalled = isHeld || (look !== null && calledLook === look);

  // A picture that shows the same waits until the reader calls for more.
  const isMissing = !hasPicture || !isBuilt || em !== pageText;
  const { data: part, error, isFetching, refetch } = useQuery(partQuery("drawing"));
  const isWanted = part !== undefined && isNear && look !== null && isCalled;
  const turnInSight = isSlow ? "slow" : "frame";
  const turn = isOnScreen ? turnInSight : "idle";
  const live = useLiveChart(isWanted);
  // Charts take turns from when ECharts is there, lest all of them be drawn at once.
  const isReady = isWanted && live.Chart !== undefined;
  const hasTurn = useInTurn(isReady, turn);
  const isLive = isReady && hasTurn;
  const drawing = useMemo(
    () => ((isMissing || isLive || (width > 0 && builtHeight === 0)) && part ? part.drawingOf(plot) : null),
    [isMissing, isLive, width, builtHeight, part, plot],
  );
  // Until it is drawn, a chart keeps the height of the build's picture.
  const height = useMemo(
    () => (drawing && width > 0 ? Math.ceil(drawing.height(width, em)) : builtHeight),
    [drawing, width, em, builtHeight],
  );
  const { drawn, drawnLook, isBehind } = useDrawn({ look, drawing, height, isLive, turn });
  const isCurrent = ready !== null && look !== null && drawnLook === look;
  const redrawn = useRedrawn({
    look: pictured,
    sight,
    isWanted: isMissing && isNear && !isReady && !isCurrent,
    onFault: call,
  });
  const image = isMissing && !isCurrent ? redrawn : null;

  const isRedrawn = image !== null;
  useEffect(() => {
    if (isCalled || isCurrent || !isOnScreen) return;
    if (isRedrawn) return whenStill(call, patience);
    return isMissing ? undefined : whenStill(call);
  }, [isCalled, isCurrent, isOnScreen, isRedrawn, isMissing, call]);

  // If loading fails, the picture stays; if there is none, the card shows the fault.
  const fault = error ?? live.error;
  const isShown = !isMissing || isRedrawn || isCurrent;
  return {
    width,
    height,
    drawn,
    image,
    hasPicture,
    instance: ready?.instance ?? null,
    liveMap: ready?.map ?? null,
    Chart: live.Chart,
    /** Whether the live chart is what is to be seen. */
    isCurrent,
    /** Whether a picture is, which may cover a live chart. */
    isPicture: !isMissing || isRedrawn,
    isBehind: isBehind || (!fault && isNear && (!isShown || (isWanted && !isCurrent))),
    fault: drawn || isShown ? null : fault,
    isRetrying: error ? isFetching : live.isRetrying,
    retry: error ? () => void refetch() : live.retry,
    call,
    /** To be told of the build's picture, or of its absence. */
    onBuilt: useCallback(
      (built: HTMLImageElement | null) => {
        setPicture(built !== null);
        // Offline, it may be missing.
        if (built?.complete && built.naturalWidth === 0) call();
      },
      [call],
    ),
    /** To be told of the live chart once it is drawn. */
    onReady: useCallback((instance: EChartsInstance, map: LiveMap) => {
      setReady({ instance, map });
      // The chart on the page is complete now.
      setPicture(false);
    }, []),
  };
}
