import type { Dataset, Fact, List } from "../dataset/schema";
import { chosenFact, listsOf } from "./facts";
import type { Filters } from "./filters";

/** An enumeration with the figure that gives its length. */
export interface CountedList {
  readonly list: List;
  /** Null if the report enumerates without counting. */
  readonly count: Fact | null;
}

/** The first list of a topic with its length; null if the filters leave none. */
export function countedList(dataset: Dataset, filters: Filters, topic: string): CountedList | null {
  const list = listsOf(dataset, filters, topic)[0];
  if (!list) return null;
  return { list, count: chosenFact(dataset, filters, list.count) };
}

/** The statements behind a list: the list, and the figure for its length. */
export function listStatements({ list, count }: CountedList): readonly (List | Fact)[] {
  return count ? [list, count] : [list];
}
