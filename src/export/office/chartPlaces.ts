import type { ScaledAxis } from "../../body/axis";
import type { NativeChart, NativePoint } from "../../render/nativeChart";
import { textWidth, wrapEvenly, wrapText, type Weight } from "../../render/measureText";
import type { Box } from "../../render/shapes";
import type { Locale } from "../../i18n/locale";
import { sheetRows } from "./sheetCells";
import { lineHeight } from "./textXml";
import { tickText } from "./ticks";

/** The room of a chart and its letter size, in pt. */
export interface ChartRoom {
  readonly width: number;
  readonly height: number;
  readonly em: number;
  readonly locale: Locale;
}

/** The places of a chart's parts, in pt from its upper left corner. */
export interface ChartPlaces {
  /** The area between the axes. */
  readonly plot: Box;
  readonly axisName: Box;
  /** The key to the series' markers; null if there is nothing to tell apart. */
  readonly key: Box | null;
  /** The chart with its labels broken into lines that fit, by line feeds. */
  readonly chart: NativeChart;
  /** The space between marks, in percent of a mark's thickness. */
  readonly gap: number;
  /** Whether all labels fit beside marks of a reasonable size. */
  readonly fits: boolean;
}

/** The places of a chart's parts, at the letter size given by the room. */
export function chartPlaces(chart: NativeChart, room: ChartRoom): ChartPlaces {
  return chart.form === "bars" ? barPlaces(chart, room) : dotPlaces(chart, room);
}

/** Shares of a chart's width that labels may take, tried in turn until lines and bars have enough room. */
const labelShares = [0.5, 0.42, 0.35, 0.29, 0.24, 0.2];
/** Bars should keep this share of the width. */
const barShare = 0.4;
const leastBarShare = 0.28;
/** Dots should keep this share of the height. */
const leastDotShare = 0.36;
/** Names beside bars are broken at this share of the width. */
const nameShare = 0.3;
/**
 * The gap between the axis's name and the key to the markers below it, and below the key, as a multiple of the text size.
 */
const aboveKey = 0.6;
/** The padding that programs add around a label, as a multiple of the text size. */
const labelPadding = 1;
const wider = 1.04;

function brokenLabels(chart: NativeChart, width: number, em: number): NativeChart {
  const broken = ({ label, ...point }: NativePoint): NativePoint => ({
    ...point,
    label: label.map((words, row) => wrapEvenly(words, width, em, labelWeight(row)).join("\n")),
  });
  return {
    ...chart,
    series: chart.series.map((series) =>
      series.labels === "inside"
        ? series
        : { ...series, points: series.points.map((point) => point && broken(point)) },
    ),
  };
}

/** The figure, which is the first line, is bold. */
const labelWeight = (row: number): Weight => (row === 0 ? "bold" : "normal");

function labelWidth({ label }: NativePoint, em: number): number {
  const widths = label.flatMap((words, row) =>
    words.split("\n").map((line) => textWidth(line, em, labelWeight(row))),
  );
  return Math.max(0, ...widths) * wider + labelPadding * em;
}

const linesIn = ({ label }: NativePoint): number => label.flatMap((words) => words.split("\n")).length;

function pointsBeyond({ series }: NativeChart): readonly NativePoint[] {
  return series
    .filter(({ labels }) => labels === "beyond")
    .flatMap(({ points }) => points)
    .filter((point) => point !== null);
}

/** Names at the left, bars, labels beyond the ends of the bars, and the axis below. */
function barPlaces(chart: NativeChart, { width, height, em, locale }: ChartRoom): ChartPlaces {
  const names = chart.categories.map(({ name }) => name);
  const nameWidth = Math.max(
    ...names.flatMap((name) => wrapText(name, width * nameShare, em).map((line) => textWidth(line, em))),
  );
  const left = nameWidth * wider + em;
  const plotHeight = height - em * 3.6;
  const pitch = plotHeight / sheetRows(chart).length;
  const lastTick = textWidth(tickText(chart, chart.axis.max, locale), em) / 2;
  const candidates = labelShares.map((share) => {
    const broken = brokenLabels(chart, width * share, em);
    const points = pointsBeyond(broken);
    const most = Math.max(1, ...points.map(linesIn));
    const room = width - left - em * 0.5;
    const widths = points.map(
      (point) =>
        ((room - labelWidth(point, em)) * chart.axis.max) / Math.max(point.value, chart.axis.max / 1000),
    );
    return {
      broken,
      fits: most * em * lineHeight <= pitch * 0.96,
      plotWidth: Math.min(room - lastTick, ...widths),
    };
  });
  const widest = candidates.reduce((first, second) => (second.plotWidth > first.plotWidth ? second : first));
  const fitting = candidates.filter(({ fits }) => fits);
  const best =
    fitting.find(({ plotWidth: own }) => own >= width * barShare) ??
    [...fitting].sort((first, second) => second.plotWidth - first.plotWidth)[0] ??
    widest;
  const plotWidth = Math.max(width * 0.15, best.plotWidth);
  const thickness = Math.min(pitch * 0.62, em * 3.2);
  const axisWidth = textWidth(chart.axis.name, em) * wider + em * 0.4;
  return {
    plot: { x: left, y: 0, width: plotWidth, height: plotHeight },
    axisName: {
      x: Math.max(0, Math.min(left + plotWidth - axisWidth + lastTick, width - axisWidth)),
      y: plotHeight + em * 1.95,
      width: axisWidth,
      height: em * lineHeight,
    },
    key: null,
    chart: best.broken,
    gap: Math.round(Math.min(500, ((pitch - thickness) / thickness) * 100)),
    fits:
      best.fits && best.plotWidth >= width * leastBarShare && isRoomAlong(chart, plotWidth, { em, locale }),
  };
}

/** Whether ticks do not collide, and labels fit inside their bars. */
function isRoomAlong(
  chart: NativeChart,
  plotWidth: number,
  { em, locale }: Pick<ChartRoom, "em" | "locale">,
): boolean {
  const { axis, series } = chart;
  const tick = textWidth(tickText(chart, axis.max, locale), em) + em * 0.6;
  const inside = series.flatMap(({ labels, points }) => (labels === "inside" ? points : []));
  return (
    (tick * axis.max) / axis.step <= plotWidth &&
    inside.every((point) => !point || labelRoom(point, em) <= (point.value * plotWidth) / axis.max)
  );
}

const labelRoom = (point: NativePoint, em: number): number =>
  point.label.length === 0 ? 0 : labelWidth(point, em);

/** The axis at the left, dots above their names, and the key to the markers and the axis's name on top. */
function dotPlaces(chart: NativeChart, { width, height, em, locale }: ChartRoom): ChartPlaces {
  const { axis, categories, series } = chart;
  const line = em * lineHeight;
  const ticks = [axis.min, axis.max].map((value) => textWidth(tickText(chart, value, locale), em));
  const left = Math.max(...ticks) * wider + em * 0.9;
  const plotWidth = width - left - em * 0.5;
  const pitch = plotWidth / Math.max(1, categories.length);
  const nameLines = Math.max(...categories.map(({ name }) => wrapText(name, pitch * 0.88, em).length));
  const groups = [...new Set(categories.map(({ group }) => group))].filter((group) => group !== "");
  const groupLines = Math.max(
    0,
    ...groups.map((group) => {
      const members = categories.filter((category) => category.group === group).length;
      return wrapText(group, pitch * members * 0.9, em).length;
    }),
  );
  const hasKey = series.some(({ labels }) => labels === "beyond");
  const keyWidth = series.reduce((sum, { name }) => sum + textWidth(name, em) * 1.1 + em * 3.2, 0);
  const axisWidth = textWidth(axis.name, em) * wider + em * 0.4;
  const isOneRow = keyWidth + axisWidth + em * 2 <= width;
  const keyTop = isOneRow ? 0 : line + em * aboveKey;
  const head = hasKey ? keyTop + line + em * aboveKey : line;
  const broken = brokenLabels(chart, pitch * 0.94, em);
  const below = (nameLines + groupLines) * line + em * (groupLines > 0 ? 1.6 : 0.9);
  const free = height - head - below;
  // Labels may reach into the plot as far as their dots are below its top.
  const rises = pointsBeyond(broken).map((point) => {
    const height = Math.max(0.01, heightOf(axis, point.value));
    return (linesIn(point) * line + em - (1 - height) * free) / height;
  });
  const top = head + Math.max(em * 0.9, ...rises);
  const plotHeight = height - top - below;
  return {
    plot: { x: left, y: top, width: plotWidth, height: Math.max(height * 0.2, plotHeight) },
    axisName: { x: 0, y: 0, width: axisWidth, height: line },
    key: hasKey
      ? {
          x: isOneRow ? width - keyWidth : 0,
          y: keyTop,
          width: Math.min(width, keyWidth),
          height: line,
        }
      : null,
    chart: broken,
    gap: 100,
    fits: plotHeight >= height * leastDotShare && widestWord(chart, em) <= pitch * 0.95,
  };
}

/**
 * The width of the widest word of any name or label, and of any label that serves as a mark. Chinese may be broken anywhere.
 */
function widestWord({ categories, series }: NativeChart, em: number): number {
  const labels = series.flatMap(({ labels: place, points }) =>
    points.flatMap((point) =>
      (point?.label ?? []).flatMap((line) => (place === "inside" ? [`${line}mm`] : line.split(" "))),
    ),
  );
  const words = [...categories.flatMap(({ name }) => name.split(" ")), ...labels];
  return Math.max(
    0,
    ...words.map((word) => textWidth(/[\u2e80-\u9fff]/.test(word) ? word.slice(0, 5) : word, em, "bold")),
  );
}

/** The height of a value on a vertical axis, from 0 to 1. */
function heightOf({ scale, min, max }: ScaledAxis, value: number): number {
  if (scale === "linear") return (value - min) / (max - min);
  return Math.log10(value / min) / Math.log10(max / min);
}
