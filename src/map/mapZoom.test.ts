import { expect, test } from "vitest";
import { noBoundaries, type Boundaries } from "../dataset/boundaries";
import { echarts, learnLands, type EChartsInstance } from "../render/echarts";
import { mapOption } from "./mapOption";
import { bringIntoSight, lookAt, lookAtExtent, pan, resetZoom, sightOf, zoomAround, zoomBy } from "./mapZoom";
import { lightPalette } from "../render/theme";

const square: Boundaries = {
  ...noBoundaries,
  counties: [
    {
      code: "100001",
      name: "甲县",
      shortName: "甲县",
      pinyin: "Jiǎ",
      enName: "Jia County",
      parent: 100000,
      parentName: "某市",
      cp: [0, 0],
      geometry: {
        type: "Polygon",
        coordinates: [
          [
            [-1, -1],
            [-1, 1],
            [1, 1],
            [1, -1],
            [-1, -1],
          ],
        ],
      },
    },
  ],
};

/** A live map of a square 200 px wide, in a viewport of exactly that size. */
function liveMap(): EChartsInstance {
  const chart = echarts.init(null, null, { renderer: "svg", ssr: true, width: 200, height: 200 });
  const picture = {
    boundaries: square,
    viewport: { x: 0, y: 0, width: 200, height: 200 },
    counties: [],
    places: [],
    overlay: () => ({ marks: [], prefectures: new Map(), shapes: [] }),
    panel: [],
  };
  const option = mapOption(picture, { width: 200, height: 200, em: 12, palette: lightPalette });
  learnLands();
  chart.setOption(option);
  return chart;
}

const middleOf = (chart: EChartsInstance) =>
  chart.convertToPixel({ geoIndex: 0 }, [0, 0]).map((px) => Math.round(px));

test("the middle of the map stays where it is while zooming in", () => {
  const chart = liveMap();
  zoomBy(chart, 2);
  expect(middleOf(chart)).toEqual([100, 100]);
});

test("a zoomed map pans with the reader, up to its edges", () => {
  const chart = liveMap();
  zoomBy(chart, 2);
  pan(chart, 30, -20);
  const moved = middleOf(chart);
  pan(chart, 5000, 0);
  expect([moved, middleOf(chart)]).toEqual([
    [130, 80],
    [200, 80],
  ]);
});

test("a map that is not zoomed in does not leave its room", () => {
  const chart = liveMap();
  pan(chart, 50, 50);
  expect(middleOf(chart)).toEqual([100, 100]);
});

test("it cannot be made smaller than its room", () => {
  const chart = liveMap();
  zoomBy(chart, 0.2);
  expect(middleOf(chart)).toEqual([100, 100]);
});

test("one step leads back to the initial view from anywhere", () => {
  const chart = liveMap();
  zoomBy(chart, 4);
  pan(chart, -120, 60);
  resetZoom(chart);
  expect(middleOf(chart)).toEqual([100, 100]);
});

test("a view can be restored on another drawing", () => {
  const before = liveMap();
  zoomBy(before, 3);
  pan(before, 40, -30);
  const sight = sightOf(before);
  const after = liveMap();
  if (sight) lookAt(after, sight);
  expect(middleOf(after)).toEqual(middleOf(before));
  expect(sightOf(after)?.zoom).toBeCloseTo(3, 6);
});

test("zooming to an extent makes it fill most of the viewport", () => {
  const chart = liveMap();
  lookAtExtent(chart, { west: 0, east: 0.5, south: 0, north: 0.5 });
  const sight = sightOf(chart);
  expect([sight?.zoom, ...(sight?.middle ?? [])].map((number) => Number(number).toFixed(2))).toEqual([
    "3.51",
    "0.25",
    "0.25",
  ]);
});

test("pinching keeps the point between the fingers in place", () => {
  const chart = liveMap();
  zoomAround(chart, 2, [100, 100]);
  zoomAround(chart, 1.5, [150, 120]);
  expect(middleOf(chart)).toEqual([75, 90]);
});

test("an extent out of view is panned into view; one that is too small is reported as such", () => {
  const chart = liveMap();
  const corner = { west: -1, east: -0.9, south: -1, north: -0.9 };
  expect(bringIntoSight(chart, corner, 22)).toBe("tooSmall");
  zoomBy(chart, 4);
  expect(bringIntoSight(chart, corner, 22)).toBe("seen");
  const [x = -1, y = -1] = chart.convertToPixel({ geoIndex: 0 }, [-0.95, -0.95]);
  expect([x > 0, y < 200]).toEqual([true, true]);
});
