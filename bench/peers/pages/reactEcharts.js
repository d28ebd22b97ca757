/** The charts with React and echarts-for-react, written without a thought for speed. */
import EChartsReactCore from "echarts-for-react/esm/core";
import * as echarts from "echarts/core";
import { createElement as h } from "react";
import { createRoot } from "react-dom/client";
import { chartRows } from "./chartRows.js";
import { echartsOption } from "./echartsOption.js";
import { filteredPage, height } from "./page.js";

const root = createRoot(document.querySelector("main"));

void filteredPage((dataset, initiative) => {
  const figures = chartRows(dataset, initiative).map((chart) =>
    h(
      "figure",
      { key: chart.id },
      h("h2", null, chart.title),
      h(EChartsReactCore, {
        echarts,
        option: echartsOption(chart),
        notMerge: true,
        opts: { renderer: "svg" },
        style: { height },
      }),
    ),
  );
  root.render(figures);
});
