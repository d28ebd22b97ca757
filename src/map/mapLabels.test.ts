import { expect, test } from "vitest";
import { sources } from "../testing/sources";
import type { Division } from "../dataset/boundaries";
import { locales, type Locale } from "../i18n/locale";
import { holds, overlap } from "../render/boxGeometry";
import { covers } from "./mapBoxes";
import { placedLabels, pointsToItsArea, type LabelRoom, type LabelWish } from "./mapLabels";
import { landTest } from "./mapLeaders";
import { shortName } from "./mapNames";
import type { DrawnDivision } from "./drawnDivision";
import { aspectOf, drawn, extentOf } from "./mapProjection";

const { boundaries } = sources.geography;
const extent = extentOf(boundaries);
const text = 13;

function wishFor(at: DrawnDivision, locale: Locale, rest: Partial<LabelWish> = {}): LabelWish {
  const name = shortName(at.division, locale);
  const plain = { size: text, weight: "normal", sign: 0, beside: "no", fit: "usual" } as const;
  return { key: at.division.code, at, text: name, ...plain, ...rest };
}

function roomIn(viewport: LabelRoom["viewport"], land: readonly DrawnDivision[] = []): LabelRoom {
  return { viewport, taken: [], spared: [], isOnLand: landTest(land, viewport, 4), gap: 4 };
}

/** The land drawn `width` px wide and zoomed in, seen through a viewport of its original size in its middle. */
function seenAt(width: number, zoom: number) {
  const height = width / aspectOf(extent);
  const scale = {
    extent,
    perLongitude: (width * zoom) / (extent.east - extent.west),
    perLatitude: (-height * zoom) / (extent.north - extent.south),
  };
  return {
    counties: boundaries.counties.map((county) => drawn(county, scale)),
    prefectures: boundaries.prefectures.map((prefecture) => drawn(prefecture, scale)),
    viewport: { x: (width * (zoom - 1)) / 2, y: (height * (zoom - 1)) / 2, width, height },
  };
}

const views = [300, 480, 640, 800, 1200].flatMap((width) =>
  [1, 2, 6].flatMap((zoom) => locales.map((locale) => ({ width, zoom, locale }))),
);

test.each(views)(
  "no name touches another or leaves the map, and each points to its area: $width px, zoom $zoom, $locale",
  ({ width, zoom, locale }) => {
    const { counties, prefectures, viewport } = seenAt(width, zoom);
    const room = roomIn(viewport, prefectures);
    const wishes = [
      ...prefectures.map((at) => wishFor(at, locale, { size: text * 1.12, weight: "bold" })),
      ...counties.map((at) => wishFor(at, locale, { beside: "offLand" })),
    ];
    const labels = placedLabels(wishes, room);
    const collisions = labels.flatMap((label, place) =>
      labels
        .slice(place + 1)
        .flatMap(({ box, wish }) => (overlap(label.box, box) ? [[label.wish.text, wish.text]] : [])),
    );
    const faulty = labels.filter((label) => !holds(viewport, label.box) || !pointsToItsArea(label));
    expect({ collisions, faulty: faulty.map(({ wish }) => wish.text) }).toEqual({
      collisions: [],
      faulty: [],
    });
  },
);

test("zooming in makes room for the names of more counties", () => {
  const shareAt = (zoom: number) => {
    const { counties, viewport } = seenAt(800, zoom);
    const seen = counties.filter(({ anchor: [x, y] }) => holds(viewport, { x, y, width: 0, height: 0 }));
    const wishes = seen.map((at) => wishFor(at, "zh"));
    return placedLabels(wishes, roomIn(viewport)).length / seen.length;
  };
  expect([shareAt(1) > 0.6, shareAt(3) > 0.9, shareAt(1) < shareAt(3)]).toEqual([true, true, true]);
});

const { counties, viewport } = seenAt(800, 1);
const jiangkou = (rest: Partial<LabelWish>) =>
  counties
    .filter(({ division }) => division.code === "520621")
    .map((at) => wishFor(at, "zh", { size: text * 3, weight: "bold", ...rest }));

test("a name too large for its county stands beside it with a leader line, away from the spared counties", () => {
  const spared = counties.filter(({ division }) => ["520621", "520628"].includes(division.code));
  const wishes = jiangkou({ beside: "anywhere", fit: "tight" });
  const [label] = placedLabels(wishes, { ...roomIn(viewport), spared });
  expect([label?.leader === null, spared.map((area) => label && covers(label.box, area, 0))]).toEqual([
    false,
    [false, false],
  ]);
});

test("unless it may stand beside its county, such a name is left out", () => {
  expect(placedLabels(jiangkou({}), roomIn(viewport))).toEqual([]);
});

/** A square area with its name; lengths in px. */
function square(name: string, x: number, y: number, side: number): DrawnDivision {
  const division: Division = {
    code: name,
    name,
    shortName: name,
    pinyin: name,
    enName: name,
    parent: 0,
    parentName: "",
    cp: [0, 0],
    geometry: { type: "Polygon", coordinates: [] },
  };
  const box = { x, y, width: side, height: side };
  const ring: [number, number][] = [
    [x, y],
    [x + side, y],
    [x + side, y + side],
    [x, y + side],
  ];
  return { division, parts: [[ring]], box, anchor: [x + side / 2, y + side / 2] };
}

const room = roomIn({ x: 0, y: 0, width: 400, height: 400 }, [square("land", 100, 100, 200)]);
const calledOut = (...areas: readonly DrawnDivision[]) =>
  areas.map((at) => wishFor(at, "zh", { beside: "offLand" }));

test("the name of an area at the edge stands off the land, with a leader line that ends in the area", () => {
  const edge = square("甲县", 285, 180, 10);
  const [label] = placedLabels(calledOut(edge), room);
  expect(label?.box.x).toBeGreaterThan(300);
  expect(label?.leader?.[1]).toEqual(edge.anchor);
});

test("an area in the middle of the land gets no name off the land", () => {
  expect(placedLabels(calledOut(square("甲县", 195, 195, 10)), room)).toEqual([]);
});

test("names off the land cover no other label", () => {
  const areas = [100, 112, 124, 136, 148].map((y, place) => square(`第${place}县`, 285, y, 10));
  const taken = [{ x: 310, y: 100, width: 60, height: 14 }];
  const labels = placedLabels(calledOut(...areas), { ...room, taken });
  const boxes = [...taken, ...labels.map(({ box }) => box)];
  const touching = boxes.flatMap((box, place) =>
    boxes.slice(place + 1).filter((other) => overlap(box, other)),
  );
  expect([labels.length > 3, touching]).toEqual([true, []]);
});

test("no leader line crosses another", () => {
  const areas = [110, 150, 190, 230, 270].map((y, place) => square(`第${place}县`, 288, y, 10));
  const lines = placedLabels(calledOut(...areas), room).map(({ leader }) => leader);
  const heights = lines.map((line) => line?.[0][1] ?? 0);
  expect(heights).toEqual([...heights].sort((a, b) => a - b));
});
