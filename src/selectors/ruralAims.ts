import type { Dataset, Fact } from "../dataset/schema";
import { countedList, type CountedList } from "./countedList";
import { factsOf } from "./facts";
import type { Filters } from "./filters";

/** People an aim speaks of. */
export interface AimedPeople {
  readonly fact: Fact;
  /** As a part of the largest such number, for bars on one scale; says nothing about who is among whom. */
  readonly length: number;
}

/** What the rural industrial revolution sets out to do, and by what. */
export interface RuralAims {
  /** Fewest people first; the numbers may overlap. */
  readonly people: readonly AimedPeople[];
  /** What was promoted everywhere; null where the report does not list it. */
  readonly elements: CountedList | null;
  /** What it is said to have changed; null where the report does not list it. */
  readonly changes: CountedList | null;
}

/** The people still to be reached, the elements of the change and the changes; null when nothing is left. */
export function ruralAims(dataset: Dataset, filters: Filters): RuralAims | null {
  const facts = [
    ...factsOf(dataset, filters, { measure: "peopleToLift" }),
    ...factsOf(dataset, filters, { measure: "peopleToProsper" }),
  ].sort((first, second) => first.value - second.value);
  const elements = countedList(dataset, filters, "eightElements");
  const changes = countedList(dataset, filters, "threeChanges");
  if (facts.length === 0 && !elements && !changes) return null;
  const largest = Math.max(...facts.map(({ value }) => value));
  return { people: facts.map((fact) => ({ fact, length: fact.value / largest })), elements, changes };
}
