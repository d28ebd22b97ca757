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

/** A year of the axis has so many days, leap years too. */
const yearDays = 365;
/** Days before each month's first day, and those of the whole year. */
const daysBefore = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334, yearDays] as const;

/** In days of the axis; the last one is not in it. */
interface Span {
  readonly from: number;
  readonly to: number;
}

/** A date at its own precision as a span of days: 2018-09 takes the thirty of that month. */
function spanOf(date: string): Span {
  const [year = 0, month, day] = date.split("-").map(Number);
  const start = year * yearDays;
  if (month === undefined) return { from: start, to: start + yearDays };
  const first = start + (daysBefore[month - 1] ?? 0);
  if (day === undefined) return { from: first, to: start + (daysBefore[month] ?? yearDays) };
  return { from: first + day - 1, to: first + day };
}

const precisions = ["year", "month", "day"] as const;

/** The dated events that the filters leave, on an axis from the first year of all to the end of the last month. */
export function datedEvents(dataset: Dataset, filters: Filters): DatedEvents | null {
  const { published } = dataset.report;
  const chosen = dataset.events.filter(({ initiative }) => isChosen(filters, initiative));
  if (chosen.length === 0) return null;
  const firstYear = Math.min(...dataset.events.map(({ from }) => yearOf(from)));
  const first = firstYear * yearDays;
  const ends = dataset.events.map(({ from, to = from }) => spanOf(to).to);
  const last = Math.max(spanOf(published.slice(0, 7)).to, ...ends);
  const share = (day: number): number => Math.max(0, Math.min(1, (day - first) / (last - first)));
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
  const years = Array.from({ length: Math.ceil((last - first) / yearDays) }, (_, place) => firstYear + place);
  return {
    events,
    yearOnly: events.filter(({ precision }) => precision === "year").length,
    years: years.map((year) => ({ year, start: share(year * yearDays), end: share((year + 1) * yearDays) })),
    published,
  };
}

function yearOf(date: string): number {
  return Number(date.slice(0, 4));
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
