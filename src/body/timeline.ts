import type { Statement } from "../selectors/computed";
import type { Fill } from "./fill";

/** Events in the years in which they fall, all on one axis of months, and apart from them those dated by the year alone. */
export interface Timeline {
  readonly kind: "timeline";
  /** In order of time. */
  readonly years: readonly TimelineYear[];
}

export interface TimelineYear {
  readonly year: number;
  /** In order of time. */
  readonly dated: readonly DatedTimelineEvent[];
  /** Events of which no more is known than the year. */
  readonly undated: readonly TimelineEvent[];
}

export interface TimelineEvent {
  readonly name: string;
  /** Its date in words, with what must be said of it; may be empty where the year says all. */
  readonly when: string;
  readonly fill: Fill;
  readonly statements: readonly Statement[];
}

export interface DatedTimelineEvent extends TimelineEvent {
  /** The part of the year within which it lies, from 0 to 1: a day, a month or longer. */
  readonly within: { readonly start: number; readonly end: number };
}

export function timeline(years: readonly TimelineYear[]): Timeline {
  return { kind: "timeline", years };
}

export function timelineStatements({ years }: Timeline): readonly Statement[] {
  return years.flatMap(({ dated, undated }) =>
    [...dated, ...undated].flatMap(({ statements }) => statements),
  );
}
