import type { Dataset } from "../dataset/schema";
import type { Chart } from "./chart";
import { isOfSite } from "../dataset/province";
import { placesMap } from "./generic/placesMap";
import { genericCharts } from "./generic/genericCharts";
import { charts } from "./index";

/** Charts by id, in page order. */
export type Charts = Readonly<Record<string, Chart>>;

const made = new WeakMap<Dataset, Charts>();

/** All charts of a dataset: the special ones, then those that show what no special one does. */
export function chartsOf(dataset: Dataset): Charts {
  const known = made.get(dataset);
  if (known !== undefined) return known;
  const map = isOfSite(dataset) ? {} : { provinceMap: placesMap };
  const all = { ...charts, ...map, ...genericCharts(charts, dataset) };
  made.set(dataset, all);
  return all;
}
