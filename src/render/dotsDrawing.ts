import type { ScatterSeriesOption } from "echarts";
import { scaledAxis } from "../body/axis";
import { valuesOf, type Dot, type Dots, type DotSeries } from "../body/dots";
import type { ChartOption } from "./echarts";
import { datum } from "./marks";
import { markStyle } from "./statusStyle";
import type { Locale } from "../i18n/locale";
import { shifted } from "../i18n/number";
import { chartText, outlined, unseen } from "./chartText";
import { dotsLayout, isOver, needsKey, overArrow, type LaidRow } from "./dotsLayout";
import {
  columnSeries,
  dotSize,
  headingSeries,
  keySeries,
  silent,
  symbols,
  type DotsContext,
} from "./dotsWords";
import type { Drawing } from "./drawing";
import { axisHeight, shareOfAxis, valueAxis } from "./valueAxis";

/** Dots as ECharts scatter series, on a value axis and a vertical axis in em from the top. */
export function dotsDrawing(dots: Dots, locale: Locale): Drawing {
  const axis = scaledAxis(dots.axis, valuesOf(dots), locale);
  const heightOf = (width: number, height: "natural" | "least"): number => {
    const layout = dotsLayout(dots, axis, { width, height, locale });
    return layout.height + axisHeight(axis, layout.end);
  };
  return {
    naturalHeight: (width) => heightOf(width, "natural"),
    leastHeight: (width) => heightOf(width, "least"),
    option: (canvas) => {
      const em = canvas.em;
      const width = canvas.width / em;
      const { end } = dotsLayout(dots, axis, { width, height: "least", locale });
      const height = canvas.height / em - axisHeight(axis, end);
      const layout = dotsLayout(dots, axis, { width, height, locale });
      return optionOf(dots, { layout, axis, locale, canvas });
    },
  };
}

function optionOf(dots: Dots, context: DotsContext): ChartOption {
  const { layout, axis, locale, canvas } = context;
  const em = canvas.em;
  const rows = layout.groups.flatMap((group) => group.rows);
  return {
    grid: {
      left: layout.start * em,
      top: 0,
      width: (layout.end - layout.start) * em,
      height: layout.height * em,
      outerBoundsMode: "none",
    },
    xAxis: valueAxis(axis, { locale, end: layout.end, canvas }),
    yAxis: { type: "value", min: 0, max: layout.height, inverse: true, show: false },
    series: [
      rowSeries(rows, context),
      headingSeries(dots, context),
      connectorSeries(rows, context),
      ...dots.series.map((series) => dotSeries(series, rows, context)),
      overSeries(rows, context),
      ...(layout.column ? [columnSeries(dots, rows, layout.column, context)] : []),
      ...(needsKey(dots) ? [keySeries(dots, context)] : []),
    ],
  };
}

/** px from the start of the axis. */
function xOf({ figure }: Dot, { layout, axis, canvas }: DotsContext): number {
  return shareOfAxis(axis, shifted(figure.value, axis.unit)) * (layout.end - layout.start) * canvas.em;
}

/** Makes the whole row respond to pointer and keyboard, and carries its name. */
function rowSeries(rows: readonly LaidRow[], { layout, axis, canvas }: DotsContext): ScatterSeriesOption {
  const { em, palette, width } = canvas;
  const plain = chartText({ color: palette.ink, size: em });
  return {
    type: "scatter",
    clip: false,
    itemStyle: unseen,
    emphasis: {
      scale: false,
      itemStyle: outlined(canvas),
    },
    label: {
      show: true,
      position: layout.areNamesAbove ? "insideTopLeft" : "insideLeft",
      distance: 0,
      ...plain,
      backgroundColor: palette.paper,
      rich: {
        name: plain,
        strong: { ...plain, fontWeight: "bold" },
        scope: chartText({ color: palette.inkQuiet, size: em }),
      },
    },
    data: rows.map(({ row, isStrong, top, height, name, scope }) => ({
      ...datum(
        [axis.min, top + height / 2],
        [...row.dots.map(({ figure }) => figure), ...(row.cell?.statements ?? [])],
      ),
      symbol: "rect",
      symbolSize: [width, height * em],
      symbolOffset: [width / 2 - layout.start * em, 0],
      label: {
        formatter: [
          ...name.map((line) => `{${isStrong ? "strong" : "name"}|${line}}`),
          ...scope.map((line) => `{scope|${line}}`),
        ].join("\n"),
      },
    })),
  };
}

/** A thin line between the outermost dots of a row. */
function connectorSeries(rows: readonly LaidRow[], context: DotsContext): ScatterSeriesOption {
  const { axis, canvas } = context;
  return {
    ...silent,
    itemStyle: { color: canvas.palette.inkQuiet, opacity: 1 },
    data: rows.flatMap(({ row, middle }) => {
      const xs = row.dots.map((dot) => xOf(dot, context));
      if (xs.length < 2) return [];
      const from = Math.min(...xs);
      const length = Math.max(...xs) - from;
      return [
        {
          value: [axis.min, middle],
          symbol: "rect",
          symbolSize: [length, Math.max(1, canvas.em / 9)],
          symbolOffset: [from + length / 2, 0],
        },
      ];
    }),
  };
}

function dotSeries(series: DotSeries, rows: readonly LaidRow[], context: DotsContext): ScatterSeriesOption {
  const { axis, layout, canvas } = context;
  const { em, palette } = canvas;
  return {
    type: "scatter",
    silent: true,
    clip: false,
    name: series.name,
    symbol: symbols[series.marker],
    symbolSize: dotSize[series.labels] * em,
    data: rows.flatMap(({ row, middle }) =>
      row.dots
        .filter((dot) => dot.series === series.id)
        .map((dot) => {
          const label = layout.labels.get(dot);
          const side = label?.side ?? "right";
          const onDot = dot.fill === "actual" ? palette.onReported : palette.ink;
          const besideDot = dot.fill === "target" ? palette.planned : palette.reported;
          return {
            value: [shifted(dot.figure.value, axis.unit), middle],
            itemStyle: { ...markStyle(dot.fill, canvas), opacity: 1 },
            label: {
              show: true,
              formatter: label?.words ?? "",
              position: side,
              distance: (side === "right" && isOver(dot) ? overArrow.to - 0.1 : 0.35) * em,
              ...chartText({
                color: side === "inside" ? onDot : besideDot,
                size: em,
                isBold: true,
              }),
              ...(side === "inside" ? {} : { backgroundColor: palette.paper }),
            },
          };
        }),
    ),
  };
}

/** A short arrow to the right of the dot of a figure that is a lower bound. */
function overSeries(rows: readonly LaidRow[], { axis, canvas }: DotsContext): ScatterSeriesOption {
  const em = canvas.em;
  const length = (overArrow.to - overArrow.from) * em;
  return {
    ...silent,
    itemStyle: { color: canvas.palette.reported, opacity: 1 },
    data: rows.flatMap(({ row, middle }) =>
      row.dots.filter(isOver).map((dot) => ({
        value: [shifted(dot.figure.value, axis.unit), middle],
        symbol: "path://M0 3.4H6V0L12 4L6 8V4.6H0Z",
        symbolSize: [length, em * 0.55],
        symbolOffset: [overArrow.from * em + length / 2, 0],
      })),
    ),
  };
}
