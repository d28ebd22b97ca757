import type { Fact, Dataset } from "../dataset/schema";
import { multipleOf, percentageOf, type Computed } from "./computed";
import { factOf, factsOf } from "./facts";
import type { Filters } from "./filters";
import { grouped } from "./grouped";

/** One fund: its size or what it has invested, and how much of that is in use according to the report. */
export interface FundPosition {
  /** Money invested, or the size of the fund. */
  readonly whole: Fact;
  /** Money used or invested, a part of the whole; null if the report names none. */
  readonly part: Fact | null;
  /** The part as a percentage of a whole that is a result; null if there is no part, or if the whole is only a size. */
  readonly share: Computed | null;
}

export interface FundPositions {
  readonly funds: readonly FundPosition[];
  /** Bank loans that a fund is to attract; null if the report names none. */
  readonly loans: Fact | null;
  /** The loans as a multiple of the fund's size; null if either is missing. */
  readonly leverage: Computed | null;
}

/** The part as a percentage of a whole that is a result; null if the whole is only a size. */
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

/** The funds of the report with their money, each part beside its whole; null if none is left. */
export function fundPositions(dataset: Dataset, filters: Filters): FundPositions | null {
  const wholes = [
    ...factsOf(dataset, filters, { measure: "fundPlaced", programme: "subFund", status: "actual" }),
    ...factsOf(dataset, filters, { measure: "fundSize", programme: "greenFund", status: "rule" }),
  ];
  const parts = [
    ...factsOf(dataset, filters, { measure: "fundUsed", programme: "subFund", status: "actual" }),
    ...factsOf(dataset, filters, { measure: "fundInvested", programme: "greenFund", status: "actual" }),
  ];
  const partsOf = grouped(parts, ({ partOf }) => partOf);
  const loans = factOf(dataset, filters, {
    measure: "loansLevered",
    programme: "greenFund",
    status: "target",
  });
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
