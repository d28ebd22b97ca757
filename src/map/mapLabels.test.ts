import { expect, test } from "vitest";
import { sources } from "../testing/sources";
import { locales } from "../i18n/locale";
import { covers, holds, overlap } from "./mapBoxes";
import { placedLabels, type LabelWish } from "./mapLabels";
import { nameWishes } from "./mapNames";
import { aspectOf, drawn, extentOf } from "./mapProjection";

const { boundaries } = sources.geography;
const extent = extentOf(boundaries);
const text = 13;

/** The land drawn `width` px wide and enlarged, seen through a window of its unenlarged size in its middle. */
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
  "no name touches another or leaves the map: $width px, zoom $zoom, $locale",
  ({ width, zoom, locale }) => {
    const { counties, prefectures, viewport } = seenAt(width, zoom);
    const wishes = [
      ...nameWishes(prefectures, { locale, size: text * 1.12, weight: "bold" }),
      ...nameWishes(counties, { locale, size: text, weight: "normal" }),
    ];
    const labels = placedLabels(wishes, { viewport, taken: [], spared: [], gap: 4 });
    const collisions = labels.flatMap((label, place) =>
      labels
        .slice(place + 1)
        .filter(({ box }) => overlap(label.box, box))
        .map(({ key }) => [label.key, key]),
    );
    const outside = labels.filter(({ box }) => !holds(viewport, box)).map(({ key }) => key);
    expect({ collisions, outside }).toEqual({ collisions: [], outside: [] });
  },
);

test("the nearer the map, the more counties have their names", () => {
  const shareAt = (zoom: number) => {
    const { counties, viewport } = seenAt(800, zoom);
    const seen = counties.filter(({ anchor: [x, y] }) => holds(viewport, { x, y, width: 0, height: 0 }));
    const wishes = nameWishes(seen, { locale: "zh", size: text, weight: "normal" });
    return placedLabels(wishes, { viewport, taken: [], spared: [], gap: 4 }).length / seen.length;
  };
  expect([shareAt(1) > 0.6, shareAt(3) > 0.9, shareAt(1) < shareAt(3)]).toEqual([true, true, true]);
});

const { counties, viewport } = seenAt(800, 1);
const wishFor = (code: string, rest: Partial<LabelWish>): LabelWish[] =>
  nameWishes(
    counties.filter(({ division }) => division.code === code),
    {
      locale: "zh",
      size: text * 3,
      weight: "bold",
    },
  ).map((wish) => ({ ...wish, ...rest }));

test("a name too large for its county stands beside it and off the counties to be spared", () => {
  const spared = counties.filter(({ division }) => ["520621", "520628"].includes(division.code));
  const [label] = placedLabels(wishFor("520621", { mayStandBeside: true, fit: "tight" }), {
    viewport,
    taken: [],
    spared,
    gap: 4,
  });
  expect([label?.isWithin, spared.map((area) => label && covers(label.box, area, 0))]).toEqual([
    false,
    [false, false],
  ]);
});

test("without leave to stand beside its county such a name is left out", () => {
  expect(placedLabels(wishFor("520621", {}), { viewport, taken: [], spared: [], gap: 4 })).toEqual([]);
});
