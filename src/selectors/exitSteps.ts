import type { Dataset, Fact, List, Reference } from "../dataset/schema";
import type { Bilingual } from "../i18n/locale";
import { factOf, factsOf, listsOf } from "./facts";
import { chosenFacts, type Filters } from "./filters";

/** One step with what the report attaches to it. */
export interface ExitStep {
  /** From 1. */
  readonly number: number;
  readonly name: Bilingual;
  /** Figures of this step alone; empty where the report counts nothing. */
  readonly figures: readonly Fact[];
  /** Whether the report says of this step that it reached the counties. */
  readonly isInCounties: boolean;
}

export interface ExitSteps {
  readonly list: List;
  /** How many steps there are; null where the report does not say. */
  readonly count: Fact | null;
  readonly steps: readonly ExitStep[];
  /** The counties the steps were meant for, and the result the report gives; null where filtered away. */
  readonly counties: Fact | null;
}

/** The steps of the method for county exits; null when the filters leave none. */
export function exitSteps(dataset: Dataset, filters: Filters): ExitSteps | null {
  const list = listsOf(dataset, filters, "fiveSteps")[0];
  if (!list) return null;
  const counties = factOf(dataset, filters, { measure: "countiesPassed" });
  const figures = (["trainingAttendances", "inspectors", "inspectionMonths"] as const)
    .flatMap((measure) => factsOf(dataset, filters, { measure }))
    .filter(({ initiative }) => initiative === list.initiative);
  return {
    list,
    count: chosenFacts(dataset, filters).find(({ id }) => id === list.count) ?? null,
    counties,
    steps: list.items.map((name, place) => {
      // The report gives each step the sentence that follows the one before, starting after the list.
      const speaksOf = ({ at }: { readonly at: Reference }) =>
        at.section === list.at.section && at.sentence === list.at.sentence + place + 1;
      return {
        number: place + 1,
        name,
        figures: figures.filter(speaksOf),
        isInCounties: counties?.alsoAt?.some((at) => speaksOf({ at })) ?? false,
      };
    }),
  };
}
