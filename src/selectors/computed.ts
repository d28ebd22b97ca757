import type { Bilingual } from "../i18n/locale";
import type { Unit } from "../i18n/units";
import type { Bound, Initiative } from "../dataset/codes";
import type { Fact, Reference, PrintedStatement } from "../dataset/schema";

/** A figure that the report does not print but that follows from figures that it does print. */
export interface Computed {
  readonly kind: "computed";
  readonly id: string;
  readonly initiative: Initiative;
  readonly label: Bilingual;
  /** In the unit, not rounded. */
  readonly value: number;
  readonly unit: Unit;
  readonly bound: Bound;
  /** Number of decimals to show, negative if tens or hundreds are rounded. The value itself is not rounded. */
  readonly decimals: number;
  /** `percentage`: first input ÷ second × 100; `quotient`: first ÷ second. */
  readonly formula: "percentage" | "quotient";
  readonly inputs: readonly [Fact, Fact];
  /** The place of the first input. */
  readonly at: Reference;
  readonly note?: Bilingual;
}

/** A number that is shown: printed in the report, or computed from printed figures. */
export type Figure = Fact | Computed;

/**
 * An entry of a record that does not come from the report and is shown beside it, with a source of its own. Source lines,
 * counts and statistics of the report leave it out.
 */
export interface OutsideRecord {
  readonly kind: "record";
  readonly id: string;
  /** The county, or the batch as a whole. */
  readonly label: Bilingual;
  /** The county's code; null for a batch as a whole. */
  readonly code: string | null;
  /** The number of counties it covers. */
  readonly count: number;
  /** The year of the batch. */
  readonly year: number;
  /** The prefecture of a county; null for a batch as a whole. */
  readonly area: Bilingual | null;
  /** ISO date of the announcement. */
  readonly announced: string;
  readonly source: Bilingual;
  /** For source lines that list several sources; absent if the source is short. */
  readonly shortSource?: Bilingual;
  readonly note?: Bilingual;
}

/** Anything that is shown and has a source. */
export type Statement = PrintedStatement | Computed | OutsideRecord;

/** The places in the report on which a statement rests, each once; empty for records from outside. */
export function placesOf(statement: Statement): readonly Reference[] {
  if (statement.kind === "record") return [];
  const places = statement.kind === "computed" ? statement.inputs.map(({ at }) => at) : [statement.at];
  return places.filter(
    (place, index) =>
      places.findIndex(
        ({ section, sentence }) => section === place.section && sentence === place.sentence,
      ) === index,
  );
}

interface ComputedWords {
  readonly id: string;
  readonly label: Bilingual;
  readonly decimals: number;
  readonly note?: Bilingual;
}

function divided(
  formula: Computed["formula"],
  unit: Unit,
  first: Fact,
  second: Fact,
  words: ComputedWords,
): Computed {
  const factor = formula === "percentage" ? 100 : 1;
  return {
    kind: "computed",
    initiative: first.initiative,
    value: (first.value / second.value) * factor,
    unit,
    // Every divisor in use is exact, so the quotient is as exact as its dividend.
    bound: first.bound,
    formula,
    inputs: [first, second],
    at: first.at,
    ...words,
  };
}

/** `part` as a percentage of `whole`. */
export function percentageOf(part: Fact, whole: Fact, words: ComputedWords): Computed {
  return divided("percentage", "percent", part, whole, words);
}

/** The amount of `dividend` for each `divisor`, in the dividend's unit. */
export function meanPer(dividend: Fact, divisor: Fact, words: ComputedWords): Computed {
  return divided("quotient", dividend.unit, dividend, divisor, words);
}

/** How many times `divisor` goes into `dividend`. */
export function multipleOf(dividend: Fact, divisor: Fact, words: ComputedWords): Computed {
  return divided("quotient", "multiple", dividend, divisor, words);
}
