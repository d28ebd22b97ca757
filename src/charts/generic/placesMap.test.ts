import { afterEach, expect, test, vi } from "vitest";
import { boundariesOf } from "../../dataset/boundaries";
import { parseBoundaries } from "../../dataset/parseBoundaries";
import { parseDataset } from "../../dataset/parseDataset";
import type { Locale } from "../../i18n/locale";
import { lightPalette } from "../../render/theme";
import { renderSvg } from "../../render/renderSvg";
import { noFilters, type Filters } from "../../selectors/filters";
import { inventedBoundaries, surveyOfPlaces } from "../../testing/inventedBoundaries";
import { inventedSurvey } from "../../testing/inventedSurvey";
import { chartsOf } from "../chartsOf";
import { drawingOf } from "../drawingOf";

const dataset = parseDataset(JSON.stringify(surveyOfPlaces), "survey.json");
const boundaries = boundariesOf(parseBoundaries(JSON.stringify(inventedBoundaries), "dongshan.geo.json"));
const geography = { boundaries, countyExits: { about: "", batches: [] } };

function plotOf(locale: Locale, filters: Filters = noFilters, from = { dataset, geography }) {
  return chartsOf(from.dataset).provinceMap?.plot(from, { filters, locale }) ?? null;
}

afterEach(() => {
  vi.restoreAllMocks();
});

test("a report of another province has a map of its own boundaries, with their credit", () => {
  const { title, credit, areas, fills } = plotOf("en") ?? {};
  expect(title).toBe("Places the report names: East Town County, West Town County, Lost Town County");
  expect(credit).toBe("Boundaries © Dongshan Survey Office (CC BY 4.0)");
  expect(plotOf("zh")?.credit).toBe("地图边界 © 东山省测绘院 (CC BY 4.0)");
  expect(areas?.map(({ code }) => code)).toEqual([
    "910101",
    "910102",
    "910201",
    "910202",
    "910100",
    "910200",
  ]);
  expect(areas?.[0]?.said).toBe("East Town County, East City: Surveyed county, 2020, section 1");
  expect(fills).toEqual([]);
});

test("places whose codes the boundaries lack are named, and no number of counties is taken from these", () => {
  const { subtitle, caveat } = plotOf("en") ?? {};
  expect(subtitle).toBe("Places the report names, and what it says of them, on a map of Dongshan");
  expect(caveat).toBe(
    "The boundaries lack the codes of these places, which are not drawn: Lost Town County.",
  );
  const areas = dataset.areas.filter(({ id }) => id !== "lostTown");
  const places = dataset.places.filter(({ area }) => area !== "lostTown");
  const whole = plotOf("zh", noFilters, { dataset: { ...dataset, areas, places }, geography });
  expect(whole?.subtitle).toBe("报道点名的地方和有关内容；底图为东山省4个县级行政区、2个市州");
  expect(whole?.caveat).toBe("");
});

test("it draws, is filtered with its places, and is absent without any", () => {
  const complaints = vi.spyOn(console, "error");
  const plot = plotOf("en");
  if (!plot) throw new Error("The map is gone.");
  const frame = { width: 800, height: drawingOf(plot).height(800, 13), em: 13, palette: lightPalette };
  const svg = renderSvg(drawingOf(plot).option(frame), frame);
  expect(svg).not.toContain("NaN");
  expect(svg).toContain("East Town County");
  expect(complaints).not.toHaveBeenCalled();
  expect(plotOf("en", { initiatives: [2] })).toBeNull();
  expect(plotOf("en", noFilters, { dataset: inventedSurvey(5), geography })).toBeNull();
});

test("the site's own map and record are of its own province only", () => {
  expect(chartsOf(dataset).provinceMap?.modes).toEqual([]);
});
