import type { Shown } from "../selectors/computed";
import type { Fill } from "./fill";

/** Events on a time axis: a point where the day or month is known, a range where only a longer time is. */
export interface Timeline {
  readonly kind: "timeline";
  /** Where the axis begins and ends, in years: 2018.5 is the middle of 2018. */
  readonly from: number;
  readonly to: number;
  readonly events: readonly TimelineEvent[];
}

export interface TimelineEvent {
  readonly name: string;
  /** Its date in words, with what must be said of it. */
  readonly when: string;
  /** The time within which it lies, in years; a point has the same start and end. */
  readonly from: number;
  readonly to: number;
  readonly fill: Fill;
  readonly statements: readonly Shown[];
}

export function timeline(given: Omit<Timeline, "kind">): Timeline {
  return { kind: "timeline", ...given };
}
