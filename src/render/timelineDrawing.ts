import type { ScatterSeriesOption } from "echarts";
import type { Timeline, TimelineEvent } from "../body/timeline";
import type { ChartOption } from "../chart-kit/echarts";
import { datum } from "../chart-kit/marks";
import { textWidth, wrapText } from "../chart-kit/measureText";
import { leading } from "../chart-kit/shapes";
import { markStyle } from "../chart-kit/statusStyle";
import type { Frame } from "../chart-kit/theme";
import type { Locale } from "../i18n/locale";
import { chartText, unseen } from "./chartText";
import type { Drawing } from "./drawing";

/** em */
const axisHeight = 1.9;
const side = 0.6;
const besideMark = 0.7;
const betweenWords = 0.7;
const markHeight = 0.9;
const gaps = { usual: 0.3, least: 0, most: 1.4 };
const pointSize = 0.85;

/** An event laid out: em from the top, and its words beside its mark or above it. */
interface Lane {
  readonly event: TimelineEvent;
  readonly top: number;
  readonly height: number;
  readonly middle: number;
  /** em from the left to the middle of its mark, and half the mark's width. */
  readonly at: number;
  readonly half: number;
  readonly lines: readonly string[];
  readonly words: "right" | "left" | "above";
}

/** Events as scatter points on ECharts' time axis, a lane each; what is known only by its year is a range with ends. */
export function timelineDrawing(timeline: Timeline, locale: Locale): Drawing {
  return {
    naturalHeight: (width) => heightOf(lanesOf(timeline, width, gaps.usual)) + axisHeight,
    leastHeight: (width) => heightOf(lanesOf(timeline, width, gaps.least)) + axisHeight,
    option: (frame) => {
      const width = frame.width / frame.text;
      const spare = frame.height / frame.text - axisHeight - heightOf(lanesOf(timeline, width, 0));
      const gap = Math.min(gaps.most, Math.max(gaps.least, spare / Math.max(1, timeline.events.length)));
      return optionOf(timeline, lanesOf(timeline, width, gap), frame, locale);
    },
  };
}

function heightOf(lanes: readonly Lane[]): number {
  const last = lanes.at(-1);
  return last ? last.top + last.height : 0;
}

function lanesOf({ events, from, to }: Timeline, width: number, gap: number): readonly Lane[] {
  const plot = width - 2 * side;
  const atYear = (year: number): number => side + ((year - from) / (to - from)) * plot;
  const placed = events.map((event) => {
    const [start, end] = [atYear(event.from), atYear(Math.min(event.to, to))];
    const at = (start + end) / 2;
    const half = Math.max(pointSize, end - start) / 2;
    const taken = textWidth(event.name, 1, "bold") + betweenWords + textWidth(event.when, 1) + besideMark;
    const fits = { right: at + half + taken <= width, left: at - half - taken >= 0 };
    return { event, at, half, fits };
  });
  // Words stand beside the marks only where all of them do.
  const areBeside = placed.every(({ fits }) => fits.right || fits.left);
  let top = 0;
  return placed.map(({ event, at, half, fits }): Lane => {
    const lines = areBeside ? [] : wrapText(`${event.name}  ${event.when}`, width, 1);
    const height = (areBeside ? leading : lines.length * leading + markHeight) + gap;
    const middle = areBeside ? top + height / 2 : top + lines.length * leading + markHeight / 2;
    const beside = fits.right ? "right" : "left";
    const lane: Lane = { event, top, height, middle, at, half, lines, words: areBeside ? beside : "above" };
    top += height;
    return lane;
  });
}

function timeOf(year: number): number {
  const whole = Math.floor(year);
  const start = Date.UTC(whole, 0, 1);
  return start + (year - whole) * (Date.UTC(whole + 1, 0, 1) - start);
}

function optionOf(timeline: Timeline, lanes: readonly Lane[], frame: Frame, locale: Locale): ChartOption {
  const { text: em, palette } = frame;
  const height = heightOf(lanes);
  const start = timeOf(timeline.from);
  const quiet = chartText({ color: palette.inkQuiet, size: em });
  const line = { lineStyle: { color: palette.line, width: Math.max(1, em / 14) } };
  /** Offset in px from the axis's start to em from the left. */
  const offset = (at: number): number => (at - side) * em;
  return {
    useUTC: true,
    grid: {
      left: side * em,
      right: side * em,
      top: axisHeight * em,
      height: height * em,
      outerBoundsMode: "none",
    },
    xAxis: {
      type: "time",
      position: "top",
      min: start,
      max: timeOf(timeline.to),
      minInterval: timeOf(2017) - timeOf(2016),
      maxInterval: timeOf(2017) - timeOf(2016),
      axisLine: { show: false },
      axisTick: { show: false },
      axisLabel: {
        ...quiet,
        align: "left",
        margin: em * 0.6,
        hideOverlap: true,
        formatter: (time) => `${new Date(time).getUTCFullYear()}${locale === "zh" ? "年" : ""}`,
      },
      splitLine: { show: true, ...line },
    },
    yAxis: { type: "value", min: 0, max: height, inverse: true, show: false },
    series: [laneSeries, markSeries, wordsSeries].map((series) => series(lanes, { start, offset, frame })),
  };
}

interface Context {
  /** The time at which the axis begins. */
  readonly start: number;
  readonly offset: (at: number) => number;
  readonly frame: Frame;
}

/** The whole lane answers to pointer and keyboard. */
function laneSeries(lanes: readonly Lane[], { start, frame }: Context): ScatterSeriesOption {
  const { text: em, width, palette } = frame;
  return {
    type: "scatter",
    clip: false,
    itemStyle: { color: unseen },
    emphasis: {
      scale: false,
      itemStyle: { borderColor: palette.accent, borderWidth: Math.max(1.5, em / 9) },
    },
    data: lanes.map(({ event, top, height }) => ({
      ...datum([start, top + height / 2], event.statements),
      symbol: "rect",
      symbolSize: [width, height * em],
      symbolOffset: [width / 2 - side * em, 0],
    })),
  };
}

function markSeries(lanes: readonly Lane[], { start, offset, frame }: Context): ScatterSeriesOption {
  const em = frame.text;
  return {
    type: "scatter",
    silent: true,
    clip: false,
    data: lanes.map(({ event, at, half, middle }) => {
      const isPoint = event.from === event.to;
      const style = markStyle(event.fill, frame);
      const length = 2 * half * em;
      return {
        value: [start, middle],
        symbolOffset: [offset(at), 0],
        ...(isPoint
          ? { symbol: "circle", symbolSize: pointSize * em, itemStyle: { ...style, opacity: 1 } }
          : {
              symbol: rangePath(length, em),
              symbolSize: [length, em * 0.7],
              itemStyle: { color: style.borderColor, opacity: 1 },
            }),
      };
    }),
  };
}

/** A line with an upright stroke at each end: somewhere within, not all along. */
function rangePath(length: number, em: number): string {
  const high = 0.7 * em;
  const thick = Math.max(1, em / 7);
  const [above, below] = [(high - thick) / 2, (high + thick) / 2];
  const points = [
    [0, 0],
    [thick, 0],
    [thick, above],
    [length - thick, above],
    [length - thick, 0],
    [length, 0],
    [length, high],
    [length - thick, high],
    [length - thick, below],
    [thick, below],
    [thick, high],
    [0, high],
  ];
  return `path://M${points.map(([x, y]) => `${short(x ?? 0)} ${short(y ?? 0)}`).join("L")}Z`;
}

function short(value: number): number {
  return Math.round(value * 100) / 100;
}

/** An event's name with its date behind it. */
function wordsSeries(lanes: readonly Lane[], { start, offset, frame }: Context): ScatterSeriesOption {
  const { text: em, palette } = frame;
  return {
    type: "scatter",
    silent: true,
    clip: false,
    itemStyle: { color: unseen },
    symbol: "rect",
    symbolSize: 1,
    data: lanes.map(({ event, at, half, top, middle, lines, words }) => {
      const color = event.fill === "target" ? palette.planned : palette.ink;
      const anchor = words === "left" ? at - half - besideMark : at + half + besideMark;
      const formatter =
        words === "above" ? lines.join("\n") : `{name|${event.name}}{gap|}{when|${event.when}}`;
      return {
        value: [start, words === "above" ? top + (lines.length * leading) / 2 : middle],
        symbolOffset: [offset(words === "above" ? 0 : anchor), 0],
        label: {
          show: true,
          formatter,
          position: words === "left" ? ("left" as const) : ("right" as const),
          distance: 0,
          verticalAlign: "middle" as const,
          ...chartText({ color, size: em }),
          rich: {
            name: chartText({ color, size: em, isBold: true }),
            gap: { width: betweenWords * em },
            when: chartText({ color: palette.inkQuiet, size: em }),
          },
          backgroundColor: palette.paper,
        },
      };
    }),
  };
}
