import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { inventedBoundaries } from "../testing/inventedBoundaries";
import { inventedProvince } from "../testing/inventedProvince";
import { boundariesOf } from "./boundaries";
import { DatasetError } from "./datasetError";
import { isBoundaryFile, parseBoundaries } from "./parseBoundaries";

const read = (json: unknown) => boundariesOf(parseBoundaries(JSON.stringify(json), "dongshan.geo.json"));

function problemsOf(json: unknown): readonly string[] {
  try {
    read(json);
    return [];
  } catch (cause) {
    if (!(cause instanceof DatasetError)) throw cause;
    return cause.problems.map(({ path, found, expected }) => `${path}: ${found.en}; ${expected.en}`);
  }
}

test("GeoJSON with code and name is enough; what it leaves out is worked out", () => {
  const { counties, prefectures, credit } = read(inventedBoundaries);
  expect(
    counties.map(({ code, name, enName, parent, parentName }) => [code, name, enName, parent, parentName]),
  ).toEqual([
    ["910101", "东镇县", "East Town County", 910100, "东市"],
    ["910102", "西镇县", "West Town County", 910100, "东市"],
    ["910201", "南镇县", "南镇县", 910200, "西市"],
    ["910202", "北镇县", "北镇县", 910200, "西市"],
  ]);
  expect(prefectures.map(({ code }) => code)).toEqual(["910100", "910200"]);
  expect(credit).toEqual({
    by: { zh: "© 东山省测绘院", en: "© Dongshan Survey Office" },
    licence: "CC BY 4.0",
    approvalNumber: "",
  });
  const [middle, given] = [counties[0]?.cp ?? [0, 0], counties[3]?.cp];
  expect(middle[0]).toBeCloseTo(110.5, 0);
  expect(middle[1]).toBeCloseTo(30.5, 0);
  expect(given).toEqual([111.5, 31.4]);
});

test("a border that neighbours share is one arc, and each line is drawn once", () => {
  const { arcs } = parseBoundaries(JSON.stringify(inventedBoundaries), "");
  const segments = arcs.flatMap((arc) =>
    arc.slice(1).map((point, place) => [arc[place], point].map(String).sort().join(" ")),
  );
  expect(new Set(segments).size).toBe(segments.length);
  expect(arcs.length).toBe(8);
});

test("a hole and the area within it share their outline, whichever way each is drawn", () => {
  const ring = [
    [110.2, 30.2],
    [110.2, 30.4],
    [110.4, 30.4],
    [110.2, 30.2],
  ];
  const outer = [
    [110, 30],
    [111, 30],
    [111, 31],
    [110, 30],
  ];
  const area = (code: string, ...coordinates: unknown[]) => ({
    type: "Feature",
    properties: { code, name: code },
    geometry: { type: "Polygon", coordinates },
  });
  const features = [area("910101", outer, ring), area("910102", [...ring].reverse())];
  expect(parseBoundaries(JSON.stringify({ ...inventedBoundaries, features }), "").arcs.length).toBe(2);
});

test("TopoJSON, the site's own among it, gives the same areas", () => {
  const own: unknown = JSON.parse(readFileSync("data/boundaries.topo.json", "utf8"));
  const { counties, prefectures } = read(own);
  expect([counties.length, prefectures.length]).toEqual([88, 9]);
  expect(counties[0]).toMatchObject({ code: "520102", pinyin: "Nánmíng", cp: [106.7757, 26.5382] });
  expect(read(inventedProvince()).counties.length).toBe(3000);
});

test("what is wrong is named with its place, all at once", () => {
  const [province, , , first, second, ...others] = inventedBoundaries.features;
  const wrong = {
    ...inventedBoundaries,
    licence: undefined,
    features: [
      province,
      { ...first, properties: { name: "东镇县" } },
      { ...second, geometry: { type: "Point", coordinates: [110, 30] } },
      ...others,
    ],
  };
  expect(problemsOf(wrong)).toEqual([
    "licence: nothing; a text",
    'features[2].geometry.type: the text "Point"; one of Polygon, MultiPolygon',
  ]);
  const metres = [
    [
      [12_245_143, 3_503_549],
      [12_245_143, 3_503_700],
      [12_245_200, 3_503_700],
      [12_245_143, 3_503_549],
    ],
  ];
  const twice = (change: object) => ({
    ...inventedBoundaries,
    features: [first, second, { ...others[0], ...change }, ...others.slice(1)],
  });
  expect(problemsOf(twice({ properties: { name: "" } }))).toEqual([
    "features[2].properties.code: nothing; a code of six digits",
    "features[2].properties.name: an empty text; a text",
  ]);
  expect(problemsOf(twice({ geometry: { type: "Polygon", coordinates: metres } }))).toEqual([
    "features[2].geometry.coordinates: 12245143, 3503549; longitude and latitude in degrees",
  ]);
  expect(problemsOf(twice({ geometry: { type: "Polygon", coordinates: [[[110, "30"]]] } }))).toEqual([
    'features[2].geometry.coordinates[0][0][1]: the text "30"; a number',
    "features[2].geometry.coordinates[0]: a list of 1; at least 4 entries",
  ]);
  expect(problemsOf(twice({ properties: { code: "920101", name: "他省县" } }))).toEqual([
    "features[2].properties.code: 920101; a code of the same province, beginning with 91",
  ]);
  expect(problemsOf(twice({ properties: { code: "910101", name: "东镇县" } }))).toEqual([
    "features[2].properties.code: 910101; each code once",
  ]);
  expect(problemsOf({ ...inventedBoundaries, features: [province] })).toEqual([
    ": no county; counties, whose codes do not end with 00",
  ]);
});

test("a file of another kind, or of none, is said to be one", () => {
  expect(problemsOf({ version: 1, credit: "x", licence: "y" })).toEqual([
    "type: nothing; FeatureCollection or Topology",
  ]);
  expect(() => parseBoundaries("{ cut", "x.json")).toThrow(
    /x\.json: found .* at line 1, column 3; expected complete/,
  );
  const topology = {
    type: "Topology",
    credit: "x",
    licence: "y",
    arcs: [],
    objects: {
      all: {
        type: "GeometryCollection",
        geometries: [{ type: "Polygon", arcs: [[4]], properties: { code: "910101", name: "县" } }],
      },
    },
  };
  expect(problemsOf(topology)).toEqual(["objects.all.geometries[0].arcs: 4; the number of an arc below 0"]);
  expect([
    isBoundaryFile(JSON.stringify(topology)),
    isBoundaryFile('{"version":1}'),
    isBoundaryFile("{"),
  ]).toEqual([true, false, false]);
});
