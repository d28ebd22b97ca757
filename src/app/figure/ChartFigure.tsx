import { useContext, useId, useLayoutEffect, useMemo, useRef, useState, type KeyboardEvent } from "react";
import type { Statement } from "../../selectors/computed";
import { VisuallyHidden } from "../../ui/VisuallyHidden";
import type { Plot } from "../../charts/chart";
import type { EChartsInstance } from "../../render/echarts";
import { BuiltPicture } from "./BuiltPicture";
import { pageText } from "./pageSize";
import { keepInView } from "../../map/mapZoom";
import { markedOf } from "../../render/marked";
import { interactiveOption } from "./interactiveOption";
import { spokenMark } from "./tooltip";
import { useLiveChart } from "./useLiveChart";
import { nextPlace, walkOf, type WalkStop } from "./walk";
import { messagesOf } from "../messages";
import { ReaderContext, usePage, usePageData } from "../page";
import styles from "./ChartFigure.module.css";

interface ChartFigureProps {
  readonly id: string;
  /** Whether it shows what the build has drawn. */
  readonly isBuilt: boolean;
  readonly plot: Plot;
  /** Whether it is drawn yet; until then it only keeps the room for it. */
  readonly isDrawn: boolean;
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
export function ChartFigure({ id, isBuilt, plot, isDrawn, keyHint, onOpen, map }: ChartFigureProps) {
  const { onArea, onReady, onRedrawn } = map ?? {};
  const { palette } = usePage();
  const { dataset } = usePageData();
  const hasReader = useContext(ReaderContext);
  const figure = useRef<HTMLDivElement>(null);
  const picture = useRef<HTMLDivElement>(null);
  const instance = useRef<EChartsInstance | null>(null);
  const [width, setWidth] = useState(0);
  /** Whether the build's drawing stands in the page and no live chart has taken its place. */
  const [hasPicture, setPicture] = useState(true);
  const [place, setPlace] = useState<number | null>(null);
  const hintId = useId();

  // Measured before anything is painted: a chart has its height from the start.
  useLayoutEffect(() => {
    const element = figure.current;
    if (!element) return;
    setWidth(Math.floor(element.getBoundingClientRect().width));
    setPicture(picture.current?.hasChildNodes() ?? false);
    const observer = new ResizeObserver(([entry]) => {
      if (entry) setWidth(Math.floor(entry.contentRect.width));
    });
    observer.observe(element);
    return () => {
      observer.disconnect();
    };
  }, []);

  const height = useMemo(() => (width > 0 ? Math.ceil(plot.height(width, pageText)) : 0), [plot, width]);
  // A picture that shows the same waits for a reader.
  const isLive = isDrawn && width > 0 && (hasReader || !hasPicture || !isBuilt);
  const live = useLiveChart(isLive);
  // What cannot be loaded leaves the picture; where there is none, the card says so.
  if (live && "error" in live && !(hasPicture && isBuilt)) throw live.error;
  const option = useMemo(
    () =>
      isLive
        ? interactiveOption(plot.option({ width, height, em: pageText, palette }), { plot, dataset, palette })
        : {},
    [plot, dataset, palette, isLive, width, height],
  );
  const style = useMemo(() => ({ width, height }), [width, height]);
  const walk = useMemo(() => walkOf(option), [option]);
  const stop = place === null ? undefined : walk[place];

  const show = (next: number | null) => {
    hide(instance.current, stop);
    setPlace(next);
    const nextStop = next === null ? undefined : walk[next];
    if (!nextStop) return;
    const target = { seriesIndex: nextStop.seriesIndex, dataIndex: nextStop.dataIndex };
    instance.current?.dispatchAction({ type: "highlight", ...target });
    instance.current?.dispatchAction({ type: "showTip", ...target });
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const next = nextPlace(event.key, place, walk.length);
    if (next !== undefined) {
      event.preventDefault();
      show(next);
    } else if ((event.key === "Enter" || event.key === " ") && stop) {
      event.preventDefault();
      onOpen(stop.statements);
    }
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
    if (instance.current) onRedrawn?.(instance.current);
  }, [option, onRedrawn]);

  return (
    <div
      ref={figure}
      className={styles.figure}
      data-measured={width > 0}
      style={width > 0 ? { minHeight: height } : undefined}
      role="group"
      aria-roledescription={messagesOf(plot.locale).chart.role}
      aria-label={plot.title}
      aria-describedby={hintId}
      tabIndex={0}
      onKeyDown={onKeyDown}
      onBlur={() => {
        show(null);
      }}
      onWheelCapture={(event) => {
        // The wheel belongs to the page until the reader has turned to the chart.
        const isTurnedTo = event.currentTarget.contains(document.activeElement);
        if (!isTurnedTo && !event.ctrlKey) event.stopPropagation();
      }}
    >
      <span id={hintId} hidden>
        {keyHint}
      </span>
      <VisuallyHidden live="polite">
        {stop ? spokenMark(stop.statements, dataset, plot.locale) : ""}
      </VisuallyHidden>
      {hasPicture && <BuiltPicture chart={id} ref={picture} isHidden={!isBuilt} />}
      {isLive && live && "Chart" in live && (
        <div aria-hidden="true" className={styles.live} data-covered={hasPicture && isBuilt}>
          <live.Chart
            option={option}
            style={style}
            onEvents={onEvents}
            onChartReady={(ready) => {
              instance.current = ready;
              // All of the chart stands on the page now.
              setPicture(false);
              keepInView(ready);
              onReady?.(ready);
            }}
          />
        </div>
      )}
    </div>
  );
}

function hide(instance: EChartsInstance | null, stop: WalkStop | undefined): void {
  if (!instance || !stop) return;
  instance.dispatchAction({ type: "downplay", seriesIndex: stop.seriesIndex, dataIndex: stop.dataIndex });
  instance.dispatchAction({ type: "hideTip" });
}
