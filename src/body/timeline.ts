import type { Statement } from "../selectors/computed";
import type { Fill } from "./fill";

/** Events by year on one axis of months; events dated only by year are listed separately. */
export interface Timeline {
  readonly kind: "timeline";
  /** In chronological order. */
  readonly years: readonly TimelineYear[];
}

export interface TimelineYear {
  readonly year: number;
  /** In chronological order. */
  readonly dated: readonly DatedTimelineEvent[];
  /** Events dated only by year. */
  readonly undated: readonly TimelineEvent[];
}

export interface TimelineEvent {
  readonly name: string;
  /** Its date in words, with any caveat; may be empty if the year says it all. */
  readonly when: string;
  readonly fill: Fill;
  readonly statements: readonly Statement[];
}

export interface DatedTimelineEvent extends TimelineEvent {
  /** The part of the year that its date covers, from 0 to 1: a day, a month or longer. */
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
