import type { Area, Dataset, Place } from "../dataset/schema";
import { inventedSurvey } from "./inventedSurvey";

type Corner = readonly [number, number];

/** A rectangle with a bend in each side, so that neighbours share more than a straight line. */
function outline([west, south]: Corner, [width, height]: Corner): number[][][] {
  const bend = 0.05;
  const at = (x: number, y: number, sway: number): number[] => [
    Number((west + x + (y % 1 === 0 ? 0 : sway)).toFixed(3)),
    Number((south + y + (x % 1 === 0 ? 0 : sway)).toFixed(3)),
  ];
  const up = (x: number) => Array.from({ length: height * 2 }, (_, step) => at(x, step / 2, bend));
  const right = (y: number) => Array.from({ length: width * 2 }, (_, step) => at(step / 2, y, bend));
  const back = (line: number[][], end: number[]) => [...line.slice(1), end].reverse();
  return [
    [
      ...right(0),
      ...up(width),
      ...back(right(height), at(width, height, 0)),
      ...back(up(0), at(0, height, 0)),
      at(0, 0, 0),
    ],
  ];
}

function feature(properties: object, coordinates: number[][][]) {
  return { type: "Feature", properties, geometry: { type: "Polygon", coordinates } };
}

/** Boundaries of the survey's province as somebody would draw them: GeoJSON with code and name, little else. */
export const inventedBoundaries = {
  type: "FeatureCollection",
  credit: "© Dongshan Survey Office",
  creditZh: "© 东山省测绘院",
  licence: "CC BY 4.0",
  features: [
    feature({ code: "910000", name: "东山省" }, outline([110, 30], [2, 2])),
    feature({ code: "910100", name: "东市", enName: "East City" }, outline([110, 30], [1, 2])),
    feature({ code: "910200", name: "西市", enName: "West City" }, outline([111, 30], [1, 2])),
    feature({ code: "910101", name: "东镇县", enName: "East Town County" }, outline([110, 30], [1, 1])),
    feature({ code: "910102", name: "西镇县", enName: "West Town County" }, outline([110, 31], [1, 1])),
    feature({ code: 910201, name: "南镇县" }, outline([111, 30], [1, 1])),
    feature({ code: "910202", name: "北镇县", cp: [111.5, 31.4] }, outline([111, 31], [1, 1])),
  ],
};

const lost: Area = {
  id: "lostTown",
  label: { zh: "失镇县", en: "Lost Town County" },
  level: "county",
  code: "910299",
};

function place(area: string, role: Place["role"], facts: readonly string[]): Place {
  return {
    kind: "place",
    id: `${area}Place`,
    initiative: 1,
    at: { section: 1, sentence: 1 },
    label: { zh: "调查的县", en: "Surveyed county" },
    printed: "县",
    role,
    area,
    facts: [...facts],
  };
}

/** The survey with two places on the map, and one whose code no boundary has. */
export const surveyOfPlaces: Dataset = (() => {
  const survey = inventedSurvey(5);
  return {
    ...survey,
    areas: [...survey.areas, lost],
    places: [
      place("eastTown", "example", ["eastTownIncome2020"]),
      place("westTown", "aided", ["westTownIncome2020"]),
      place("lostTown", "example", []),
    ],
  };
})();
