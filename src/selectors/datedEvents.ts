import type { Dataset, Event, Fact } from "../dataset/schema";
import { isChosen, type Filters } from "./filters";

/** An event on the common axis of time. */
export interface DatedEvent {
  readonly event: Event;
  /** How exactly the report dates its beginning. */
  readonly precision: "year" | "month" | "day";
  /** Whether it is a plan, as all that the report counts of it is. */
  readonly isPlanned: boolean;
  /** Its time as words should give it: open where it lasts up to the report's own date. */
  readonly period: NonNullable<Fact["period"]>;
  /** Where on the axis it begins and ends, from 0 to 1: a year-only event takes the year, a month-only one the month. */
  readonly start: number;
  readonly end: number;
}

/** A year of the axis with where it begins and ends on it, from 0 to 1. */
export interface AxisYear {
  readonly year: number;
  readonly start: number;
  readonly end: number;
}

export interface DatedEvents {
  /** By beginning, a whole year before its months. */
  readonly events: readonly DatedEvent[];
  /** Of the events, those of which only the year is known. */
  readonly yearOnly: number;
  /** The same whatever the filters leave. */
  readonly years: readonly AxisYear[];
  readonly published: string;
}

/** Days before a month's first day, in years of 365 days. */
const daysBefore = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334, 365] as const;

interface Span {
  readonly from: number;
  readonly to: number;
}

/** A date at its own precision as a span of years: 2018-09 lasts from 2018.67 to 2018.75. */
function spanOf(date: string): Span {
  const [year = 0, month, day] = date.split("-").map(Number);
  if (month === undefined) return { from: year, to: year + 1 };
  const first = daysBefore[month - 1] ?? 0;
  if (day === undefined) return { from: year + first / 365, to: year + (daysBefore[month] ?? 365) / 365 };
  return { from: year + (first + day - 1) / 365, to: year + (first + day) / 365 };
}

const precisions = ["year", "month", "day"] as const;

/** The dated events that the filters leave, on an axis from the first year of all to the month of publication. */
export function datedEvents(dataset: Dataset, filters: Filters): DatedEvents | null {
  const { published } = dataset.report;
  const chosen = dataset.events.filter(({ initiative }) => isChosen(filters, initiative));
  if (chosen.length === 0) return null;
  const first = Math.min(...dataset.events.map(({ from }) => Math.floor(spanOf(from).from)));
  const last = spanOf(published.slice(0, 7)).to;
  const share = (time: number): number => Math.max(0, Math.min(1, (time - first) / (last - first)));
  const events = chosen
    .map((event): DatedEvent => ({
      event,
      precision: precisions[event.from.split("-").length - 1] ?? "day",
      isPlanned: isPlanned(event, dataset),
      period: periodOf(event, published),
      start: share(spanOf(event.from).from),
      end: share(spanOf(event.to ?? event.from).to),
    }))
    .sort((one, other) => one.start - other.start || other.end - one.end);
  const count = Math.ceil(last - first);
  return {
    events,
    yearOnly: events.filter(({ precision }) => precision === "year").length,
    years: Array.from({ length: count }, (_, place) => ({
      year: first + place,
      start: share(first + place),
      end: share(first + place + 1),
    })),
    published,
  };
}

function periodOf({ printed, from, to = from, inferred }: Event, published: string): DatedEvent["period"] {
  return {
    printed,
    from,
    ...(to === published && from !== to ? {} : { to }),
    ...(inferred ? { inferred } : {}),
  };
}

/** An event is a plan when every figure that stands in its sentence under its date is one. */
function isPlanned({ at, printed }: Event, { facts }: Dataset): boolean {
  const figures = facts.filter(
    (fact) =>
      fact.at.section === at.section && fact.at.sentence === at.sentence && fact.period?.printed === printed,
  );
  return figures.length > 0 && figures.every(({ status }) => status === "target");
}
