import type { Measure } from "../dataset/codes";
import type { Area, Dataset, Fact } from "../dataset/schema";
import { areaOf, factOf } from "./facts";
import type { Filters } from "./filters";

/** The joint-village committees of one place, and what the report counts as covered by them. */
export interface CommitteeCoverage {
  readonly area: Area;
  readonly committees: Fact;
  readonly villages: Fact;
  /** Villages among them, in the report's order; each counts another kind of thing. */
  readonly covered: readonly Fact[];
  /** The largest count of all. */
  readonly largest: number;
}

const coveredMeasures = [
  "townshipsCovered",
  "villagesCovered",
  "enterprisesCovered",
  "cooperativesCovered",
] as const satisfies readonly Measure[];

/** How far the joint-village committees of a place reach; null when committees or villages are filtered away. */
export function committeeCoverage(dataset: Dataset, filters: Filters): CommitteeCoverage | null {
  const committees = factOf(dataset, filters, { measure: "jointCommittees" });
  if (!committees) return null;
  const area = areaOf(dataset, committees);
  const covered = coveredMeasures
    .map((measure) => factOf(dataset, filters, { measure, area: committees.area }))
    .filter((fact) => fact !== null);
  const villages = covered.find(({ measure }) => measure === "villagesCovered");
  if (!area || !villages) return null;
  const largest = Math.max(committees.value, ...covered.map(({ value }) => value));
  return { area, committees, villages, covered, largest };
}
