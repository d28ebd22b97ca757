import { registryOf } from "../../src/app/registry";
import type { Sources } from "../../src/charts/chart";
import { charts } from "../../src/charts/index";

/** A line that lists the facts of a dataset that no chart shows; empty if all are shown. */
export function unseenFacts({ dataset }: Pick<Sources, "dataset">): readonly string[] {
  const { uses } = registryOf(charts, { dataset, geography: null });
  const unseen = dataset.facts.filter(({ id }) => !uses.has(id));
  if (unseen.length === 0) return [];
  const names = unseen.map(({ id }) => id).join(", ");
  return [
    `On no chart, only in the list of all data, ${unseen.length} of ${dataset.facts.length} facts: ${names}.`,
  ];
}
