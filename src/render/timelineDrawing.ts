import type { Timeline } from "../body/timeline";
import { formatMonth } from "../i18n/date";
import type { Locale } from "../i18n/locale";
import { chartText } from "./chartText";
import type { Drawing } from "./drawing";
import type { ChartOption } from "./echarts";
import type { Canvas } from "./theme";
import { timelineLayout, type TimelineLayout } from "./timelineLayout";
import { timelineSeries } from "./timelineSeries";

/** em */
const axisHeight = 1.9;
/** An axis at least this wide, in em, names every month; a narrower one names every third. */
const allMonthsFrom = 36;

/** Any year that is not a leap year: the axis shows the months of all years alike. */
const firstDay = Date.UTC(2018, 0, 1);
const lastDay = Date.UTC(2019, 0, 1);

/** Years below one another on one time axis of months, with points and ranges on it and the other events in lists. */
export function timelineDrawing(timeline: Timeline, locale: Locale): Drawing {
  return {
    naturalHeight: (width) => timelineLayout(timeline, width, "natural").height + axisHeight,
    leastHeight: (width) => timelineLayout(timeline, width, "least").height + axisHeight,
    option: (canvas) => {
      const em = canvas.em;
      const layout = timelineLayout(timeline, canvas.width / em, canvas.height / em - axisHeight);
      return optionOf(layout, locale, canvas);
    },
  };
}

function optionOf(layout: TimelineLayout, locale: Locale, canvas: Canvas): ChartOption {
  const { start, end, height } = layout;
  const { em, palette } = canvas;
  const hasAllMonths = end - start >= allMonthsFrom;
  const months = Array.from({ length: 13 }, (_, month) => Date.UTC(2018, month, 1)).filter(
    (_, month) => hasAllMonths || month % 3 === 0,
  );
  return {
    useUTC: true,
    grid: {
      left: start * em,
      top: axisHeight * em,
      width: (end - start) * em,
      height: height * em,
      outerBoundsMode: "none",
    },
    xAxis: {
      type: "time",
      position: "top",
      min: firstDay,
      max: lastDay,
      axisLine: { show: false },
      axisTick: { show: false, customValues: months },
      axisLabel: {
        ...chartText({ color: palette.inkQuiet, size: em }),
        align: "left",
        margin: em * 0.6,
        customValues: months.slice(0, -1),
        formatter: (time) => formatMonth(new Date(time).getUTCMonth() + 1, locale),
      },
      splitLine: { show: true, lineStyle: { color: palette.line, width: Math.max(1, em / 14) } },
    },
    yAxis: { type: "value", min: 0, max: height, inverse: true, show: false },
    series: timelineSeries({ layout, locale, canvas, firstDay }),
  };
}
