import type { Dataset, Fact, Reference } from "../dataset/schema";
import type { Bilingual } from "../i18n/locale";
import { countedList, type CountedList } from "./countedList";
import { factOf, factsOf } from "./facts";
import type { Filters } from "./filters";

/** One step with what the report attaches to it. */
export interface ExitStep {
  /** From 1. */
  readonly number: number;
  readonly name: Bilingual;
  /** Figures of this step alone; empty where the report counts nothing. */
  readonly figures: readonly Fact[];
  /** Numbers within set phrases that this step names without spelling them out; may be empty. */
  readonly phrases: readonly Fact[];
  /** Whether the report says of this step that it reached the counties. */
  readonly isInCounties: boolean;
}

export interface ExitSteps {
  /** The steps by name, and how many there are. */
  readonly counted: CountedList;
  readonly steps: readonly ExitStep[];
  /** The counties the steps were meant for, and the result the report gives; null where filtered away. */
  readonly counties: Fact | null;
}

/** The steps of the method for county exits; null when the filters leave none. */
export function exitSteps(dataset: Dataset, filters: Filters): ExitSteps | null {
  const counted = countedList(dataset, filters, "fiveSteps");
  if (!counted) return null;
  const { list } = counted;
  const counties = factOf(dataset, filters, { measure: "countiesPassed" });
  const figures = (["trainingAttendances", "inspectors", "inspectionMonths"] as const)
    .flatMap((measure) => factsOf(dataset, filters, { measure }))
    .filter(({ initiative }) => initiative === list.initiative);
  const phrases = factsOf(dataset, filters, { measure: "listLength" }).filter(({ id }) => id !== list.count);
  return {
    counted,
    counties,
    steps: list.items.map((name, place) => {
      // The report gives each step the sentence that follows the one before, starting after the list.
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
