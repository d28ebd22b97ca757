/** The charts with ECharts alone, of which only what they need is registered. */
import { init } from "echarts/core";
import { echartsOption } from "./echartsOption.js";
import { drawnPage, height } from "./page.js";

drawnPage((element, chart, width) => {
  const drawn = init(element, null, { renderer: "svg", width, height });
  drawn.setOption(echartsOption(chart));
  return () => drawn.dispose();
});
