import type { MapBody, MapPlace } from "../body/mapBody";
import type { Locale } from "../i18n/locale";
import { areaLook, mapSignShapes, type AreaLook } from "../render/mapSigns";
import type { Mark } from "../render/marks";
import type { Box, Shape } from "../render/shapes";
import type { Canvas } from "../render/theme";
import { holds } from "../render/boxGeometry";
import { labelShapes, placedLabels, type LabelRoom, type LabelWish, type PlacedLabel } from "./mapLabels";
import { landTest } from "./mapLeaders";
import { shortName } from "./mapNames";
import type { DrawnLand, LandMark, Overlay } from "./mapPicture";
import { partnerMarks } from "./mapPartners";
import type { DrawnDivision } from "./drawnDivision";
import { movedBy } from "./mapProjection";
import { scaleBar } from "./mapScale";

/** What the overlay needs to know besides the land. */
interface Surroundings {
  readonly locale: Locale;
  readonly canvas: Canvas;
  /** px of the frame. */
  readonly viewport: Box;
  readonly strip: Box;
}

/** Callouts are added only if at most this share of the names is missing; more would clutter the map. */
const mostLacking = 0.7;
const mostCallouts = 24;

/** The names on a map, placed around the signs and arrows. */
function mapLabels(
  { names, places, crossings, panels }: MapBody,
  { locale, canvas, ...surroundings }: Surroundings,
  land: DrawnLand,
) {
  const { em } = canvas;
  const viewport = movedBy(surroundings.viewport, land.offset);
  const strip = movedBy(surroundings.strip, land.offset);
  const { counties, prefectures } = land;
  const looks = new Map(
    (panels[0]?.counties ?? []).map(({ code, sign }) => [
      code,
      areaLook(sign, { palette: canvas.palette, em }),
    ]),
  );
  const scale = scaleBar(land, viewport, locale, canvas);
  const partners = partnerMarks(strip.width > 0 ? crossings : [], { viewport, strip, canvas }, land);
  const standOut = new Map(places.map((place) => [place.code, place]));
  const room: LabelRoom = {
    viewport,
    taken: [scale.box, ...partners.taken],
    // A prefecture that only has an institution is not coloured, so names may cover it.
    spared: [...prefectures, ...counties].filter(({ division: { code } }) => {
      const role = standOut.get(code)?.role;
      return role !== undefined && role !== "institution";
    }),
    isOnLand: landTest(prefectures, viewport, em * 0.3),
    gap: em * 0.3,
  };
  const wishFor = (at: DrawnDivision, rest: Partial<LabelWish> = {}): LabelWish => ({
    key: at.division.code,
    at,
    text: shortName(at.division, locale),
    size: em,
    weight: "normal",
    sign: 0,
    beside: "no",
    fit: looks.get(at.division.code)?.ink === canvas.palette.paper ? "tight" : "usual",
    ...rest,
  });
  const isNamed = ({ division }: DrawnDivision) => standOut.has(division.code);
  // The smallest counties go first, since they have the fewest possible places.
  const bySize = [...counties].sort((a, b) => a.box.width * a.box.height - b.box.width * b.box.height);
  const own = [...prefectures, ...bySize].filter(isNamed).map((at) => {
    const role = standOut.get(at.division.code)?.role;
    const isPrefecture = prefectures.includes(at);
    return wishFor(at, {
      weight: "bold",
      size: em * (isPrefecture ? 1.12 : 1),
      sign: role === "institution" || role === "captioned" ? em * 1.3 : 0,
      beside: "anywhere",
      // White letters must stay inside their area; for the name of a prefecture it is enough if its middle does.
      ...(role === "passed" ? { fit: "tight" } : {}),
      ...(isPrefecture ? { fit: "loose" } : {}),
    });
  });
  const ofCounties = counties.filter((at) => !isNamed(at)).map((at) => wishFor(at));
  const ofPrefectures = prefectures
    .filter((at) => !isNamed(at))
    .map((at) => wishFor(at, { weight: "bold", size: em * 1.12, fit: names === "all" ? "usual" : "loose" }));
  const withCallouts = (placed: readonly PlacedLabel[]) => {
    const keys = new Set(placed.map((label) => label.wish.key));
    const lacking = ofCounties.filter(({ key }) => !keys.has(key));
    return lacking.length > ofCounties.length * mostLacking
      ? placed
      : placedLabels(
          lacking.slice(0, mostCallouts).map((each) => ({ ...each, beside: "offLand" })),
          room,
          placed,
        );
  };
  const named = placedLabels(own, room);
  // If a name does not fit along with its sign, the name is tried alone.
  const signless = own
    .filter(({ key }) => !named.some(({ wish }) => wish.key === key))
    .map((each) => ({ ...each, sign: 0 }));
  const standingOut = placedLabels(signless, room, named);
  const others = [...(names === "all" ? ofPrefectures : []), ...ofCounties];
  const isSeen = ({ at: { anchor } }: LabelWish) =>
    holds(viewport, { x: anchor[0], y: anchor[1], width: 0, height: 0 });
  const labels = withCallouts(placedLabels(others, room, standingOut));
  // If only a few counties have room for their names, the names of prefectures are more useful.
  const isCrowded = names === "counties" && labels.length < ofCounties.filter(isSeen).length / 3;
  return {
    labels: isCrowded ? placedLabels(ofPrefectures, room, standingOut) : labels,
    viewport,
    looks,
    partners,
    scale,
  };
}

/** The overlay on the land: highlighted places, outside partners, and as many names as fit. */
export function mapOverlay(body: MapBody, surroundings: Surroundings, land: DrawnLand): Overlay {
  const { canvas } = surroundings;
  const { palette } = canvas;
  const { labels, viewport, looks, partners, scale } = mapLabels(body, surroundings, land);
  const { counties, prefectures } = land;
  const standOut = new Set(body.places.map(({ code }) => code));
  const leading = new Set(prefectures.map(({ division }) => division.code));
  const inkOf = ({ wish: { key }, leader }: PlacedLabel) => {
    const { ink, isPatterned } = looks.get(key) ?? { ink: palette.ink, isPatterned: body.names !== "all" };
    const halo = palette.paper;
    return leader
      ? { ink: palette.ink, halo }
      : { ink, ground: isPatterned ? palette.paper : undefined, halo };
  };
  const others = labels.filter(({ wish }) => !standOut.has(wish.key));
  return {
    prefectures: new Map(
      others
        .filter(({ wish }) => leading.has(wish.key))
        .map((label): [string, Mark] => [
          label.wish.key,
          { box: label.box, statements: [], shapes: labelShapes(label, inkOf(label)) },
        ]),
    ),
    marks: [
      ...body.places.map((place) => {
        const at = [...counties, ...prefectures].find(({ division }) => division.code === place.code);
        const label = labels.find(({ wish }) => wish.key === place.code);
        return placeMark(place, at, label, viewport, canvas);
      }),
      ...partners.marks,
    ],
    shapes: [
      ...partners.arrows,
      ...others
        .filter(({ wish }) => !leading.has(wish.key))
        .flatMap((label) => labelShapes(label, inkOf(label))),
      ...scale.shapes,
    ],
  };
}

function placeMark(
  { role, statements }: MapPlace,
  at: DrawnDivision | undefined,
  label: PlacedLabel | undefined,
  viewport: Box,
  canvas: Canvas,
): LandMark {
  const { palette, em } = canvas;
  if (!at) return { box: { x: 0, y: 0, width: 0, height: 0 }, statements, shapes: [], clip: null };
  const sign = { kind: "place", role } as const;
  const look: AreaLook = areaLook(sign, { palette, em });
  const outline = at.parts.flat().map((points): Shape => ({
    type: "polygon",
    shape: { points },
    style: { fill: "none", ...look.line },
    emphasis: { style: { stroke: palette.accent, lineWidth: em / 6 } },
  }));
  const clip = holds(viewport, at.box) ? null : viewport;
  if (!label) return { box: at.box, statements, shapes: outline, clip };
  const side = em * 1.05;
  const { x, y, height } = label.box;
  const square = { x, y: y + (height - side) / 2, width: side, height: side };
  const isBeside = label.leader !== null;
  const ink = isBeside || role === "institution" ? palette.ink : look.ink;
  return {
    box: label.box,
    clip,
    statements,
    shapes: [
      ...outline,
      ...labelShapes(label, { ink, ground: isBeside ? palette.field : undefined, halo: palette.paper }),
      ...(label.wish.sign > 0 ? mapSignShapes(sign, square, { palette, em }) : []),
    ],
  };
}
