import { useQuery } from "@tanstack/react-query";
import { useId, useLayoutEffect, useMemo, useRef, useState, type KeyboardEvent } from "react";
import type { Statement } from "../../selectors/computed";
import { Announcement, useAnnouncing } from "../../ui/Announcement";
import { VisuallyHidden } from "../../ui/VisuallyHidden";
import { plotSummary } from "../../wording/plotSummary";
import type { Plot } from "../../charts/chart";
import type { CardSight } from "../card/cardChart";
import type { EChartsInstance } from "../../render/echarts";
import { BuiltPicture } from "./BuiltPicture";
import { pageText } from "./pageSize";
import { pointAt, pointAway } from "./pointedStop";
import { keepInView } from "../../map/mapZoom";
import { markedOf } from "../../render/marked";
import { MarkLayer } from "./MarkLayer";
import { spokenChart, spokenDetails, spokenStop } from "./spoken";
import { useDrawn } from "./useDrawn";
import { useLiveChart } from "./useLiveChart";
import { useCalled } from "./useCalled";
import { useRoom } from "./useRoom";
import { useStopBoxes } from "./useStopBoxes";
import { nextPlace, opened, walkOf } from "./walk";
import { useInTurn } from "../../ui/useInTurn";
import { useIsSlow } from "../../ui/useIsSlow";
import { messagesOf } from "../messages";
import { PartFault } from "../PartFault";
import { usePageData } from "../page";
import { partQuery } from "../parts";
import styles from "./ChartFigure.module.css";

interface ChartFigureProps {
  readonly id: string;
  /** Whether it shows the chart as drawn by the build. */
  readonly isBuilt: boolean;
  readonly plot: Plot;
  /** Until it is near it only reserves its room; in view it is drawn before those that are not. */
  readonly sight: CardSight;
  /** Opens the source of a mark, after a click, a tap or Enter. */
  readonly onOpen: (statements: readonly Statement[]) => void;
  /** What the map around the chart gives it; absent for all other charts. */
  readonly map?: MapAround;
}

/** What the map around a chart gives it. */
interface MapAround {
  /** The keys that work there, announced to screen readers; undefined where they are those of any chart. */
  readonly keyHint: string | undefined;
  /** Called when the reader clicks or taps an area. The caller shows its description. */
  readonly onArea: ((code: string) => void) | undefined;
  /** Called with the live chart once it is drawn, for the controls around it. */
  readonly onReady: (instance: EChartsInstance) => void;
  /** Called whenever the live chart was redrawn, after which panning, zooming and outlines in it are lost. */
  readonly onRedrawn: (instance: EChartsInstance) => void;
}

/** A chart on the page, drawn at the available width, that responds to pointer, touch and keyboard alike. */
export function ChartFigure(props: ChartFigureProps) {
  const { id, isBuilt, plot, sight, onOpen, map } = props;
  const { isNear, isOnScreen } = sight;
  const { onArea, onReady, onRedrawn } = map ?? {};
  const { dataset } = usePageData();
  const [isCalled, call] = useCalled(isOnScreen);
  const figure = useRef<HTMLDivElement>(null);
  const picture = useRef<HTMLDivElement>(null);
  const [instance, setInstance] = useState<EChartsInstance | null>(null);
  const room = useRoom(figure);
  const { width, em, builtHeight } = room;
  /** Whether the build's picture is on the page and has not been replaced by a live chart. */
  const [hasPicture, setPicture] = useState(true);
  /** The index of the stop with the focus or, if it has moved on, of the last one that had it. */
  const [place, setPlace] = useState<number | null>(null);
  const [current, setCurrent] = useState(0);
  const [isHelpShown, setHelpShown] = useState(false);
  const [isTurnedTo, setTurnedTo] = useState(false);
  const { announced, announce } = useAnnouncing();
  const layer = useRef<HTMLUListElement>(null);
  const hintId = useId();
  const summaryId = useId();

  useLayoutEffect(() => {
    const image = picture.current?.querySelector("img") ?? null;
    setPicture(image !== null);
    // Offline, it may be missing.
    if (image?.complete && image.naturalWidth === 0) call();
  }, [call]);

  // A picture that shows the same waits until the reader calls for more.
  const isMissing = !hasPicture || !isBuilt || em !== pageText;
  const { data: part, error, isFetching, refetch } = useQuery(partQuery("drawing"));
  const isWanted = part !== undefined && isNear && width > 0 && (isCalled || isMissing);
  // A map takes far longer than any other chart.
  const turnInSight = map ? "slow" : "frame";
  const turn = isOnScreen ? turnInSight : "idle";
  const live = useLiveChart(isWanted);
  // Charts take turns from when ECharts is there, lest all of them be drawn at once.
  const isReady = isWanted && live.Chart !== undefined;
  const isLive = useInTurn(isReady, turn);
  // If loading fails, the picture stays; if there is none, the card shows the fault.
  const fault = error ?? live.error;
  const isEmpty = !(hasPicture && isBuilt);
  const isSlow = useIsSlow(isEmpty && isNear && !fault && !(part && live.Chart), 4000);
  const drawing = useMemo(
    () => ((isMissing || isLive || (width > 0 && builtHeight === 0)) && part ? part.drawingOf(plot) : null),
    [isMissing, isLive, width, builtHeight, part, plot],
  );
  const { drawn, height, isBehind } = useDrawn({ plot, drawing, room, isLive, turn });
  // Charts out of view wait, unless their marks are asked for.
  const marked = useInTurn(drawn, isTurnedTo ? "now" : "idle");
  const walk = useMemo(() => (marked ? walkOf(marked.option) : []), [marked]);
  const stop = place === null ? undefined : walk[place];
  const boxes = useStopBoxes(walk, instance);
  const summary = useMemo(() => plotSummary(plot, dataset), [plot, dataset]);
  const { chart: words } = messagesOf(plot.locale);
  const spoken = useMemo(
    () => walk.map((each) => ({ stop: each, spoken: spokenStop(each, dataset, plot.locale) })),
    [walk, dataset, plot.locale],
  );
  const placed = spoken.map((each, at) => ({ ...each, box: boxes[at] ?? null }));

  const show = (next: number | null) => {
    if (stop) pointAway(instance, stop);
    setPlace(next);
    const nextStop = next === null ? undefined : walk[next];
    if (next === null || !nextStop) return;
    setCurrent(next);
    pointAt(instance, nextStop);
  };

  /** Carries out what a key asks for; returns false if the key is not for the chart. */
  const answer = (key: string): boolean => {
    const next = nextPlace(key, place, walk.length);
    if (next !== undefined) {
      if (next === place) announce(next === 0 ? words.firstStop : words.lastStop);
      else layer.current?.querySelectorAll("button")[next]?.focus();
      return true;
    }
    switch (key) {
      case "d":
        if (stop) announce(spokenDetails(stop, dataset, plot.locale));
        return stop !== undefined;
      case "c":
        announce(spokenChart(plot));
        return true;
      case "?":
        setHelpShown(!isHelpShown);
        return true;
      default:
        return false;
    }
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey || (event.shiftKey && event.key !== "?")) return;
    if (answer(event.key)) event.preventDefault();
    // Escape hides the tooltip, and may close something else as well.
    else if (event.key === "Escape") instance?.dispatchAction({ type: "hideTip" });
  };

  const onEvents = useMemo(
    () => ({
      click: (event: { readonly data?: unknown }) => {
        const { statements, code } = markedOf(event.data);
        if (code !== null && onArea) onArea(code);
        else if (statements.length > 0) onOpen(statements);
      },
    }),
    [onOpen, onArea],
  );

  useLayoutEffect(() => {
    if (instance) onRedrawn?.(instance);
  }, [instance, drawn, onRedrawn]);

  return (
    <div
      ref={figure}
      className={styles.figure}
      data-measured={width > 0}
      data-figure
      aria-busy={isLive !== (isWanted && !live.error) || isBehind || marked !== drawn || undefined}
      style={width > 0 ? { minHeight: height } : undefined}
      role="group"
      aria-roledescription={words.role}
      aria-label={plot.title}
      aria-describedby={`${summaryId} ${hintId}`}
      // Its marks take the focus once they exist.
      tabIndex={walk.length === 0 ? 0 : -1}
      onKeyDown={onKeyDown}
      onPointerEnter={call}
      onErrorCapture={call}
      onFocus={() => {
        call();
        setTurnedTo(true);
      }}
      onBlur={({ currentTarget, relatedTarget }) => {
        if (currentTarget.contains(relatedTarget)) return;
        setTurnedTo(false);
        show(null);
      }}
      onWheelCapture={(event) => {
        // The wheel scrolls the page until the reader has turned to the chart.
        if (!isTurnedTo && !event.ctrlKey) event.stopPropagation();
      }}
    >
      <VisuallyHidden>
        <span id={summaryId}>{summary}</span>
      </VisuallyHidden>
      {hasPicture && <BuiltPicture chart={id} ref={picture} isHidden={!isBuilt} />}
      {fault && isEmpty && (
        <PartFault
          error={fault}
          isRetrying={isFetching || live.isRetrying}
          onRetry={error ? () => void refetch() : live.retry}
        />
      )}
      {isSlow && <p className={styles.help}>{words.coming}</p>}
      {drawn && live.Chart && (
        <div aria-hidden="true" className={styles.live} data-covered={!isEmpty}>
          <live.Chart
            {...drawn}
            onEvents={onEvents}
            onChartReady={(ready) => {
              setInstance(ready);
              // The chart on the page is complete now.
              setPicture(false);
              keepInView(ready);
              onReady?.(ready);
            }}
          />
        </div>
      )}
      <MarkLayer
        ref={layer}
        placed={placed}
        current={Math.min(current, walk.length - 1)}
        onFocus={show}
        onOpen={(each) => {
          if (each.code !== null && onArea) onArea(each.code);
          else onOpen(opened(each));
        }}
      />
      <p id={hintId} className={styles.help} role="status" hidden={!isHelpShown}>
        {map?.keyHint ?? words.keys}
      </p>
      <Announcement announced={announced} />
    </div>
  );
}
