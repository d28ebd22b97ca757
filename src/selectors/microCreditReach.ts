import type { Dataset, Fact, List } from "../dataset/schema";
import { factOf, listsOf } from "./facts";
import type { Filters } from "./filters";

/** The report's figures on micro-credit: two sizes, which are not divided by each other, and two ranks. */
export interface MicroCreditReach {
  readonly issued: Fact | null;
  readonly households: Fact | null;
  /** Those of the two that the report gives. */
  readonly sizes: readonly Fact[];
  /** Ranks among the provinces, for which the report gives no values. */
  readonly ranks: readonly Fact[];
  /** The principles of lending, and the documents required; null if the report does not say. */
  readonly principles: List | null;
  readonly papers: List | null;
}

const programme = "microCredit";
const lent = { programme, status: "actual" } as const;

/** Micro-credit lent, households with it and the province's ranks; null if the filters leave none of them. */
export function microCreditReach(dataset: Dataset, filters: Filters): MicroCreditReach | null {
  const issued = factOf(dataset, filters, { measure: "microCreditIssued", ...lent });
  const households = factOf(dataset, filters, { measure: "microCreditHouseholds", ...lent });
  const ranks = [
    factOf(dataset, filters, { measure: "microCreditVolumeRank", programme }),
    factOf(dataset, filters, { measure: "microCreditGrowthRank", programme }),
  ].filter((rank) => rank !== null);
  const sizes = [issued, households].filter((fact) => fact !== null);
  const [principles = null, papers = null] = ["creditPrinciples", "creditPapers"].map(
    (topic) => listsOf(dataset, filters, topic)[0] ?? null,
  );
  const isCounted = sizes.length + ranks.length > 0;
  return isCounted ? { issued, households, sizes, ranks, principles, papers } : null;
}
