import { BarChart, CustomChart, MapChart, ScatterChart } from "echarts/charts";
import { GeoComponent, GridComponent, MatrixComponent, TooltipComponent } from "echarts/components";
import * as core from "echarts/core";
import { SVGRenderer } from "echarts/renderers";
import type { EChartsOption } from "echarts";
import { takeLands } from "./lands";
import { measureText } from "./measureText";
import { restAction } from "./restAction";

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

core.registerAction({ type: restAction, event: "maprest", update: "updateTransform" }, () => undefined);

/** The parts of ECharts that we use, on the page with echarts-for-react and for drawing off the page. */
export const echarts = {
  init: core.init,
  dispose: core.dispose,
  getInstanceByDom: core.getInstanceByDom,
};

/** Registers the map outlines that options refer to. To be called before an option is set. */
export function learnLands(): void {
  for (const [name, geoJson] of takeLands()) core.registerMap(name, geoJson);
}

export type EChartsInstance = core.EChartsType;

/** The series and item that a shape of a live chart belongs to, such as `0 2`; null if it belongs to none. */
export function itemOf(shape: Shape | null | undefined): string | null {
  if (!shape) return null;
  const { seriesIndex, dataIndex } = core.helper.getECData(shape);
  if (seriesIndex !== undefined && dataIndex !== undefined) return `${seriesIndex} ${dataIndex}`;
  return itemOf(shape.parent);
}

type Shape = Parameters<typeof core.helper.getECData>[0];

/** ECharts' option without its index signature, so that a misspelt key does not compile. */
export type ChartOption = {
  [Key in keyof EChartsOption as string extends Key ? never : Key]: EChartsOption[Key];
};
