import type { Fact, Dataset } from "../dataset/schema";
import { multipleOf, percentageOf, type Computed } from "./computed";
import { factOf, factsOf } from "./facts";
import type { Filters } from "./filters";
import { grouped } from "./grouped";

/** One fund: what there is of it, and what of that the report says is at work. */
export interface FundPosition {
  /** Money invested, or the size of the fund. */
  readonly whole: Fact;
  /** Money used or invested, a part of the whole; null where the report names none. */
  readonly part: Fact | null;
  /** The part in percent of a whole that is a result; null where there is no part, or the whole is but a size. */
  readonly share: Computed | null;
}

export interface FundPositions {
  readonly funds: readonly FundPosition[];
  /** Bank loans a fund is to draw in; null where the report names none. */
  readonly loans: Fact | null;
  /** The loans as a multiple of the fund's size; null where either is missing. */
  readonly leverage: Computed | null;
}

/** The part in percent of a whole that is a result; null where the whole is but a size. */
export function shareOf(part: Fact, whole: Fact): Computed | null {
  if (whole.status !== "actual") return null;
  return percentageOf(part, whole, {
    id: `${part.id}Share`,
    decimals: 1,
    label: {
      zh: `${part.label.zh}占${whole.label.zh}的比例`,
      en: `${part.label.en} as a share of: ${whole.label.en}`,
    },
  });
}

/** The funds of the report with their money, each part beside its whole; null when none is left. */
export function fundPositions(dataset: Dataset, filters: Filters): FundPositions | null {
  const wholes = [
    ...factsOf(dataset, filters, { measure: "fundPlaced" }),
    ...factsOf(dataset, filters, { measure: "fundSize" }),
  ];
  const parts = [
    ...factsOf(dataset, filters, { measure: "fundUsed" }),
    ...factsOf(dataset, filters, { measure: "fundInvested" }),
  ];
  const partsOf = grouped(parts, ({ partOf }) => partOf);
  const loans = factOf(dataset, filters, { measure: "loansLevered" });
  if (wholes.length === 0 && loans === null) return null;
  const size = wholes.find((whole) => whole.measure === "fundSize" && whole.programme === loans?.programme);
  return {
    funds: wholes.map((whole) => {
      const part = partsOf.get(whole.id)?.[0] ?? null;
      return { whole, part, share: part && shareOf(part, whole) };
    }),
    loans,
    leverage:
      loans && size
        ? multipleOf(loans, size, {
            id: `${loans.id}Multiple`,
            decimals: 1,
            label: { zh: "拟撬动贷款与基金规模之比", en: "Planned loans as a multiple of the fund's size" },
          })
        : null,
  };
}
