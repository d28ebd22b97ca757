import type { ScatterSeriesOption } from "echarts";
import type { ScaledAxis } from "../body/axis";
import type { Dots, DotSeries } from "../body/dots";
import { textWidth } from "./measureText";
import { markStyle } from "./statusStyle";
import type { Canvas } from "./theme";
import type { Locale } from "../i18n/locale";
import { chartText, unseen } from "./chartText";
import type { DotsLayout, LaidRow } from "./dotsLayout";

/** The size in em of a dot, and of a dot with a number inside. */
export const dotSize = { beside: 0.85, inside: 1.8 };
export const symbols: Readonly<Record<DotSeries["marker"], string>> = {
  circle: "circle",
  square: "rect",
  diamond: "diamond",
};

/** What all series of a drawing of dots need. */
export interface DotsContext {
  readonly layout: DotsLayout;
  readonly axis: ScaledAxis;
  readonly locale: Locale;
  readonly canvas: Canvas;
}

/** Words at any place: `x` em from the left, `y` em from the top. */
function wordsAt(x: number, y: number, { layout, axis, canvas }: DotsContext) {
  return {
    value: [axis.min, y],
    symbol: "rect",
    symbolSize: 1,
    symbolOffset: [(x - layout.start) * canvas.em, 0],
  };
}

/** A series that does not respond to the pointer. */
export const silent = {
  type: "scatter",
  silent: true,
  clip: false,
  itemStyle: unseen,
} as const;

/** Names of groups, each behind the marker of its dots if they are all of one series. */
export function headingSeries(dots: Dots, context: DotsContext): ScatterSeriesOption {
  const { layout, canvas } = context;
  const em = canvas.em;
  return {
    ...silent,
    label: {
      show: true,
      position: "right",
      distance: em * 0.5,
      verticalAlign: "middle",
      ...chartText({ color: canvas.palette.inkQuiet, size: em }),
      backgroundColor: canvas.palette.paper,
    },
    data: layout.groups.flatMap(({ group, heading }) => {
      if (!heading) return [];
      const kinds = new Set(group.rows.flatMap((row) => row.dots.map(({ series }) => series)));
      const series = kinds.size === 1 ? dots.series.find(({ id }) => kinds.has(id)) : undefined;
      return [
        {
          ...wordsAt(series ? dotSize.beside / 2 : 0, heading.middle, context),
          ...(series
            ? {
                symbol: symbols[series.marker],
                symbolSize: dotSize.beside * em,
                itemStyle: { color: canvas.palette.reported, opacity: 1 },
              }
            : {}),
          label: { formatter: heading.lines.join("\n"), ...(series ? {} : { distance: 0 }) },
        },
      ];
    }),
  };
}

/** The figures of the column, in line with their rows. */
export function columnSeries(
  dots: Dots,
  rows: readonly LaidRow[],
  { x, middle: headAt }: NonNullable<DotsLayout["column"]>,
  context: DotsContext,
): ScatterSeriesOption {
  const { layout, canvas } = context;
  const { em, palette } = canvas;
  return {
    ...silent,
    label: {
      show: true,
      position: "right",
      distance: 0,
      verticalAlign: "middle",
      ...chartText({ color: palette.ink, size: em }),
      backgroundColor: palette.paper,
    },
    data: [
      {
        ...wordsAt(x, headAt, context),
        label: { formatter: dots.column?.name ?? "", color: palette.inkQuiet },
      },
      ...rows.map(({ row, top, middle }) => ({
        ...wordsAt(x, layout.areNamesAbove ? top + 0.7 : middle, context),
        label: {
          formatter: row.cell?.words ?? "",
          ...(row.cell && row.cell.statements.length > 0
            ? chartText({ color: palette.reported, size: em, isBold: true })
            : { color: palette.inkQuiet }),
        },
      })),
    ],
  };
}

/** The key to the markers, on one line above the rows. */
export function keySeries({ series, groups }: Dots, context: DotsContext): ScatterSeriesOption {
  const { layout, canvas } = context;
  const { em, palette } = canvas;
  const fill = groups[0]?.rows[0]?.dots[0]?.fill ?? "actual";
  let x = layout.areNamesAbove ? 0.5 : layout.start;
  return {
    ...silent,
    label: {
      show: true,
      position: "right",
      distance: em * 0.5,
      ...chartText({ color: palette.inkQuiet, size: em }),
    },
    data: series.map(({ name, marker }) => {
      const at = x;
      x += textWidth(name, 1) + 3;
      return {
        ...wordsAt(at, layout.top / 2, context),
        symbol: symbols[marker],
        symbolSize: em * 0.95,
        itemStyle: { ...markStyle(fill, canvas), opacity: 1 },
        label: { formatter: name },
      };
    }),
  };
}
