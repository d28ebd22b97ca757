import { expect, test } from "vitest";
import { sources } from "../testing/sources";
import { datedEvents } from "./datedEvents";
import { noFilters } from "./filters";

const { dataset } = sources;

const dated = datedEvents(dataset, noFilters);
/** From the beginning of 2016 to the end of January 2019, in days. */
const axis = 3 * 365 + 31;
const eventOf = (id: string) => dated?.events.find(({ event }) => event.id === id);

test("events come by beginning, a whole year before its months", () => {
  expect(dated?.events.map(({ event }) => event.from)).toEqual([
    "2016",
    "2017",
    "2017-12",
    ...Array.from({ length: 9 }, () => "2018"),
    "2018-08",
    "2018-09",
    "2018-10-17",
    "2019-01-16",
  ]);
});

test("of eleven only the year is known", () => {
  expect(dated?.yearOnly).toBe(11);
});

test("a year-only event takes its year on the axis", () => {
  const { start, end, precision } = eventOf("fundDecision") ?? {};
  expect([start, end, precision]).toEqual([0, 365 / axis, "year"]);
});

test("a month takes its month", () => {
  const { start, end, precision } = eventOf("exitAssessment") ?? {};
  expect([start, end, precision]).toEqual([(2 * 365 + 243) / axis, (2 * 365 + 273) / axis, "month"]);
});

test("a day takes its day", () => {
  const { start, end, precision } = eventOf("reportPublished") ?? {};
  expect([start, end, precision]).toEqual([(3 * 365 + 15) / axis, (3 * 365 + 16) / axis, "day"]);
});

test("an event that goes on until the report is open in words", () => {
  expect(eventOf("fundAdjustment")?.period).toEqual({
    printed: "去年年初以来",
    from: "2018",
    inferred: true,
  });
});

test("an event within a year is closed in words", () => {
  expect(eventOf("fundDecision")?.period).toEqual({ printed: "2016年", from: "2016", to: "2016" });
});

test("an event is planned when all that is counted of it is", () => {
  expect(dated?.events.filter(({ isPlanned }) => isPlanned).map(({ event }) => event.id)).toEqual([
    "teacherTrainingFunded",
    "plannedExitYear",
  ]);
});

test("the axis has four years, the last of them a month long", () => {
  expect(dated?.years).toEqual([
    { year: 2016, start: 0, end: 365 / axis },
    { year: 2017, start: 365 / axis, end: (2 * 365) / axis },
    { year: 2018, start: (2 * 365) / axis, end: (3 * 365) / axis },
    { year: 2019, start: (3 * 365) / axis, end: 1 },
  ]);
});

test("the axis stays the same under filters", () => {
  expect(datedEvents(dataset, { initiatives: [2] })?.years).toEqual(dated?.years);
});

test("filters leave the events of the chosen initiatives", () => {
  expect(datedEvents(dataset, { initiatives: [5] })?.events.map(({ event }) => event.id)).toEqual([
    "lectureHallLaunch",
    "trainingForum",
  ]);
});

test("an initiative without events leaves nothing", () => {
  expect(datedEvents(dataset, { initiatives: [3] })).toBeNull();
});

test("an event after the report's own month makes the axis longer", () => {
  const events = dataset.events.map((event) =>
    event.id === "exitAssessment" ? { ...event, from: "2020-06" } : event,
  );
  expect(datedEvents({ ...dataset, events }, noFilters)?.years.map(({ year }) => year)).toEqual([
    2016, 2017, 2018, 2019, 2020,
  ]);
});
