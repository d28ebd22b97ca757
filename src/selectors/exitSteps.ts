import type { Dataset, Fact, Reference } from "../dataset/schema";
import type { Bilingual } from "../i18n/locale";
import { countedList, type CountedList } from "./countedList";
import { factOf, factsOf } from "./facts";
import type { Filters } from "./filters";

/** A step with everything the report says about it. */
export interface ExitStep {
  /** From 1. */
  readonly number: number;
  readonly name: Bilingual;
  /** Figures of this step alone; empty if the report has none. */
  readonly figures: readonly Fact[];
  /** Numbers within set phrases that this step names without explaining them; may be empty. */
  readonly phrases: readonly Fact[];
  /** Whether the report says that this step reached the counties. */
  readonly isInCounties: boolean;
}

export interface ExitSteps {
  /** The list of steps, and their number. */
  readonly counted: CountedList;
  readonly steps: readonly ExitStep[];
  /** The counties at which the steps were aimed, which are the reported result; null if filtered out. */
  readonly counties: Fact | null;
}

const done = { programme: "exitCounties", status: "actual" } as const;

/** The steps of the method for county exits; null if the filters leave none. */
export function exitSteps(dataset: Dataset, filters: Filters): ExitSteps | null {
  const counted = countedList(dataset, filters, "fiveSteps");
  if (!counted) return null;
  const { list } = counted;
  const counties = factOf(dataset, filters, { measure: "countiesPassed", ...done });
  const figures = (["trainingAttendances", "inspectors", "inspectionMonths"] as const)
    .flatMap((measure) => factsOf(dataset, filters, { measure, ...done }))
    .filter(({ initiative }) => initiative === list.initiative);
  const phrases = factsOf(dataset, filters, { measure: "listLength" }).filter(({ id }) => id !== list.count);
  return {
    counted,
    counties,
    steps: list.items.map((name, place) => {
      // The report devotes one sentence to each step, in order, right after the list.
      const speaksOf = ({ at }: { readonly at: Reference }) =>
        at.section === list.at.section && at.sentence === list.at.sentence + place + 1;
      return {
        number: place + 1,
        name,
        figures: figures.filter(speaksOf),
        phrases: phrases.filter(speaksOf),
        isInCounties: counties?.alsoAt?.some((at) => speaksOf({ at })) ?? false,
      };
    }),
  };
}
