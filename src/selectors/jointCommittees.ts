import type { Measure } from "../dataset/codes";
import type { Area, Dataset, Fact } from "../dataset/schema";
import { percentageOf, type Computed } from "./computed";
import { areaOf, factOf, factsOf, wholeOf } from "./facts";
import type { Filters } from "./filters";

/** People covered, with the poor among them as some of a hundred squares. */
export interface CoveredPeople {
  readonly whole: Fact;
  /** A part of the whole, according to the brackets in the report. */
  readonly part: Fact;
  readonly share: Computed;
  /** Numbers of squares for the part and the rest, rounded to whole squares. */
  readonly squares: { readonly part: number; readonly rest: number };
  /** People per square. */
  readonly perSquare: number;
}

/** The joint-village committees of one place: what they cover, and the further results that the report gives. */
export interface JointCommittees {
  readonly area: Area;
  readonly committees: Fact;
  /** In the report's order; each counts a different kind of thing. */
  readonly covered: readonly Fact[];
  /** Null if the report does not count the poor among those covered. */
  readonly people: CoveredPeople | null;
  /** Results of the same place that the report does not call parts of what is covered; may be empty. */
  readonly results: readonly Fact[];
}

const coveredMeasures = [
  "townshipsCovered",
  "villagesCovered",
  "enterprisesCovered",
  "cooperativesCovered",
] as const satisfies readonly Measure[];

const resultMeasures = ["villagesRevived", "peopleLiftedOut"] as const satisfies readonly Measure[];

const reported = { programme: "jointCommittees", status: "actual" } as const;

/** What the joint-village committees of a place cover; null if the committees are filtered out. */
export function jointCommittees(dataset: Dataset, filters: Filters): JointCommittees | null {
  const committees = factOf(dataset, filters, { measure: "jointCommittees", ...reported });
  const area = committees && areaOf(dataset, committees);
  if (!area) return null;
  const factsWith = (measures: readonly Measure[]) =>
    measures
      .map((measure) => factOf(dataset, filters, { measure, area: area.id, ...reported }))
      .filter((fact) => fact !== null);
  return {
    area,
    committees,
    covered: factsWith(coveredMeasures),
    people: coveredPeople(dataset, filters, area.id),
    results: factsWith(resultMeasures),
  };
}

function coveredPeople(dataset: Dataset, filters: Filters, area: string): CoveredPeople | null {
  const part = factsOf(dataset, filters, { measure: "peopleCovered", area, ...reported }).find(
    ({ partOf }) => partOf !== undefined,
  );
  const whole = part && wholeOf(dataset, part);
  if (!whole) return null;
  const share = percentageOf(part, whole, {
    id: `${part.id}Share`,
    decimals: 1,
    label: {
      zh: `${part.label.zh}占${whole.label.zh}的比例`,
      en: `${part.label.en} as a share of: ${whole.label.en}`,
    },
  });
  const ofPart = Math.round(share.value);
  return { whole, part, share, squares: { part: ofPart, rest: 100 - ofPart }, perSquare: whole.value / 100 };
}
