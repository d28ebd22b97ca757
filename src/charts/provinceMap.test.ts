import { afterEach, expect, test, vi } from "vitest";
import { drawingOf } from "./drawingOf";
import type { Sources } from "./chart";
import { inventedCounties, inventedExits, inventedProvince } from "../testing/inventedProvince";
import { renderSvg } from "../render/renderSvg";
import { lightPalette } from "../render/theme";
import { boundariesOf } from "../dataset/boundaries";
import { parseTopology } from "../dataset/topologySchema";
import { inventedDataset } from "../testing/inventedReport";
import type { Dataset } from "../dataset/schema";
import { locales, type Locale } from "../i18n/locale";
import { noFilters, type Filters } from "../selectors/filters";
import { provinceMap } from "./provinceMap";
import { sources } from "../testing/sources";

function plotOf(mode: string, locale: Locale = "en", filters: Filters = noFilters, from: Sources = sources) {
  const plot = provinceMap.plot(from, { filters, locale, mode });
  if (!plot) throw new Error("The map is gone.");
  return plot;
}

test.each(locales)(
  "before the boundaries arrive, the map already has its final words and height: %s",
  (locale) => {
    const shown = (from: Sources) => {
      const plot = plotOf("report", locale, noFilters, from);
      const { title, subtitle, caveat, credit } = plot;
      const heights = [280, 320, 720, 1080].map((width) => Math.round(drawingOf(plot).height(width, 13)));
      return { title, subtitle, caveat, credit, heights };
    };
    expect(shown({ ...sources, geography: null })).toEqual(shown(sources));
  },
);

const said = (code: string, mode: string, locale: Locale = "en") =>
  plotOf(mode, locale).areas.find((area) => area.code === code)?.said;

test("the mode has a stop for the report's date and one for each batch", () => {
  expect(plotOf("record").stops.map(({ mode, name }) => [mode, name])).toEqual([
    ["record", "Day of the report"],
    ["record-2016", "After the 2016 batch"],
    ["record-2017", "After the 2017 batch"],
    ["record-2018", "After the 2018 batch"],
    ["record-2019", "After the 2019 batch"],
    ["record-2020", "After the 2020 batch"],
  ]);
  expect([plotOf("report").stops, plotOf("batches").stops]).toEqual([[], []]);
});

test("the words of a picture name the stop that it shows", () => {
  const words = (mode: string) => [plotOf(mode).mode, plotOf(mode).title];
  expect([words("record"), words("record-2018"), words("record-2020")]).toEqual([
    ["record", "Outside the report: 15 of 66 counties had left the national poverty list"],
    [
      "record-2018",
      "Outside the report: 33 of 66 counties had left the national poverty list by 25 April 2019",
    ],
    [
      "record-2020",
      "Outside the report: 66 of 66 counties had left the national poverty list by 23 November 2020",
    ],
  ]);
});

test("an unknown stop counts as the first, and no other chart accepts a stop", () => {
  expect(plotOf("record-1999").mode).toBe("record");
  expect(["record", "record-2018", "report-1", "nothing"].map(provinceMap.hasMode)).toEqual([
    true,
    true,
    true,
    false,
  ]);
});

test.each([
  [
    "520621",
    "report",
    'Jiangkou County, Tongren City: Met the exit criteria, reported back in September 2018 (the report says "last year"), section 2',
  ],
  ["520624", "report", "Sinan County, Tongren City: not named in the report"],
  [
    "520281",
    "report",
    "Panzhou City, Liupanshui City: Liupanshui: Example of joint-village committees, section 6",
  ],
  [
    "520621",
    "record",
    'Jiangkou County, Tongren City: Had left the national poverty list by 16 January 2019. Batch of 2017, announced 17 October 2018 (outside the report). In the report: Met the exit criteria, reported back in September 2018 (the report says "last year"), section 2',
  ],
  [
    "520102",
    "record",
    "Nanming District, Guiyang City: Not among the 66 counties on the national poverty list (outside the report)",
  ],
  [
    "520600",
    "report",
    'Tongren City, 10 counties: Jiangkou County: Met the exit criteria, reported back in September 2018 (the report says "last year"), section 2',
  ],
])("what a screen reader says about %s, %s", (code, mode, words) => {
  expect(said(code, mode)).toBe(words);
});

test("a boundary that is out of date is reported as such, in the reader's language", () => {
  expect(said("520602", "report", "zh")).toBe(
    "碧江区，铜仁市：报道没有点名。界线早于现行区划：仍含2011年11月划归万山的乡镇（图上1526平方公里，实际约1025）",
  );
});

test("each of the 66 counties shows its entry in the record, and the other 22 show none", () => {
  const areas = plotOf("record").areas;
  const counties = areas.slice(0, 88);
  const recorded = new Map(
    sources.geography.countyExits.batches.flatMap(({ year, counties: named }) =>
      named.map(({ code }) => [code, year] as const),
    ),
  );
  const answered = counties.flatMap(({ code, statements }) =>
    statements.flatMap((statement) => (statement.kind === "record" ? [[code, statement.year] as const] : [])),
  );
  expect(new Map(answered)).toEqual(recorded);
  expect([answered.length, counties.filter(({ statements }) => statements.length === 0).length]).toEqual([
    66, 22,
  ]);
});

test("filtered to one initiative, the map shows only the places of that initiative", () => {
  const named = (filters: Filters) =>
    plotOf("report", "en", filters)
      .areas.filter(({ statements }) => statements.length > 0)
      .map(({ said }) => said.split(",")[0]);
  expect(named({ initiatives: [2] })).toEqual(["Tongzi County", "Jiangkou County"]);
  expect(named({ initiatives: [7] })).toEqual(["Taijiang County"]);
});

const label = { zh: "例", en: "Example" };
const invented: Sources = {
  dataset: {
    ...inventedDataset,
    areas: [
      ...inventedDataset.areas,
      { id: "province", label, level: "province", code: "520000" },
      { id: "county", label, level: "county", code: "900101" },
      { id: "prefecture", label, level: "prefecture", code: "903000" },
    ],
    places: (["passed", "example"] as const).map((role): Dataset["places"][number] => ({
      kind: "place",
      id: role,
      initiative: 1,
      at: { section: 1, sentence: 2 },
      label,
      printed: "例",
      role,
      area: role === "passed" ? "county" : "prefecture",
      facts: [],
    })),
  },
  geography: { boundaries: boundariesOf(parseTopology(inventedProvince())), countyExits: inventedExits },
};

afterEach(() => {
  vi.restoreAllMocks();
});

test.each(["report", "record", "record-2018", "batches"])(
  "another province with 3,000 counties draws as well: %s",
  (mode) => {
    const complaints = vi.spyOn(console, "error");
    const plot = plotOf(mode, "en", noFilters, invented);
    const frame = { width: 1080, height: drawingOf(plot).height(1080, 13), em: 13, palette: lightPalette };
    const svg = renderSvg(drawingOf(plot).option(frame), frame);
    const areas = svg.match(/<path /g)?.length ?? 0;
    expect(areas).toBeGreaterThanOrEqual(mode === "batches" ? 3 * inventedCounties : inventedCounties);
    expect(svg).not.toContain("NaN");
    expect(complaints).not.toHaveBeenCalled();
  },
);

test("a map of another province is worded and counted in the same way", () => {
  const plot = plotOf("record", "en", noFilters, invented);
  expect(plot.title).toBe("Outside the report: 1500 of 1500 counties had left the national poverty list");
  expect(plot.areas.find(({ code }) => code === "900100")?.said).toMatch(/^Number100 City, 50 counties: /);
});
