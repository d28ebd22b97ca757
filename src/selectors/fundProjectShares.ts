import type { Measure } from "../dataset/codes";
import type { Dataset, Fact } from "../dataset/schema";
import type { Computed } from "./computed";
import { factsOf, wholeOf } from "./facts";
import type { Filters } from "./filters";
import { shareOf } from "./fundPositions";

/** What a fund has invested, and how much of that is in use. */
export interface PlacedAndUsed {
  readonly whole: Fact;
  readonly part: Fact;
  readonly share: Computed;
}

export interface FundProjectShares {
  /** Projects first, then money. */
  readonly pairs: readonly PlacedAndUsed[];
  /** Projects of which the report does not say how many are using money. */
  readonly others: readonly Fact[];
}

/** Projects before money. */
const usedMeasures: readonly Measure[] = ["fundProjectsUsing", "fundUsed"];

/** The funds' projects and money, placed and in use; null when the filters leave none. */
export function fundProjectShares(dataset: Dataset, filters: Filters): FundProjectShares | null {
  const pairs = usedMeasures.flatMap((measure) =>
    factsOf(dataset, filters, { measure }).flatMap((part): readonly PlacedAndUsed[] => {
      const whole = wholeOf(dataset, part);
      const share = whole && shareOf(part, whole);
      return whole && share ? [{ whole, part, share }] : [];
    }),
  );
  const shown = new Set(pairs.map(({ whole }) => whole));
  const others = factsOf(dataset, filters, { measure: "fundProjectsPlaced" }).filter(
    (fact) => !shown.has(fact),
  );
  return pairs.length + others.length === 0 ? null : { pairs, others };
}
