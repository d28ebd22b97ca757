import { BarChart, CustomChart, ScatterChart } from "echarts/charts";
import { GridComponent, TooltipComponent } from "echarts/components";
import { use as register } from "echarts/core";
import { SVGRenderer } from "echarts/renderers";
import { colors, left, seriesOf } from "./page.js";

register([BarChart, CustomChart, ScatterChart, GridComponent, TooltipComponent, SVGRenderer]);

const compact = new Intl.NumberFormat("en", { notation: "compact" });
const hidden = { show: false, type: "value", min: -0.5 };
const common = { animation: false, tooltip: {} };

/** A chart as an option of ECharts. */
export function echartsOption({ kind, scale, rows, cells }) {
  switch (kind) {
    case "bars":
    case "dots":
      return {
        ...common,
        color: colors,
        grid: { left, right: 70, top: 8, bottom: 24 },
        xAxis: {
          type: scale === "log" ? "log" : "value",
          splitNumber: 4,
          axisLabel: { formatter: (value) => compact.format(value) },
        },
        yAxis: { type: "category", inverse: true, data: [...new Set(rows.map(({ name }) => name))] },
        series: seriesOf(rows).map((series) => ({
          type: kind === "bars" ? "bar" : "scatter",
          barGap: "-100%",
          symbolSize: 14,
          label: { show: true, position: "right", formatter: ({ data }) => data.words },
          data: rows
            .filter((row) => row.series === series)
            .map(({ name, value, label }) => ({ value: [value, name], words: label })),
        })),
      };
    case "tiles":
      return {
        ...common,
        grid: { left: 0, right: 0, top: 0, bottom: 0 },
        xAxis: { ...hidden, max: 17 },
        yAxis: { ...hidden, max: 8, inverse: true },
        series: seriesOf(cells).map((series, place) => ({
          type: "scatter",
          symbol: "rect",
          symbolSize: 28,
          itemStyle: { color: colors[place] },
          data: cells.filter((cell) => cell.series === series).map(({ column, row }) => [column, row]),
        })),
      };
    case "figures":
      return {
        ...common,
        grid: { left: 0, right: 0, top: 0, bottom: 0 },
        xAxis: { ...hidden, max: 3 },
        yAxis: { ...hidden, max: 5, inverse: true },
        series: {
          type: "scatter",
          symbolSize: 1,
          label: { show: true, width: 150, overflow: "truncate", formatter: ({ data }) => data.words },
          data: cells.map(({ column, row, name, label }) => ({
            value: [column, row],
            words: `${label}\n${name}`,
          })),
        },
      };
  }
}
