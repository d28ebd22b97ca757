import type { Dataset, Fact } from "../dataset/schema";
import { factOf } from "./facts";
import type { Filters } from "./filters";

/** What the report says of micro-credit: two sizes, neither divided by the other, and two places in an order. */
export interface MicroCreditReach {
  readonly issued: Fact | null;
  readonly households: Fact | null;
  /** Those of the two that the report gives. */
  readonly sizes: readonly Fact[];
  /** Places among the provinces, whose values the report does not give. */
  readonly ranks: readonly Fact[];
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
  return sizes.length + ranks.length > 0 ? { issued, households, sizes, ranks } : null;
}
