import type { Measure } from "../dataset/codes";
import type { Dataset, Fact } from "../dataset/schema";
import type { Computed } from "./computed";
import { factsOf, wholeOf } from "./facts";
import type { Filters } from "./filters";
import { shareOf } from "./fundPositions";

/** What a fund has invested, and how much of it is in use. */
export interface PlacedAndUsed {
  readonly whole: Fact;
  readonly part: Fact;
  readonly share: Computed;
}

export interface FundProjectShares {
  /** Projects first, then money. */
  readonly pairs: readonly PlacedAndUsed[];
  /** Projects for which the report does not say how many use money. */
  readonly others: readonly Fact[];
}

/** Projects before money. */
const usedMeasures: readonly Measure[] = ["fundProjectsUsing", "fundUsed"];

/** The funds' projects and money, invested and in use; null if the filters leave none. */
export function fundProjectShares(dataset: Dataset, filters: Filters): FundProjectShares | null {
  const pairs = usedMeasures.flatMap((measure) =>
    factsOf(dataset, filters, { measure, programme: "subFund", status: "actual" }).flatMap(
      (part): readonly PlacedAndUsed[] => {
        const whole = wholeOf(dataset, part);
        const share = whole && shareOf(part, whole);
        return whole && share ? [{ whole, part, share }] : [];
      },
    ),
  );
  const shown = new Set(pairs.map(({ whole }) => whole));
  const others = ["subFund", "greenFund"]
    .flatMap((programme) =>
      factsOf(dataset, filters, { measure: "fundProjectsPlaced", programme, status: "actual" }),
    )
    .filter((fact) => !shown.has(fact));
  return pairs.length + others.length === 0 ? null : { pairs, others };
}
