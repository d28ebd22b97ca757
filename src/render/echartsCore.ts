/** What all charts of ECharts need. The script of this alone runs for half as long as all of ECharts does. */
export { init } from "echarts/core";
