import type { Dataset, Event, Fact } from "../dataset/schema";
import { isChosen, type Filters } from "./filters";

/** An event in its year. */
export interface DatedEvent {
  readonly event: Event;
  /** The time to show in words: open-ended if it lasts up to the report's own date. */
  readonly period: NonNullable<Fact["period"]>;
  /** The part of the year that its date covers, from 0 to 1; null if the report gives only the year. */
  readonly within: { readonly start: number; readonly end: number } | null;
}

export interface EventYear {
  readonly year: number;
  /** In chronological order, with those dated only by year last. */
  readonly events: readonly DatedEvent[];
}

export interface DatedEvents {
  /** The years with events, in order. */
  readonly years: readonly EventYear[];
  readonly published: string;
}

/** Days before the first day of each month, and days of the whole year. Leap years are treated alike. */
const daysBefore = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334, 365] as const;
const yearDays = 365;
/** The start of a year means its first three months. */
const earlyDays = daysBefore[3];

/** A date at its own precision as a part of its year: 2018-09 covers the thirty days of that month. */
function withinYear({ from, early }: Event): DatedEvent["within"] {
  const [, month, day] = from.split("-").map(Number);
  if (month === undefined) return early ? { start: 0, end: earlyDays / yearDays } : null;
  const first = daysBefore[month - 1] ?? 0;
  const last = daysBefore[month] ?? yearDays;
  if (day === undefined) return { start: first / yearDays, end: last / yearDays };
  return { start: (first + day - 1) / yearDays, end: (first + day) / yearDays };
}

/** The dated events that the filters leave, by the year in which they start; null if none is left. */
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
