import type { Boundaries, Division } from "../dataset/boundaries";
import type { PlaceRole } from "../dataset/codes";
import type { Locale } from "../i18n/locale";
import type { NamedPlace, PlacesOnMap } from "../selectors/placesOnMap";
import { labelShapes, placedLabels, type Fit, type LabelWish, type PlacedLabel } from "./mapLabels";
import { calledOut } from "./mapCallouts";
import { nameShapes, nameWishes, prefectureMarks, scaleBar, shortName } from "./mapNames";
import { holds } from "./mapBoxes";
import type { AreaLook } from "./mapLand";
import type { AnsweringPlace, DrawnLand, LandMark, MapPicture, Overlay } from "./mapOption";
import { partnerMarks } from "./mapPartners";
import { extentOf, movedBy, type DrawnDivision } from "./mapProjection";
import { roleFill, roleLine, roleSign } from "./mapSigns";
import { lineShapes, type Box, type Shape } from "../render/shapes";
import type { Frame, Palette } from "../render/theme";

/** A place of the report that has a spot on the map, or deals with one that has. */
interface Spot extends AnsweringPlace {
  readonly role: PlaceRole;
  readonly named: NamedPlace;
}

/** What a map picture needs that does not depend on what it shows. */
interface Surroundings extends Pick<MapPicture, "boundaries" | "viewport" | "panel"> {
  readonly strip: Box;
  readonly locale: Locale;
  readonly frame: Frame;
  /** What is known of a county without the report. */
  readonly about: (county: Division) => readonly string[];
}

/** The map of what the report says of places. */
export function placeMap(rows: PlacesOnMap, surroundings: Surroundings): MapPicture {
  const { boundaries, viewport, panel, frame, about } = surroundings;
  const places = placeAnswers(rows, boundaries);
  return {
    boundaries,
    viewport,
    panel,
    areas: placeAreas(places, boundaries, frame, about),
    places,
    overlay: (land) => placeOverlay({ ...surroundings, rows, places }, land),
  };
}

/** The places that answer on the map, in the report's order of telling; last those outside the province. */
function placeAnswers({ groups, crossings }: PlacesOnMap, boundaries: Boundaries): readonly Spot[] {
  const divisions = [...boundaries.counties, ...boundaries.prefectures];
  const divisionOf = (code: string | null | undefined) =>
    divisions.find((division) => division.code === code);
  const inside = groups.flatMap(({ role, places }) =>
    places.flatMap((named): Spot[] => {
      const division = divisionOf(named.area.code);
      return division
        ? [{ role, named, code: division.code, at: division.cp, statements: [named.place] }]
        : [];
    }),
  );
  const { east, north, south } = extentOf(boundaries);
  return [
    ...inside.filter(({ code }, place) => inside.findIndex((other) => other.code === code) === place),
    ...crossings.map(({ partner, receiver }): Spot => ({
      role: partner.place.role,
      named: partner,
      code: null,
      at: divisionOf(receiver)?.cp ?? [east, (north + south) / 2],
      statements: [partner.place],
    })),
  ];
}

/** How counties are drawn by what the report says of them, or of the prefecture they belong to. */
function placeAreas(
  places: readonly Spot[],
  { counties }: Boundaries,
  { palette }: Frame,
  about: (county: Division) => readonly string[],
): readonly AreaLook[] {
  return counties.map((county) => {
    const own = places.find(({ code }) => code === county.code);
    const ofPrefecture = places.find(({ code }) => code === String(county.parent));
    return {
      fill: roleFill((own ?? ofPrefecture)?.role, palette),
      statements: (own ?? ofPrefecture)?.statements ?? [],
      about: about(county),
    };
  });
}

const signed: ReadonlySet<PlaceRole> = new Set<PlaceRole>(["institution", "captioned"]);

function spotInk(role: PlaceRole, isWithin: boolean, palette: Palette): string {
  if (role === "captioned") return palette.ink;
  return role === "passed" && isWithin ? palette.onReported : palette.reported;
}

interface PlacePicture extends Surroundings {
  readonly rows: PlacesOnMap;
  readonly places: readonly Spot[];
}

/** What stands on the land: the report's places, who deals with them from outside, and names as room allows. */
function placeOverlay(picture: PlacePicture, land: DrawnLand): Overlay {
  const { rows, places, locale, frame } = picture;
  const { text, palette } = frame;
  const { counties, prefectures, offset } = land;
  const viewport = movedBy(picture.viewport, offset);
  const strip = movedBy(picture.strip, offset);
  const drawnOf = (code: string | null) =>
    [...counties, ...prefectures].find(({ division }) => division.code === code);
  const spots = places.filter(({ code }) => code !== null);
  const isUnnamed = ({ division }: DrawnDivision) => spots.every(({ code }) => code !== division.code);
  const scale = scaleBar(land, viewport, { locale, frame });
  const partners = partnerMarks({ rows, locale, viewport, strip, frame }, land, drawnOf);
  const isCounty = ({ named }: Spot) => named.area.level === "county";
  const inOrder = [...spots.filter((spot) => !isCounty(spot)), ...spots.filter(isCounty)];
  const countyNames = nameWishes(counties.filter(isUnnamed), { locale, size: text, weight: "normal" });
  const taken = [scale.box, ...partners.taken];
  const room = { viewport, gap: text * 0.3 };
  const inside = placedLabels(
    [
      ...inOrder.flatMap((spot) => spotWish(spot, drawnOf(spot.code), locale, text)),
      ...nameWishes(prefectures.filter(isUnnamed), { locale, size: text * 1.12, weight: "bold" }),
      ...countyNames,
    ],
    {
      ...room,
      taken,
      // A prefecture that merely has an institution is not coloured, and names may lie upon it.
      spared: spots.flatMap(({ role, code }) => (role === "institution" ? [] : (drawnOf(code) ?? []))),
    },
  );
  const labels = [...inside, ...calledOut(countyNames, inside, land, { ...room, taken })];
  const names = labels.filter(({ key }) => spots.every(({ code }) => code !== key));
  const quiet = () => ({ ink: palette.inkQuiet });
  const leading = prefectureMarks(names, prefectures, quiet);
  return {
    prefectures: leading,
    marks: [
      ...spots.map((spot) => {
        const label = labels.find(({ key }) => key === spot.code);
        return spotMark(spot, drawnOf(spot.code), label, { viewport, frame });
      }),
      ...partners.marks,
    ],
    shapes: [
      ...partners.arrows,
      ...nameShapes(
        names.filter(({ key }) => !leading.has(key)),
        quiet,
      ),
      ...scale.shapes,
    ],
  };
}

function spotWish(spot: Spot, at: DrawnDivision | undefined, locale: Locale, text: number): LabelWish[] {
  const { code, role, named } = spot;
  if (!at || code === null) return [];
  const size = named.area.level === "county" ? text : text * 1.12;
  const lines = [{ text: shortName(at.division, locale), size, weight: "bold" as const }];
  const signs = signed.has(role) ? [text * 1.3, 0] : [0];
  const fit = fitOf(spot);
  return [{ key: code, wordings: signs.map((sign) => ({ lines, sign })), at, mayStandBeside: true, fit }];
}

/** White letters keep within their area; a prefecture's name has its middle there. */
function fitOf({ role, named }: Spot): Fit {
  if (role === "passed") return "tight";
  return named.area.level === "county" ? "usual" : "loose";
}

function spotMark(
  { role, statements }: Spot,
  at: DrawnDivision | undefined,
  label: PlacedLabel | undefined,
  { viewport, frame }: { readonly viewport: Box; readonly frame: Frame },
): LandMark {
  const { palette, text } = frame;
  if (!at) return { box: { x: 0, y: 0, width: 0, height: 0 }, statements, shapes: [], clip: null };
  const clip = holds(viewport, at.box) ? null : viewport;
  const outline = at.parts.flat().map((points): Shape => ({
    type: "polygon",
    shape: { points },
    style: roleLine(role, frame),
    emphasis: { style: { stroke: palette.accent, lineWidth: text / 6 } },
  }));
  if (!label) return { box: at.box, statements, shapes: outline, clip };
  const side = text * 1.05;
  const { x, y, height } = label.box;
  const sign =
    label.wording.sign > 0
      ? roleSign(role, frame)({ x, y: y + (height - side) / 2, width: side, height: side })
      : [];
  const ink = spotInk(role, label.isWithin, palette);
  const leader = label.leader ? lineShapes(...label.leader, { color: ink, width: text / 13 }) : [];
  return {
    box: label.box,
    clip,
    statements,
    shapes: [...outline, ...leader, ...sign, ...labelShapes(label, ink)],
  };
}
