import type { Chart } from "./chart";
import { cloudPipeline } from "./cloudPipeline";
import { countyExits } from "./countyExits";
import { fiveSteps } from "./fiveSteps";
import { fundProjects } from "./fundProjects";
import { funds } from "./funds";
import { initiativesAtAGlance } from "./initiativesAtAGlance";
import { liupanshui } from "./liupanshui";
import { microCredit } from "./microCredit";
import { moneyFlow } from "./moneyFlow";
import { partyDuties } from "./partyDuties";
import { provinceMap } from "./provinceMap";
import { relocationPolicies } from "./relocationPolicies";
import { ruralRevolution } from "./ruralRevolution";
import { taijiangAid } from "./taijiangAid";
import { timeline } from "./timeline";
import { trainingVolume } from "./trainingVolume";
import { whatTheReportCounts } from "./whatTheReportCounts";

/** Every chart in page order; its key is its id in links, file names and tests. */
export const charts = {
  provinceMap,
  countyExits,
  initiativesAtAGlance,
  fiveSteps,
  funds,
  fundProjects,
  moneyFlow,
  microCredit,
  trainingVolume,
  cloudPipeline,
  ruralRevolution,
  relocationPolicies,
  liupanshui,
  partyDuties,
  taijiangAid,
  whatTheReportCounts,
  timeline,
} satisfies Record<string, Chart>;

export type ChartId = keyof typeof charts;
