import { feature, mesh } from "topojson-client";
import type { MultiLineString, MultiPolygon, Polygon } from "geojson";
import type { Bilingual } from "../i18n/locale";
import type { DivisionProperties, ProvinceTopology } from "./topologySchema";

/** A county or prefecture with its outline in WGS 84 degrees. */
export interface Division extends DivisionProperties {
  readonly geometry: Polygon | MultiPolygon;
}

/** Outlines to draw: counties, and lines between prefectures and around the province, each once. */
interface Outlines {
  readonly counties: readonly Division[];
  readonly prefectureLines: MultiLineString;
}

/** Whom to name wherever boundaries are shown, and their map approval number; empty if they have none. */
export interface BoundaryCredit {
  readonly by: Bilingual;
  readonly licence: string;
  readonly approvalNumber: string;
}

/** A province's counties and prefectures. */
export interface Boundaries extends Outlines {
  readonly prefectures: readonly Division[];
  readonly credit: BoundaryCredit;
  /** Coarser outlines for small maps. */
  readonly coarse: Outlines;
}

/** Boundaries that have not arrived. */
export const noBoundaries: Boundaries = {
  counties: [],
  prefectures: [],
  credit: { by: { zh: "", en: "" }, licence: "", approvalNumber: "" },
  prefectureLines: { type: "MultiLineString", coordinates: [] },
  coarse: { counties: [], prefectureLines: { type: "MultiLineString", coordinates: [] } },
};

function divisionsOf(
  topology: ProvinceTopology,
  collection: ProvinceTopology["objects"]["counties"],
): Division[] {
  return feature(topology, collection).features.flatMap(({ geometry, properties }) =>
    geometry.type === "Polygon" || geometry.type === "MultiPolygon" ? [{ ...properties, geometry }] : [],
  );
}

/** Resolves the shared arcs of a boundary file. */
export function boundariesOf(topology: ProvinceTopology): Boundaries {
  const { credit, creditZh = credit, licence, approvalNumber = "" } = topology;
  return {
    credit: { by: { zh: creditZh, en: credit }, licence, approvalNumber },
    ...outlinesOf(topology),
    prefectures: divisionsOf(topology, topology.objects.prefectures),
    coarse: outlinesOf(simplified(topology)),
  };
}

function outlinesOf(topology: ProvinceTopology): Outlines {
  return {
    counties: divisionsOf(topology, topology.objects.counties),
    prefectureLines: mesh(topology, topology.objects.prefectures),
  };
}

/** Detail smaller than this many degrees is invisible on a small map. */
const unseen = 0.01;

/** A topology with simplified arcs; neighbours keep a common border because they share the arc. */
function simplified(topology: ProvinceTopology): ProvinceTopology {
  const { transform, arcs, ...rest } = topology;
  const [scaleX = 1, scaleY = 1] = transform?.scale ?? [];
  const [left = 0, top = 0] = transform?.translate ?? [];
  const placed = arcs.map((arc) => {
    let [x, y] = [0, 0];
    return arc.map(([dx = 0, dy = 0]): Position => {
      if (!transform) return [dx, dy];
      x += dx;
      y += dy;
      return [x * scaleX + left, y * scaleY + top];
    });
  });
  return { ...rest, arcs: placed.map((arc) => straightened(arc)) };
}

type Position = [number, number];

/** Simplifies a line (Douglas–Peucker). */
function straightened(line: readonly Position[]): Position[] {
  const [first, last] = [line[0], line.at(-1)];
  if (!first || !last || line.length < 3) return [...line];
  const [dx, dy] = [last[0] - first[0], last[1] - first[1]];
  const length = Math.hypot(dx, dy);
  const farness = ([x, y]: Position) =>
    length === 0
      ? Math.hypot(x - first[0], y - first[1])
      : Math.abs(dx * (y - first[1]) - dy * (x - first[0])) / length;
  const distances = line.map(farness);
  const farthest = Math.max(...distances);
  if (farthest <= unseen) return [first, last];
  const turn = distances.indexOf(farthest);
  return [...straightened(line.slice(0, turn + 1)).slice(0, -1), ...straightened(line.slice(turn))];
}
