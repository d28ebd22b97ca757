import type { Chart } from "../chart-kit/chart";
import { aidMoney } from "./aidMoney";
import { cloudPipeline } from "./cloudPipeline";
import { fundProjects } from "./fundProjects";
import { funds } from "./funds";
import { initiativesAtAGlance } from "./initiativesAtAGlance";
import { liupanshuiCoverage } from "./liupanshuiCoverage";
import { liupanshuiPeople } from "./liupanshuiPeople";
import { microCredit } from "./microCredit";
import { partyDuties } from "./partyDuties";
import { provinceMap } from "./provinceMap";
import { relocationPolicies } from "./relocationPolicies";
import { ruralRevolution } from "./ruralRevolution";
import { timeline } from "./timeline";
import { whatTheReportCounts } from "./whatTheReportCounts";

/** Every chart in page order; its key is its id in links, file names and tests. */
export const charts = {
  initiativesAtAGlance,
  funds,
  fundProjects,
  microCredit,
  aidMoney,
  provinceMap,
  cloudPipeline,
  liupanshuiCoverage,
  liupanshuiPeople,
  partyDuties,
  relocationPolicies,
  ruralRevolution,
  timeline,
  whatTheReportCounts,
} satisfies Record<string, Chart>;

export type ChartId = keyof typeof charts;
