import type { Dataset, Fact } from "../dataset/schema";
import { countedList, type CountedList } from "./countedList";
import { factsOf } from "./facts";
import type { Filters } from "./filters";

/** What the rural industrial revolution sets out to do, and by what. */
export interface RuralAims {
  /** People the aims speak of, fewest first; the numbers may overlap. */
  readonly people: readonly Fact[];
  /** What was promoted everywhere; null where the report does not list it. */
  readonly elements: CountedList | null;
  /** What it is said to have changed; null where the report does not list it. */
  readonly changes: CountedList | null;
  /** The largest number of people, for the common axis. */
  readonly largest: number;
}

/** The people still to be reached, the elements of the change and the changes; null when nothing is left. */
export function ruralAims(dataset: Dataset, filters: Filters): RuralAims | null {
  const people = [
    ...factsOf(dataset, filters, { measure: "peopleToLift" }),
    ...factsOf(dataset, filters, { measure: "peopleToProsper" }),
  ].sort((first, second) => first.value - second.value);
  const elements = countedList(dataset, filters, "eightElements");
  const changes = countedList(dataset, filters, "threeChanges");
  if (people.length === 0 && !elements && !changes) return null;
  return { people, elements, changes, largest: Math.max(0, ...people.map(({ value }) => value)) };
}
