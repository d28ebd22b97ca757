import type { MapBody, MapCounty, MapCrossing, MapPlace } from "../body/mapBody";
import type { Boundaries } from "../dataset/boundaries";
import type { Locale } from "../i18n/locale";
import type { Crossing, PlacesOnMap } from "../selectors/placesOnMap";
import { aboutArea, mapAreas, type AreaSources } from "./mapAreas";
import { placeNotes } from "./placeNotes";

/** The map of the places that the report mentions. */
export function placesBody(sources: AreaSources): MapBody {
  const { boundaries, places, locale } = sources;
  const spots = spotsOf(places, boundaries);
  const counties = boundaries.counties.map((county): MapCounty => {
    const spot =
      spots.find(({ code }) => code === county.code) ??
      spots.find(({ code }) => code === String(county.parent));
    return {
      code: county.code,
      sign: spot ? { kind: "place", role: spot.role } : { kind: "land" },
      statements: spot?.statements ?? [],
      about: aboutArea(county, sources),
    };
  });
  const crossings = places.crossings.map((crossing) => crossingOf(crossing, places.crossings, locale));
  return {
    kind: "map",
    boundaries,
    panels: [{ title: null, counties }],
    places: spots,
    crossings,
    names: "all",
    notes: placeNotes(sources, crossings),
    areas: mapAreas(sources),
    stops: [],
    statements: places.statements,
  };
}

/** The places that are on the map, each once, in the report's order. */
function spotsOf({ groups }: PlacesOnMap, { counties, prefectures }: Boundaries): readonly MapPlace[] {
  const codes = new Set([...counties, ...prefectures].map(({ code }) => code));
  const spots = new Map<string, MapPlace>();
  for (const { role, places } of groups) {
    for (const { place, area } of places) {
      const { code } = area;
      if (code && codes.has(code) && !spots.has(code)) spots.set(code, { code, role, statements: [place] });
    }
  }
  return [...spots.values()];
}

/** A partner, without the name of another partner that its own name includes: "Yuhang District" beside "Hangzhou". */
function crossingOf({ partner, receiver }: Crossing, all: readonly Crossing[], locale: Locale): MapCrossing {
  const own = partner.area.label[locale];
  const whole = all
    .map((other) => other.partner.area.label[locale])
    .find((other) => other !== own && own.includes(other));
  const name = whole ? own.replace(whole, "").replace(/^[,\s]+|[,\s]+$/g, "") : own;
  return { name, receiver, statements: [partner.place] };
}
