import type { ScatterSeriesOption } from "echarts";
import { formatDate } from "../i18n/date";
import type { Locale } from "../i18n/locale";
import type { Place } from "./boxes/laid";
import { chartText, outlined, unseen } from "./chartText";
import { datum } from "./marks";
import { markStyle } from "./statusStyle";
import type { Canvas } from "./theme";
import {
  behindBullet,
  besideMark,
  betweenWords,
  bulletSize,
  pointSize,
  type TimelineLayout,
  type WordsLine,
} from "./timelineLayout";

interface Context {
  readonly layout: TimelineLayout;
  readonly locale: Locale;
  readonly canvas: Canvas;
  /** The start of the axis, in ms. */
  readonly firstDay: number;
}

/** All series on the time axis, from back to front. */
export function timelineSeries(context: Context): ScatterSeriesOption[] {
  return [
    groundSeries(context),
    ruleSeries(context),
    answeringSeries(context),
    yearSeries(context),
    markSeries(context),
    wordsSeries(context),
  ];
}

/** A point in em from the upper left, as a series value with an offset from the start of the axis. */
function pointAt(x: number, y: number, { layout, canvas, firstDay }: Context) {
  return { value: [firstDay, y], symbolOffset: [(x - layout.start) * canvas.em, 0] };
}

/** A box in em from the upper left, as a rectangle of a series. */
function boxAt({ x, y, width, height }: Place, context: Context) {
  const em = context.canvas.em;
  return {
    ...pointAt(x + width / 2, y + height / 2, context),
    symbol: "rect",
    symbolSize: [width * em, height * em],
  };
}

const silent = { type: "scatter", silent: true, clip: false } as const;

/** The field behind the list of a year, from its first day to its last. */
function groundSeries(context: Context): ScatterSeriesOption {
  return {
    ...silent,
    itemStyle: { color: context.canvas.palette.field, opacity: 1 },
    data: context.layout.years.flatMap(({ ground }) => (ground ? [boxAt(ground, context)] : [])),
  };
}

/** A hairline above each year. */
function ruleSeries(context: Context): ScatterSeriesOption {
  const { canvas, layout } = context;
  const thin = Math.max(1, canvas.em / 14) / canvas.em;
  return {
    ...silent,
    itemStyle: { color: canvas.palette.line, opacity: 1 },
    data: layout.years.map(({ top }) => boxAt({ x: 0, y: top, width: layout.end, height: thin }, context)),
  };
}

/** Makes each event respond to pointer and keyboard over its whole area. */
function answeringSeries(context: Context): ScatterSeriesOption {
  const { canvas, layout } = context;
  return {
    type: "scatter",
    clip: false,
    itemStyle: unseen,
    emphasis: {
      scale: false,
      itemStyle: outlined(canvas),
    },
    data: layout.years.flatMap(({ lanes, items }) =>
      [...lanes, ...items].map(({ event, place }) => {
        const box = boxAt(place, context);
        return { ...box, ...datum(box.value, event.statements) };
      }),
    ),
  };
}

function yearSeries(context: Context): ScatterSeriesOption {
  const { canvas, layout, locale } = context;
  return {
    ...silent,
    itemStyle: unseen,
    symbol: "rect",
    symbolSize: 1,
    label: {
      show: true,
      position: "right",
      distance: 0,
      verticalAlign: "middle",
      ...chartText({ color: canvas.palette.ink, size: canvas.em, isBold: true }),
    },
    data: layout.years.map(({ year, middle }) => ({
      ...pointAt(0, middle, context),
      label: { formatter: formatDate(String(year), locale) },
    })),
  };
}

/** Points and ranges on the axis, and a bullet for each event in a list. */
function markSeries(context: Context): ScatterSeriesOption {
  const { canvas, layout } = context;
  const em = canvas.em;
  return {
    ...silent,
    data: layout.years.flatMap(({ lanes, items }) => [
      ...lanes.map(({ event, x, y, length }) => {
        const style = markStyle(event.fill, canvas);
        const range = {
          symbol: rangePath((length ?? 0) * em, em),
          symbolSize: [(length ?? 0) * em, em * 0.7],
        };
        return {
          ...pointAt(x, y, context),
          ...(length === null
            ? { symbol: "circle", symbolSize: pointSize * em, itemStyle: { ...style, opacity: 1 } }
            : { ...range, itemStyle: { color: style.borderColor, opacity: 1 } }),
        };
      }),
      ...items.map(({ event, place, lines }) => ({
        ...pointAt(place.x + bulletSize / 2, place.y + place.height / (2 * lines.length), context),
        symbol: "rect",
        symbolSize: bulletSize * em,
        itemStyle: { ...markStyle(event.fill, canvas), opacity: 1 },
      })),
    ]),
  };
}

/** A line with a vertical stroke at each end: the event lies somewhere within, and need not last all the time. */
function rangePath(length: number, em: number): string {
  const high = 0.7 * em;
  const thick = Math.max(1, em / 7);
  const [above, below] = [(high - thick) / 2, (high + thick) / 2];
  const right = length - thick;
  return `path://M0 0H${thick}V${above}H${right}V0H${length}V${high}H${right}V${below}H${thick}V${high}H0Z`;
}

/** The names of the events with their dates. */
function wordsSeries(context: Context): ScatterSeriesOption {
  const { canvas, layout } = context;
  const { em, palette } = canvas;
  const rich = (fill: string, isBold: boolean) => ({
    name: chartText({ color: fill === "target" ? palette.planned : palette.ink, size: em, isBold }),
    gap: { width: betweenWords * em },
    when: chartText({ color: palette.inkQuiet, size: em }),
  });
  const label = { show: true, distance: 0, verticalAlign: "middle" } as const;
  return {
    ...silent,
    itemStyle: unseen,
    symbol: "rect",
    symbolSize: 1,
    data: layout.years.flatMap(({ lanes, items }) => [
      ...lanes.map(({ event, x, y, length, lines, side }) => {
        const beside = (length ?? pointSize) / 2 + besideMark;
        return {
          ...pointAt(side === "left" ? x - beside : x + beside, y, context),
          label: {
            ...label,
            position: side,
            align: side === "left" ? ("right" as const) : ("left" as const),
            formatter: richText(lines),
            backgroundColor: palette.paper,
            rich: rich(event.fill, true),
          },
        };
      }),
      ...items.map(({ event, place, lines }) => ({
        ...pointAt(place.x + behindBullet, place.y + place.height / 2, context),
        label: {
          ...label,
          position: "right" as const,
          formatter: richText(lines),
          rich: rich(event.fill, false),
        },
      })),
    ]),
  };
}

/** Lines in ECharts' rich-text notation. */
function richText(lines: readonly WordsLine[]): string {
  return lines
    .map(({ name, when }) =>
      [
        name === "" ? "" : `{name|${name}}`,
        name === "" || when === "" ? "" : "{gap|}",
        when === "" ? "" : `{when|${when}}`,
      ].join(""),
    )
    .join("\n");
}
