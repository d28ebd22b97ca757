import type { Area, Dataset, Fact } from "../dataset/schema";
import { percentageOf, type Computed } from "./computed";
import { areaOf, factOf, factsOf, wholeOf } from "./facts";
import type { Filters } from "./filters";

/** People covered, the poor among them as squares of a hundred, and what the report reports besides. */
export interface CoveredPeople {
  readonly area: Area;
  readonly whole: Fact;
  /** A part of the whole by the report's own brackets. */
  readonly part: Fact;
  readonly share: Computed;
  /** Squares of the whole. */
  readonly squares: number;
  /** Squares of the part, rounded to whole ones. */
  readonly partSquares: number;
  /** People a square stands for. */
  readonly perSquare: number;
  /** Results of the same place that the report does not call parts of the whole; may be empty. */
  readonly apart: readonly Fact[];
}

const squares = 100;

/** The people whom the joint-village committees cover and the poor among them; null when either is filtered away. */
export function coveredPeople(dataset: Dataset, filters: Filters): CoveredPeople | null {
  const part = factsOf(dataset, filters, { measure: "peopleCovered" }).find(
    ({ partOf }) => partOf !== undefined,
  );
  const whole = part && wholeOf(dataset, part);
  const area = whole && areaOf(dataset, whole);
  if (!area) return null;
  const apart = [
    factOf(dataset, filters, { measure: "villagesRevived", area: area.id }),
    factOf(dataset, filters, { measure: "peopleLiftedOut", area: area.id }),
  ];
  return {
    area,
    whole,
    part,
    share: percentageOf(part, whole, {
      id: `${part.id}Share`,
      decimals: 1,
      label: {
        zh: `${part.label.zh}占${whole.label.zh}的比例`,
        en: `${part.label.en} as a share of: ${whole.label.en}`,
      },
    }),
    squares,
    partSquares: Math.round((part.value / whole.value) * squares),
    perSquare: whole.value / squares,
    apart: apart.filter((fact) => fact !== null),
  };
}
