import type { Sources } from "../../src/charts/chart";
import { unshownFacts } from "../../src/charts/generic/genericCharts";
import { charts } from "../../src/charts/index";

/** A line that lists the facts of a dataset that only charts for any dataset show; empty if special ones show all. */
export function unseenFacts({ dataset }: Pick<Sources, "dataset">): readonly string[] {
  const unseen = unshownFacts(charts, dataset);
  if (unseen.length === 0) return [];
  const names = unseen.map(({ id }) => id).join(", ");
  return [`On charts made for any dataset, ${unseen.length} of ${dataset.facts.length} facts: ${names}.`];
}
