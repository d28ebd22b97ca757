import type { Dataset, Fact } from "../dataset/schema";
import { grouped } from "./grouped";
import { wholeOf } from "./facts";

/** A part with the whole that the report says it is a part of. */
export interface PartOfWhole {
  readonly part: Fact;
  readonly whole: Fact;
}

/** The figures of one thing at different times, earliest first. */
export type DatedFigures = readonly Fact[];

/** Figures that belong on no chart in particular, sorted by how they can be shown. */
export interface UnshownFigures {
  /** By unit. */
  readonly parts: readonly (readonly PartOfWhole[])[];
  /** By measure and unit. */
  readonly dated: readonly (readonly DatedFigures[])[];
  /** Two or more of the same measure and unit. */
  readonly alike: readonly (readonly Fact[])[];
  /** By initiative. */
  readonly others: readonly (readonly Fact[])[];
}

/** The most times of one thing that are set out one by one; more are a series, shown as figures alike. */
const mostTimes = 6;

/** Sorts figures by how they can be shown, each once: as parts, at several dates, among others like them, or alone. */
export function sortedFigures(dataset: Dataset, facts: readonly Fact[]): UnshownFigures {
  const parts = facts.flatMap((part): readonly PartOfWhole[] => {
    const whole = wholeOf(dataset, part);
    return whole && isDrawn(part) ? [{ part, whole }] : [];
  });
  const inParts = new Set(parts.flatMap(({ part, whole }) => [part, whole]));
  const left = facts.filter((fact) => !inParts.has(fact));
  const dated = [...grouped(left.filter(isDated), seriesOf).values()].filter(hasTimes).map(inOrderOfTime);
  const inDated = new Set(dated.flat());
  const single = left.filter((fact) => !inDated.has(fact));
  const alike = [...grouped(single.filter(isDrawn), kindOf).values()].filter((facts) => facts.length > 1);
  const inAlike = new Set(alike.flat());
  const others = single.filter((fact) => !inAlike.has(fact));
  return {
    parts: [...grouped(parts, ({ part }) => part.unit).values()],
    dated: [...grouped(dated, ([first]) => first && kindOf(first)).values()],
    alike,
    others: [...grouped(others, ({ initiative }) => initiative).values()],
  };
}

/** Whether a figure has a size that can be drawn. */
function isDrawn({ unit }: Fact): boolean {
  return unit !== "rank";
}

function kindOf({ measure, unit, per }: Fact): string {
  return [measure, unit, per ?? ""].join(" ");
}

/** What figures of one thing at different times have in common. */
function seriesOf(fact: Fact): string {
  const { area, party = "", programme = "" } = fact;
  return [kindOf(fact), area, party, programme].join(" ");
}

function isDated(fact: Fact): boolean {
  return isDrawn(fact) && timeOf(fact) !== "";
}

/** The time that a figure holds for, as text that sorts by time; empty if the report does not date it. */
export function timeOf({ period }: Fact): string {
  return period?.to ?? period?.from ?? "";
}

function hasTimes(facts: readonly Fact[]): boolean {
  const times = new Set(facts.map(timeOf));
  return times.size === facts.length && times.size > 1 && times.size <= mostTimes;
}

function inOrderOfTime(facts: readonly Fact[]): DatedFigures {
  return [...facts].sort((first, second) => (timeOf(first) < timeOf(second) ? -1 : 1));
}
