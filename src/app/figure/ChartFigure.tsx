import { useId, useLayoutEffect, useMemo, useRef, useState, type KeyboardEvent } from "react";
import type { Statement } from "../../selectors/computed";
import { Announcement, useAnnouncing } from "../../ui/Announcement";
import { VisuallyHidden } from "../../ui/VisuallyHidden";
import { plotSummary } from "../../wording/plotSummary";
import type { Plot } from "../../charts/chart";
import type { CardSight } from "../card/cardChart";
import type { LiveMap } from "../../map/liveMap";
import { BuiltPicture } from "./BuiltPicture";
import { pointAt, pointAway } from "./pointedStop";
import { markedOf } from "../../render/marked";
import { MarkLayer } from "./MarkLayer";
import { spokenChart, spokenDetails, spokenStop } from "./spoken";
import { RedrawnPicture } from "./RedrawnPicture";
import { useEarlyPointer } from "./useEarlyPointer";
import { useShownChart } from "./useShownChart";
import { useStopBoxes } from "./useStopBoxes";
import { nextPlace, opened, walkOf } from "./walk";
import { useInTurn } from "../../ui/useInTurn";
import { useIsSlow } from "../../ui/useIsSlow";
import { messagesOf } from "../messages";
import { PartFault } from "../PartFault";
import { usePageData } from "../page";
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
  /** Called with the live map once it is drawn, for the controls around it. */
  readonly onReady: (live: LiveMap) => void;
  /** Called whenever the live chart was redrawn, after which panning, zooming and outlines in it are lost. */
  readonly onRedrawn: (live: LiveMap) => void;
  /** Whether it shows another part of the map, or an area outlined, as no picture of the whole map does. */
  readonly isMoved: boolean;
}

/** A chart on the page, drawn at the available width, that responds to pointer, touch and keyboard alike. */
export function ChartFigure(props: ChartFigureProps) {
  const { id, isBuilt, plot, sight, onOpen, map } = props;
  const { onArea, onReady, onRedrawn } = map ?? {};
  const { dataset } = usePageData();
  const figure = useRef<HTMLDivElement>(null);
  /** The index of the stop with the focus or, if it has moved on, of the last one that had it. */
  const [place, setPlace] = useState<number | null>(null);
  const [current, setCurrent] = useState(0);
  const [isHelpShown, setHelpShown] = useState(false);
  const [isTurnedTo, setTurnedTo] = useState(false);
  const [isPointed, setPointed] = useState(false);
  const { announced, announce } = useAnnouncing();
  const layer = useRef<HTMLUListElement>(null);
  const hintId = useId();
  const summaryId = useId();

  const shown = useShownChart({
    ...{ figure, isBuilt, plot, sight },
    isHeld: isTurnedTo || isPointed || (map?.isMoved ?? false),
    isSlow: map !== undefined,
  });
  const { width, drawn, image, instance, liveMap, isCurrent, isPicture, fault, call } = shown;
  const earlyPointer = useEarlyPointer(instance, isCurrent);
  const isAwaited = sight.isNear && !drawn && !isPicture && !fault;
  const isSlow = useIsSlow(isAwaited, 4000);
  // Charts out of view wait, unless their marks are asked for.
  const marked = useInTurn(drawn, isTurnedTo ? "now" : "idle");
  const walk = useMemo(() => (marked && isCurrent ? walkOf(marked.option) : []), [marked, isCurrent]);
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
    if (liveMap) onRedrawn?.(liveMap);
  }, [liveMap, drawn, onRedrawn]);

  return (
    <div
      ref={figure}
      className={styles.figure}
      data-measured={width > 0}
      data-figure
      aria-busy={shown.isBehind || marked !== drawn || undefined}
      style={width > 0 ? { minHeight: shown.height } : undefined}
      role="group"
      aria-roledescription={words.role}
      aria-label={plot.title}
      aria-describedby={`${summaryId} ${hintId}`}
      // Its marks take the focus once they exist.
      tabIndex={walk.length === 0 ? 0 : -1}
      onKeyDown={onKeyDown}
      {...earlyPointer}
      onPointerEnter={() => {
        call();
        setPointed(true);
      }}
      onPointerLeave={() => {
        setPointed(false);
      }}
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
      {shown.hasPicture && (
        <BuiltPicture chart={id} isHidden={!isBuilt && (!isAwaited || isSlow)} onBuilt={shown.onBuilt} />
      )}
      {image && <RedrawnPicture image={image} className={styles.built} />}
      {fault && <PartFault error={fault} isRetrying={shown.isRetrying} onRetry={shown.retry} />}
      {isSlow && <p className={styles.help}>{words.coming}</p>}
      {drawn && shown.Chart && (
        <div aria-hidden="true" className={styles.live} data-covered={isPicture}>
          <shown.Chart
            {...drawn}
            onEvents={onEvents}
            onReady={(ready, readyMap) => {
              shown.onReady(ready, readyMap);
              onReady?.(readyMap);
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
