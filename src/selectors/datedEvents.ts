import type { Dataset, Event, Fact } from "../dataset/schema";
import { isChosen, type Filters } from "./filters";

/** An event in its year. */
export interface DatedEvent {
  readonly event: Event;
  /** Its time as words should give it: open where it lasts up to the report's own date. */
  readonly period: NonNullable<Fact["period"]>;
  /** Where in the year its date lies, from 0 to 1; null where the report gives no more than the year. */
  readonly within: { readonly start: number; readonly end: number } | null;
}

export interface EventYear {
  readonly year: number;
  /** In order of time, those of which only the year is known last. */
  readonly events: readonly DatedEvent[];
}

export interface DatedEvents {
  /** The years in which something happened, in order. */
  readonly years: readonly EventYear[];
  readonly published: string;
}

/** Days before each month's first day, and those of the whole year; leap years have as many here. */
const daysBefore = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334, 365] as const;
const yearDays = 365;
/** The beginning of a year is read as its first three months. */
const earlyDays = daysBefore[3];

/** A date at its own precision as a part of its year: 2018-09 takes the thirty days of that month. */
function withinYear({ from, early }: Event): DatedEvent["within"] {
  const [, month, day] = from.split("-").map(Number);
  if (month === undefined) return early ? { start: 0, end: earlyDays / yearDays } : null;
  const first = daysBefore[month - 1] ?? 0;
  const last = daysBefore[month] ?? yearDays;
  if (day === undefined) return { start: first / yearDays, end: last / yearDays };
  return { start: (first + day - 1) / yearDays, end: (first + day) / yearDays };
}

/** The dated events that the filters leave, by the year in which they begin; null when none is left. */
export function datedEvents(dataset: Dataset, filters: Filters): DatedEvents | null {
  const { published } = dataset.report;
  const events = dataset.events
    .filter(({ initiative }) => isChosen(filters, initiative))
    .map((event): DatedEvent => ({
      event,
      period: periodOf(event, published),
      within: withinYear(event),
    }))
    .sort((one, other) => (one.within?.start ?? 1) - (other.within?.start ?? 1));
  const years = [...new Set(events.map(yearOf))].sort((one, other) => one - other);
  if (years.length === 0) return null;
  return {
    years: years.map((year) => ({ year, events: events.filter((event) => yearOf(event) === year) })),
    published,
  };
}

function yearOf({ event }: DatedEvent): number {
  return Number(event.from.slice(0, 4));
}

function periodOf(
  { printed, from, to = from, inferred, early }: Event,
  published: string,
): DatedEvent["period"] {
  return {
    printed,
    from,
    ...(to === published && from !== to ? {} : { to }),
    ...(early ? { early } : {}),
    ...(inferred ? { inferred } : {}),
  };
}
