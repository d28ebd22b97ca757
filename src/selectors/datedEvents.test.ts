import { expect, test } from "vitest";
import { sources } from "../testing/sources";
import { datedEvents } from "./datedEvents";
import { noFilters } from "./filters";

const { dataset } = sources;

const dated = datedEvents(dataset, noFilters);
const eventOf = (id: string) =>
  dated?.years.flatMap(({ events }) => events).find(({ event }) => event.id === id);

test("events come by year, in chronological order, with those dated only by year last", () => {
  expect(dated?.years.map(({ year, events }) => [year, ...events.map(({ event }) => event.from)])).toEqual([
    [2016, "2016"],
    [2017, "2017-12", "2017"],
    [
      2018,
      ...["2018", "2018", "2018-08", "2018-09", "2018-10-17"],
      ...["2018", "2018", "2018", "2018", "2018", "2018", "2018"],
    ],
    [2019, "2019-01-16"],
  ]);
});

test.each([
  ["only a year", "fundDecision", null],
  ["the beginning of a year", "revolutionProposed", { start: 0, end: 90 / 365 }],
  ["a month", "exitAssessment", { start: 243 / 365, end: 273 / 365 }],
  ["a day", "reportPublished", { start: 15 / 365, end: 16 / 365 }],
])("the part of the year of an event with %s", (_, id, within) => {
  expect(eventOf(id)?.within).toEqual(within);
});

test("an event that lasts until the report is described as open-ended", () => {
  expect(eventOf("fundAdjustment")?.period).toEqual({
    printed: "去年年初以来",
    from: "2018",
    early: true,
    inferred: true,
  });
});

test("an event within a year is described with its end", () => {
  expect(eventOf("fundDecision")?.period).toEqual({ printed: "2016年", from: "2016", to: "2016" });
});

test("a plan counts as a plan, and committed money does not", () => {
  expect(eventOf("plannedExitYear")?.event.planned).toBe(true);
  expect(eventOf("teacherTrainingFunded")?.event.planned).toBeUndefined();
});

test("filters leave the events of the chosen initiatives, and their years", () => {
  const left = datedEvents(dataset, { initiatives: [5] })?.years;
  expect(left?.map(({ year, events }) => [year, ...events.map(({ event }) => event.id)])).toEqual([
    [2017, "lectureHallLaunch"],
    [2018, "trainingForum"],
  ]);
});

test("nothing is left where an initiative has no dated event", () => {
  expect(datedEvents(dataset, { initiatives: [3] })).toBeNull();
});
