import type { Dataset, Fact } from "../dataset/schema";
import { countedList, type CountedList } from "./countedList";
import { factsOf } from "./facts";
import type { Filters } from "./filters";

/** The reasons for the rural industrial revolution, its means, and what it is said to have changed. */
export interface RuralReasons {
  /** People mentioned in the reasons, fewest first; the numbers may overlap. */
  readonly people: readonly Fact[];
  /** The list of reasons; null if the report has none. */
  readonly considerations: CountedList | null;
  /** What was promoted everywhere; null if the report has no such list. */
  readonly elements: CountedList | null;
  /** What is said to have changed; null if the report has no such list. */
  readonly changes: CountedList | null;
}

/** The people in the reasons, the elements and the changes; null if the filters leave nothing. */
export function ruralReasons(dataset: Dataset, filters: Filters): RuralReasons | null {
  const people = [
    ...factsOf(dataset, filters, { measure: "peopleToLift", status: "stock" }),
    ...factsOf(dataset, filters, { measure: "peopleToProsper", status: "stock" }),
  ].sort((first, second) => first.value - second.value);
  const considerations = countedList(dataset, filters, "considerations");
  const elements = countedList(dataset, filters, "eightElements");
  const changes = countedList(dataset, filters, "threeChanges");
  if (people.length === 0 && !elements && !changes) return null;
  return { people, considerations, elements, changes };
}
