import { describe, expect, it, test } from "vitest";
import { sources } from "../testing/sources";
import { charts } from "../charts/index";
import { locales } from "../i18n/locale";
import { noFilters } from "../selectors/filters";
import { alternativeText, plotSummary, summaryWithin } from "./plotSummary";

const plots = Object.entries(charts).flatMap(([id, chart]) =>
  locales.flatMap((locale) =>
    (chart.modes.length > 0 ? chart.modes : [undefined])
      .flatMap((mode) => {
        const stops = chart.plot(sources, { filters: noFilters, locale, mode })?.stops ?? [];
        return stops.length > 0 ? stops.map((stop): string | undefined => stop.mode) : [mode];
      })
      .flatMap((mode) => {
        const plot = chart.plot(sources, { filters: noFilters, locale, mode });
        return plot ? [{ name: [id, mode ?? "", locale].join(" "), plot }] : [];
      }),
  ),
);

describe.each(plots)("$name", ({ plot }) => {
  it("has a summary of at most 500 characters, title included", () => {
    const text = alternativeText(plot, sources.dataset);
    expect(text.startsWith(plot.title)).toBe(true);
    expect(text.length).toBeLessThanOrEqual(500);
    expect(text.length).toBeGreaterThan(plot.title.length + 20);
    const long = alternativeText({ ...plot, title: "W".repeat(400) }, sources.dataset);
    expect(long.length).toBeLessThanOrEqual(500);
  });
});

const mapSummary = (locale: "zh" | "en") => {
  const plot = charts.provinceMap.plot(sources, { filters: noFilters, locale, mode: "report" });
  return plot ? plotSummary(plot, sources.dataset) : "";
};

test.each(locales)(
  "the summary of the report's map names every county that the report mentions, in %s",
  (locale) => {
    const { areas, places } = sources.dataset;
    const counties = areas.filter(
      ({ id, level }) => level === "county" && places.some(({ area }) => area === id),
    );
    expect(counties).toHaveLength(5);
    expect(
      counties.map(({ label }) => label[locale]).filter((name) => !mapSummary(locale).includes(name)),
    ).toEqual([]);
  },
);

test("the summary of the outside record names the batches first, then counties, and how many it leaves out", () => {
  const plot = charts.provinceMap.plot(sources, { filters: noFilters, locale: "en", mode: "record" });
  const text = plot ? plotSummary(plot, sources.dataset) : "";
  expect(text).toMatch(/^Counties of the 2016 batch: 1 county; Counties of the 2017 batch: 14 counties; /);
  expect(text).toContain("left the national poverty list with the 2016 batch: Chishui City");
  expect(text).toMatch(/; \d+ more in the chart's table$/);
});

test("what does not fit is left out, and the number left out is given", () => {
  const told = [
    { head: "Met the criteria", members: ["Alpha", "Beta"], statements: [] },
    { head: "Money", members: ["a very long list of things that has no room"], statements: [] },
    { head: "Teachers", members: ["43"], statements: [] },
  ];
  expect(summaryWithin(told, 200, "en")).toBe(
    "Met the criteria: Alpha, Beta; Money: a very long list of things that has no room; Teachers: 43",
  );
  expect(summaryWithin(told, 75, "en")).toBe(
    "Met the criteria: Alpha, Beta; Teachers: 43; 1 more in the chart's table",
  );
  expect(summaryWithin(told, 10, "en")).toBe("4 more in the chart's table");
});
