import type { Dataset, Fact, List } from "../dataset/schema";
import { factOf, listsOf } from "./facts";
import type { Filters } from "./filters";

/** What the report says of micro-credit: two sizes, neither divided by the other, and two places in an order. */
export interface MicroCreditReach {
  readonly issued: Fact | null;
  readonly households: Fact | null;
  /** Those of the two that the report gives. */
  readonly sizes: readonly Fact[];
  /** Places among the provinces, whose values the report does not give. */
  readonly ranks: readonly Fact[];
  /** On what principles it is lent, and what papers it takes; null where the report does not say. */
  readonly principles: List | null;
  readonly papers: List | null;
}

/** Micro-credit issued, households with it and the province's ranks; null when the filters leave none of them. */
export function microCreditReach(dataset: Dataset, filters: Filters): MicroCreditReach | null {
  const issued = factOf(dataset, filters, { measure: "microCreditIssued" });
  const households = factOf(dataset, filters, { measure: "microCreditHouseholds" });
  const ranks = [
    factOf(dataset, filters, { measure: "microCreditVolumeRank" }),
    factOf(dataset, filters, { measure: "microCreditGrowthRank" }),
  ].filter((rank) => rank !== null);
  const sizes = [issued, households].filter((fact) => fact !== null);
  const [principles = null, papers = null] = ["creditPrinciples", "creditPapers"].map(
    (topic) => listsOf(dataset, filters, topic)[0] ?? null,
  );
  const isCounted = sizes.length + ranks.length > 0;
  return isCounted ? { issued, households, sizes, ranks, principles, papers } : null;
}
