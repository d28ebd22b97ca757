import type { ChartOption } from "./echarts";
import { datum, markGroup, type Mark } from "./marks";
import type { Box } from "./shapes";
import { sansFamily, type Frame } from "./theme";

/** A horizontal axis that ECharts draws, below marks that we place along it. */
export interface Axis {
  readonly type: "value" | "log";
  readonly min: number;
  /** A tick at or above the largest value; absent where ECharts is to choose it. */
  readonly max?: number;
  /** The largest value of all marks. */
  readonly largest: number;
  /** What is counted, in what unit; stands at the axis. */
  readonly name: string;
  /** A tick's words. */
  readonly format: (value: number) => string;
  /** About how many ticks there is room for. */
  readonly ticks: number;
  /** From tick to tick; absent where ECharts is to choose it. */
  readonly interval?: number;
}

/**
 * Marks along an axis: ECharts owns scale, ticks and grid lines; `marks` places its shapes with the function it is
 * given, from a value to px. The rest of the layout is ours, in px of the frame.
 */
export function axisMarkOption(
  axis: Axis,
  area: Box,
  marks: (x: (value: number) => number) => readonly Mark[],
  frame: Frame,
): ChartOption {
  const { palette, text } = frame;
  return {
    grid: {
      left: area.x,
      top: area.y,
      width: area.width,
      height: area.height,
      outerBoundsMode: "none",
    },
    xAxis: {
      type: axis.type,
      min: axis.min,
      ...(axis.max === undefined ? {} : { max: axis.max }),
      splitNumber: axis.ticks,
      ...(axis.interval === undefined ? {} : { interval: axis.interval }),
      name: axis.name,
      nameLocation: "end",
      nameGap: 0,
      nameTextStyle: {
        color: palette.inkQuiet,
        fontSize: text,
        fontFamily: sansFamily,
        align: "right",
        verticalAlign: "top",
        padding: [text * 2, 0, 0, 0],
      },
      axisLine: { show: false, onZero: false },
      axisTick: { show: false },
      axisLabel: {
        color: palette.inkQuiet,
        fontSize: text,
        fontFamily: sansFamily,
        margin: text * 0.6,
        hideOverlap: true,
        formatter: axis.format,
      },
      splitLine: { lineStyle: { color: palette.line, width: Math.max(1, text / 14) } },
    },
    // One unit of the vertical axis is one px, from the area's top.
    yAxis: { type: "value", min: 0, max: area.height, inverse: true, show: false },
    series: [
      {
        type: "custom",
        clip: false,
        data: marks(() => area.x).map(({ statements }) => datum([axis.largest, 0], statements)),
        renderItem: ({ dataIndex }, api) => {
          const x = (value: number): number => api.coord([value, 0])[0] ?? area.x;
          return markGroup(marks(x)[dataIndex], frame);
        },
      },
    ],
  };
}
