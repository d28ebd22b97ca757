import { BarChart, CustomChart, MapChart, ScatterChart } from "echarts/charts";
import { GeoComponent, GridComponent, MatrixComponent, TooltipComponent } from "echarts/components";
import * as core from "echarts/core";
import { SVGRenderer } from "echarts/renderers";
import type { EChartsOption } from "echarts";
import { measureText } from "./measureText";

core.use([
  BarChart,
  CustomChart,
  MapChart,
  ScatterChart,
  GeoComponent,
  GridComponent,
  MatrixComponent,
  TooltipComponent,
  SVGRenderer,
]);
core.setPlatformAPI({ measureText });

/** What a map is asked once a movement has come to rest: to draw all anew for what is seen then. */
export const restAction = "mapRest";
core.registerAction({ type: restAction, event: "maprest", update: "updateTransform" }, () => undefined);

/** The part of ECharts that the product uses, for echarts-for-react and for drawing off the page. */
export const echarts = {
  init: core.init,
  dispose: core.dispose,
  getInstanceByDom: core.getInstanceByDom,
  registerMap: core.registerMap,
  getMap: core.getMap,
};

export type EChartsInstance = core.EChartsType;

/** ECharts' option without its index signature, so that a misspelt key does not compile. */
export type ChartOption = {
  [Key in keyof EChartsOption as string extends Key ? never : Key]: EChartsOption[Key];
};
