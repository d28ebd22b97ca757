import { useContext, useId, useLayoutEffect, useMemo, useRef, useState, type KeyboardEvent } from "react";
import type { Statement } from "../../selectors/computed";
import { Announcement, useAnnouncing } from "../../ui/Announcement";
import { VisuallyHidden } from "../../ui/VisuallyHidden";
import { plotSummary } from "../../wording/plotSummary";
import type { Plot } from "../../charts/chart";
import type { EChartsInstance } from "../../render/echarts";
import { BuiltPicture } from "./BuiltPicture";
import { pageText, readerText } from "./pageSize";
import { keepInView } from "../../map/mapZoom";
import { markedOf } from "../../render/marked";
import { interactiveOption } from "./interactiveOption";
import { MarkLayer } from "./MarkLayer";
import { spokenChart, spokenDetails, spokenStop } from "./spoken";
import { useLiveChart } from "./useLiveChart";
import { useStopBoxes } from "./useStopBoxes";
import { nextPlace, opened, walkOf, type WalkStop } from "./walk";
import { useInTurn } from "../../ui/useInTurn";
import { messagesOf } from "../messages";
import { PartFault } from "../PartFault";
import { ReaderContext, usePage, usePageData } from "../page";
import styles from "./ChartFigure.module.css";

interface ChartFigureProps {
  readonly id: string;
  /** Whether it shows what the build has drawn. */
  readonly isBuilt: boolean;
  readonly plot: Plot;
  /** Whether it is drawn yet; until then it only keeps the room for it. */
  readonly isDrawn: boolean;
  /** Whether it is seen: then it is drawn before all that is not. */
  readonly isOnScreen: boolean;
  /** What the arrow keys do, said to screen readers. */
  readonly keyHint: string;
  /** The reader asked for the source of a mark, by click, tap or Enter. */
  readonly onOpen: (statements: readonly Statement[]) => void;
  /** What the map around the chart asks for; absent for every other chart. */
  readonly map?: MapAnswers;
}

/** What the map around a chart wants to hear of it. */
interface MapAnswers {
  /** The reader pointed out an area, by click or tap; what it answers is for the caller to show. */
  readonly onArea: ((code: string) => void) | undefined;
  /** The live chart once it is drawn, for controls around it. */
  readonly onReady: (instance: EChartsInstance) => void;
  /** The live chart each time that it was drawn anew, with all that was moved or marked in it gone. */
  readonly onRedrawn: (instance: EChartsInstance) => void;
}

/** A chart on the page: drawn at the width there is, answering to pointer, touch and keyboard alike. */
export function ChartFigure(props: ChartFigureProps) {
  const { id, isBuilt, plot, isDrawn, isOnScreen, keyHint, onOpen, map } = props;
  const { onArea, onReady, onRedrawn } = map ?? {};
  const { palette } = usePage();
  const { dataset } = usePageData();
  const hasReader = useContext(ReaderContext);
  const figure = useRef<HTMLDivElement>(null);
  const picture = useRef<HTMLDivElement>(null);
  const [instance, setInstance] = useState<EChartsInstance | null>(null);
  const [{ width, em }, setRoom] = useState({ width: 0, em: pageText });
  /** Whether the build's drawing stands in the page and no live chart has taken its place. */
  const [hasPicture, setPicture] = useState(true);
  /** The stop that has the focus, and the one that had it last. */
  const [place, setPlace] = useState<number | null>(null);
  const [current, setCurrent] = useState(0);
  const [isHelpShown, setHelpShown] = useState(false);
  const [isTurnedTo, setTurnedTo] = useState(false);
  const { announced, announce } = useAnnouncing();
  const layer = useRef<HTMLUListElement>(null);
  const hintId = useId();
  const summaryId = useId();

  // Measured before anything is painted: a chart has its height from the start.
  useLayoutEffect(() => {
    const element = figure.current;
    if (!element) return;
    const measure = (full: number) => {
      // A card that the filters have taken away keeps its room.
      if (full > 0) setRoom({ width: Math.floor(full), em: readerText() });
    };
    measure(element.getBoundingClientRect().width);
    setPicture(picture.current?.hasChildNodes() ?? false);
    const observer = new ResizeObserver(([entry]) => {
      if (entry) measure(entry.contentRect.width);
    });
    observer.observe(element);
    return () => {
      observer.disconnect();
    };
  }, []);

  const height = useMemo(() => (width > 0 ? Math.ceil(plot.height(width, em)) : 0), [plot, width, em]);
  // A picture that shows the same waits for a reader.
  const isMissing = !hasPicture || !isBuilt || em !== pageText;
  const isWanted = isDrawn && width > 0 && (hasReader || isMissing);
  const turn = isOnScreen ? "frame" : "idle";
  const isLive = useInTurn(isWanted, turn);
  const live = useLiveChart(isLive);
  const latest = useMemo(() => {
    if (!isLive) return null;
    const style = { width, height };
    const option = interactiveOption(plot.option({ ...style, em, palette }), { plot, dataset, palette });
    return { option, style };
  }, [plot, dataset, palette, isLive, width, height, em]);
  const drawn = useInTurn(latest, turn);
  // What is not seen waits, unless its marks are asked for.
  const marked = useInTurn(drawn, isTurnedTo ? "now" : "idle");
  const walk = useMemo(() => (marked ? walkOf(marked.option) : []), [marked]);
  const stop = place === null ? undefined : walk[place];
  const boxes = useStopBoxes(walk, instance);
  const summary = useMemo(() => plotSummary(plot, dataset), [plot, dataset]);
  const { chart: words } = messagesOf(plot.locale);
  const spoken = useMemo(
    () => walk.map((each) => spokenStop(each, dataset, plot.locale)),
    [walk, dataset, plot.locale],
  );

  const show = (next: number | null) => {
    hide(instance, stop);
    setPlace(next);
    const nextStop = next === null ? undefined : walk[next];
    if (next === null || !nextStop) return;
    setCurrent(next);
    const target = { seriesIndex: nextStop.seriesIndex, dataIndex: nextStop.dataIndex };
    instance?.dispatchAction({ type: "highlight", ...target });
    instance?.dispatchAction({ type: "showTip", ...target });
  };

  /** Does what a key asks; false where the key is not for us. */
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
    // What was pointed out goes with Escape, which may close something else as well.
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
      aria-busy={isLive !== isWanted || drawn !== latest || marked !== drawn || undefined}
      style={width > 0 ? { minHeight: height } : undefined}
      role="group"
      aria-roledescription={words.role}
      aria-label={plot.title}
      aria-describedby={`${summaryId} ${hintId}`}
      // Its marks take the focus once they are there.
      tabIndex={walk.length === 0 ? 0 : -1}
      onKeyDown={onKeyDown}
      onFocus={() => {
        setTurnedTo(true);
      }}
      onBlur={({ currentTarget, relatedTarget }) => {
        if (currentTarget.contains(relatedTarget)) return;
        setTurnedTo(false);
        show(null);
      }}
      onWheelCapture={(event) => {
        // The wheel belongs to the page until the reader has turned to the chart.
        if (!isTurnedTo && !event.ctrlKey) event.stopPropagation();
      }}
    >
      <VisuallyHidden>
        <span id={summaryId}>{summary}</span>
      </VisuallyHidden>
      {hasPicture && <BuiltPicture chart={id} ref={picture} isHidden={!isBuilt} />}
      {live.error && !(hasPicture && isBuilt) && (
        <PartFault error={live.error} isRetrying={live.isRetrying} onRetry={live.retry} />
      )}
      {drawn && live.Chart && (
        <div aria-hidden="true" className={styles.live} data-covered={hasPicture && isBuilt}>
          <live.Chart
            {...drawn}
            onEvents={onEvents}
            onChartReady={(ready) => {
              setInstance(ready);
              // All of the chart stands on the page now.
              setPicture(false);
              keepInView(ready);
              onReady?.(ready);
            }}
          />
        </div>
      )}
      <MarkLayer
        ref={layer}
        stops={walk}
        boxes={boxes}
        current={Math.min(current, walk.length - 1)}
        spoken={spoken}
        onFocus={show}
        onOpen={(each) => {
          if (each.code !== null && onArea) onArea(each.code);
          else onOpen(opened(each));
        }}
      />
      <p id={hintId} className={styles.help} role="status" hidden={!isHelpShown}>
        {keyHint}
      </p>
      <Announcement announced={announced} />
    </div>
  );
}

function hide(instance: EChartsInstance | null, stop: WalkStop | undefined): void {
  if (!instance || !stop) return;
  instance.dispatchAction({ type: "downplay", seriesIndex: stop.seriesIndex, dataIndex: stop.dataIndex });
  instance.dispatchAction({ type: "hideTip" });
}
