import type { BarSeriesOption } from "echarts";
import type { ScaledAxis } from "../body/axis";
import { rowStatements, type BarRow, type Bars, type Length } from "../body/bars";
import type { ChartOption } from "./echarts";
import { datum } from "./marks";
import { textWidth, unbroken, wrapText } from "./measureText";
import { leading } from "./shapes";
import { markStyle } from "./statusStyle";
import type { Canvas } from "./theme";
import { labelledFigure } from "../wording/figureText";
import { shifted } from "../i18n/number";
import { joined, wideSpace } from "../i18n/punctuation";
import type { Locale } from "../i18n/locale";
import { chartText, outlined, unseen } from "./chartText";
import { axisHeight, shareOfAxis, valueAxis } from "./valueAxis";

/** em beside the plot, for the halves of the first and last tick's words. */
const left = 0.4;
const right = 1.4;
/** em: the thickness of a bar, and the gaps around it. */
const thickness = { most: 3.2, usual: 2, least: 0.9 };
const underName = 0.15;
/** em between the end of a part and its label. */
const labelGap = 0.5;
const overNote = 0.3;
const between = { usual: 1, least: 0.4 };
/** A bar takes at most this share of what spare height there is. */
const spareToBar = 0.45;

/** Where the label of a bar's part has room: in the part, beside it on the bar, or only among the words below. */
type LabelPlace = "inside" | "beside" | "below";

/** The words of the rows, broken to the width there is; all rows are as high as the highest. */
interface Lines {
  readonly labelPlaces: readonly LabelPlace[];
  readonly names: readonly (readonly string[])[];
  readonly notes: readonly (readonly string[])[];
  /** em */
  readonly nameHeight: number;
  readonly noteHeight: number;
}

/** How high the bars are with their words and their axis, em: as they look best, or in the least room. */
export function barsHeight(
  bars: Bars,
  axis: ScaledAxis,
  {
    width,
    size,
    locale,
  }: { readonly width: number; readonly size: "usual" | "least"; readonly locale: Locale },
): number {
  const { nameHeight, noteHeight } = linesOf(bars, axis, width, locale);
  const row = nameHeight + thickness[size] + noteHeight + between[size];
  return bars.rows.length * row + axisHeight(axis, width - right);
}

function linesOf({ rows }: Bars, axis: ScaledAxis, width: number, locale: Locale): Lines {
  const room = width - left - right;
  const labelPlaces = rows.map((row) => labelPlace(row, axis, room));
  const names = rows.map((row) => wrapText(nameOf(row, locale), room, 1, "bold"));
  const notes = rows.map(({ note, partLabel }, row) => {
    const words = joined([note, labelPlaces[row] === "below" ? partLabel : ""], "semicolon", locale);
    return words === "" ? [] : wrapText(words, room, 1);
  });
  const most = (lines: readonly (readonly string[])[]): number =>
    Math.max(0, ...lines.map(({ length }) => length));
  const noteLines = most(notes);
  return {
    labelPlaces,
    names,
    notes,
    nameHeight: most(names) * leading + underName,
    noteHeight: noteLines === 0 ? 0 : noteLines * leading + overNote,
  };
}

/** @param room em: the width of the plot. */
function labelPlace({ part, partLabel }: BarRow, axis: ScaledAxis, room: number): LabelPlace {
  const end = part ? shareOfAxis(axis, shifted(part.value, axis.unit)) * room : 0;
  const needed = textWidth(partLabel, 1, "bold") + labelGap;
  if (needed + labelGap < end) return "inside";
  return end + needed <= room + right ? "beside" : "below";
}

/** The name with the figure behind it. */
function nameOf({ name, bar }: BarRow, locale: Locale): string {
  return `${name}${wideSpace[locale]}${unbroken(labelledFigure(bar.figure, locale))}`;
}

/** Words in a slot of their own above or below a bar. */
interface WordsSlot {
  /** em from the slot's top to the words: to their first line, or to below their last where they are bold. */
  readonly top: number;
  readonly color: (row: BarRow) => string;
  readonly isBold: boolean;
}

interface PlotContext {
  readonly axis: ScaledAxis;
  readonly locale: Locale;
  /** em */
  readonly height: number;
  readonly canvas: Canvas;
}

/** Bars of ECharts' own: above each its name, below it its note, all in one category of the vertical axis. */
export function barsPlot(bars: Bars, { axis, locale, height, canvas }: PlotContext): ChartOption {
  const { em, palette, width } = canvas;
  const { rows } = bars;
  const lines = linesOf(bars, axis, width / em, locale);
  const end = width / em - right;
  const plotHeight = height - axisHeight(axis, end);
  const band = plotHeight / rows.length;
  const spare = Math.max(0, band - lines.nameHeight - lines.noteHeight - thickness.least - between.least);
  const bar = Math.min(thickness.most, thickness.least + spare * spareToBar);
  const lengthOf = (value: number): number => shifted(value, axis.unit);
  const pxOf = (value: number): number => shareOfAxis(axis, lengthOf(value)) * (width - (left + right) * em);
  const slot = { type: "bar", barGap: "0%", silent: true } as const;
  const words = (of: readonly (readonly string[])[], { top, color, isBold }: WordsSlot): BarSeriesOption => ({
    ...slot,
    itemStyle: unseen,
    label: {
      show: true,
      position: [0, top * em],
      align: "left",
      verticalAlign: isBold ? "bottom" : "top",
      ...chartText({ color: palette.ink, size: em, isBold }),
    },
    data: rows.map((row, place) => ({
      value: axis.max,
      label: {
        formatter: () => (of[place] ?? []).join("\n"),
        color: color(row),
        backgroundColor: palette.paper,
      },
    })),
  });
  const lengths = (
    of: (row: BarRow) => Length | null,
    valueOf: (row: BarRow) => number,
  ): BarSeriesOption => ({
    ...slot,
    stack: "bar",
    barWidth: bar * em,
    data: rows.map((row) => {
      const own = of(row);
      return own ? { value: lengthOf(valueOf(row)), itemStyle: markStyle(own.fill, canvas) } : { value: "-" };
    }),
  });
  /** The whole row responds to pointer and keyboard. */
  const answering: BarSeriesOption = {
    type: "bar",
    yAxisIndex: 1,
    barCategoryGap: "6%",
    itemStyle: unseen,
    emphasis: { itemStyle: outlined(canvas) },
    data: rows.map((row) => datum(axis.max, rowStatements(row))),
  };
  return {
    grid: {
      left: left * em,
      right: right * em,
      top: 0,
      height: plotHeight * em,
      outerBoundsMode: "none",
    },
    xAxis: valueAxis(axis, { locale, end, canvas }),
    yAxis: [0, 1].map(() => ({
      type: "category" as const,
      data: rows.map(({ name }) => name),
      inverse: true,
      show: false,
    })),
    series: [
      answering,
      {
        ...words(lines.names, {
          top: lines.nameHeight - underName,
          color: ({ bar: { fill } }) => (fill === "target" ? palette.planned : palette.reported),
          isBold: true,
        }),
        barWidth: lines.nameHeight * em,
      },
      {
        ...lengths(
          ({ part }) => part,
          ({ part }) => part?.value ?? 0,
        ),
        label: { show: true, ...chartText({ color: palette.onReported, size: em, isBold: true }) },
        data: rows.map(({ part, partLabel }, row) => {
          if (!part) return { value: "-" };
          const isInside = lines.labelPlaces[row] === "inside";
          return {
            value: lengthOf(part.value),
            itemStyle: markStyle(part.fill, canvas),
            label: {
              formatter: () => (lines.labelPlaces[row] === "below" ? "" : partLabel),
              position: isInside ? ("insideRight" as const) : ("insideLeft" as const),
              distance: (isInside ? 0 : pxOf(part.value)) + labelGap * em,
              color: isInside ? palette.onReported : palette.ink,
            },
          };
        }),
      },
      lengths(
        ({ bar: whole }) => whole,
        ({ bar: whole, part }) => whole.value - (part?.value ?? 0),
      ),
      ...(lines.noteHeight === 0
        ? []
        : [
            {
              ...words(lines.notes, { top: overNote, color: () => palette.inkQuiet, isBold: false }),
              barWidth: lines.noteHeight * em,
            },
          ]),
    ],
  };
}
