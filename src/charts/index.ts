import type { Chart } from "../chart-kit/chart";
import { funds } from "./funds";
import { liupanshuiCoverage } from "./liupanshuiCoverage";
import { liupanshuiPeople } from "./liupanshuiPeople";
import { ruralRevolution } from "./ruralRevolution";

/** Every chart in page order; its key is its id in links, file names and tests. */
export const charts = {
  funds,
  liupanshuiCoverage,
  liupanshuiPeople,
  ruralRevolution,
} satisfies Record<string, Chart>;

export type ChartId = keyof typeof charts;
