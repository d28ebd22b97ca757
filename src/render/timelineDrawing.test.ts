import { expect, test } from "vitest";
import { timeline, type DatedTimelineEvent, type TimelineEvent } from "../body/timeline";
import { inventedFact } from "../testing/inventedFigures";
import { lightPalette } from "./theme";
import { timelineDrawing } from "./timelineDrawing";
import { timelineLayout } from "./timelineLayout";

const event = (name: string, when: string): TimelineEvent => ({
  name,
  when,
  fill: "actual",
  statements: [inventedFact(name, 1)],
});
const dated = (name: string, start: number, end: number): DatedTimelineEvent => ({
  ...event(name, "some day"),
  within: { start, end },
});
const body = timeline([
  {
    year: 2018,
    dated: [dated("Proposed", 0, 0.25), dated("Opened", 0.95, 0.96)],
    undated: [event("Visited", "")],
  },
  { year: 2019, dated: [dated("Published", 0.04, 0.05)], undated: [] },
]);
const layout = timelineLayout(body, 60, "natural");
const [first, second] = layout.years;

test("the axis covers a year, with months as ticks", () => {
  const { xAxis } = timelineDrawing(body, "en").option({
    width: 600,
    height: 200,
    em: 10,
    palette: lightPalette,
  });
  expect(xAxis).toMatchObject({ type: "time", min: Date.UTC(2018, 0, 1), max: Date.UTC(2019, 0, 1) });
  expect(xAxis && "axisTick" in xAxis && xAxis.axisTick).toMatchObject({
    customValues: Array.from({ length: 13 }, (_, month) => Date.UTC(2018, month, 1)),
  });
});

test("a day is a point, a longer time a range of its own length", () => {
  const quarter = (layout.end - layout.start) / 4;
  expect(first?.lanes[0]?.length).toBeCloseTo(quarter, 9);
  expect(first?.lanes[1]?.length).toBeNull();
  expect(first?.lanes[0]?.x).toBeCloseTo(layout.start + quarter / 2, 9);
});

test("words stand right of a mark, or left of it if there is no room", () => {
  expect(first?.lanes.map(({ side }) => side)).toEqual(["right", "left"]);
});

test("events dated only by year are listed on a field as wide as the year", () => {
  expect(first?.ground).toMatchObject({ x: layout.start, width: layout.end - layout.start });
  expect(first?.items.map(({ event: { name }, lines }) => [name, lines])).toEqual([
    ["Visited", [{ name: "Visited", when: "" }]],
  ]);
  expect(second?.ground).toBeNull();
});

test("consecutive years do not touch", () => {
  const bottom = (first?.ground?.y ?? 0) + (first?.ground?.height ?? 0);
  expect(second?.top).toBeGreaterThan(bottom);
  expect(timelineLayout(body, 60, 40).height).toBeGreaterThan(layout.height);
  expect(timelineLayout(body, 60, "least").height).toBeLessThan(layout.height);
});

test("a date that does not fit behind its name goes below it", () => {
  const [lane] = timelineLayout(body, 16, "natural").years[0]?.lanes ?? [];
  expect(lane?.lines).toEqual([
    { name: "Proposed", when: "" },
    { name: "", when: "some day" },
  ]);
});
