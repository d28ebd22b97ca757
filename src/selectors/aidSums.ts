import type { Dataset, Fact } from "../dataset/schema";
import type { Bilingual } from "../i18n/locale";
import { areaOf, factOf, factsOf } from "./facts";
import type { Filters } from "./filters";

/** One sum with what the report says of the time it is for. */
export interface AidSum {
  readonly money: Fact;
  /** The years that a plan is made for; null where the money is no plan or the report gives none. */
  readonly years: Fact | null;
}

/** The sums of one giver. */
export interface AidGiver {
  readonly name: Bilingual;
  readonly sums: readonly AidSum[];
}

export interface AidSums {
  /** In the report's order; sums of different givers are never added. */
  readonly givers: readonly AidGiver[];
  /** Where the money goes; null where it goes to several places. */
  readonly area: Bilingual | null;
  /** The largest sum in yuan, for the common axis. */
  readonly largest: number;
}

/** Aid in money by giver, each sum with its purpose; null when the filters leave none. */
export function aidSums(dataset: Dataset, filters: Filters): AidSums | null {
  const money = factsOf(dataset, filters, { measure: "aidMoney" });
  const [first] = money;
  if (!first) return null;
  const parties = [...new Set(money.map(({ party }) => party))];
  const isOneArea = money.every(({ area }) => area === first.area);
  return {
    givers: parties.flatMap((party): readonly AidGiver[] => {
      const giver = dataset.parties.find(({ id }) => id === party);
      if (!giver) return [];
      const sums = money.filter((fact) => fact.party === party).map((fact) => aidSum(dataset, filters, fact));
      return [{ name: giver.label, sums }];
    }),
    area: isOneArea ? (areaOf(dataset, first)?.label ?? null) : null,
    largest: Math.max(...money.map(({ value }) => value)),
  };
}

function aidSum(dataset: Dataset, filters: Filters, money: Fact): AidSum {
  const { programme } = money;
  if (programme === undefined) return { money, years: null };
  return { money, years: factOf(dataset, filters, { measure: "programmeYears", programme }) };
}
