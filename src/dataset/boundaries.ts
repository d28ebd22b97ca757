import { feature, mesh } from "topojson-client";
import type { MultiLineString, MultiPolygon, Polygon } from "geojson";
import type { GeometryCollection, Topology } from "topojson-specification";
import * as z from "zod";

const position = z.tuple([z.number(), z.number()]);

/** A division's properties; what a province's boundary file must carry. */
const propertiesSchema = z.object({
  code: z.string().min(1).describe("Joins to the dataset's areas."),
  name: z.string().min(1),
  shortName: z.string().min(1),
  pinyin: z.string(),
  enName: z.string().min(1),
  parent: z.number(),
  parentName: z.string(),
  cp: position.describe("A point inside the polygon for its label: longitude, latitude."),
  boundaryNote: z.string().optional().describe("Why the line cannot be trusted, in English."),
  boundaryNoteZh: z
    .string()
    .optional()
    .describe("The same in Chinese; the English one stands in where it is absent."),
});

const layer = z.looseObject({
  type: z.literal("GeometryCollection"),
  geometries: z
    .array(z.looseObject({ type: z.enum(["Polygon", "MultiPolygon"]), properties: propertiesSchema }))
    .min(1),
});

const topologySchema = z.looseObject({
  type: z.literal("Topology"),
  arcs: z.array(z.array(z.array(z.number()))),
  objects: z.object({ counties: layer, prefectures: layer }),
});

export type DivisionProperties = z.infer<typeof propertiesSchema>;

/** A county or prefecture with its outline in WGS 84 degrees. */
export interface Division extends DivisionProperties {
  readonly geometry: Polygon | MultiPolygon;
}

/** A province's counties and prefectures. */
export interface Boundaries {
  readonly counties: readonly Division[];
  readonly prefectures: readonly Division[];
  /** Lines between prefectures and around the province, each once. */
  readonly prefectureLines: MultiLineString;
}

type Layer = GeometryCollection<DivisionProperties>;
type ProvinceTopology = Topology<{ counties: Layer; prefectures: Layer }>;

function isProvinceTopology(candidate: unknown): candidate is ProvinceTopology {
  topologySchema.parse(candidate);
  return true;
}

function divisionsOf(topology: ProvinceTopology, collection: Layer): Division[] {
  return feature(topology, collection).features.flatMap(({ geometry, properties }) =>
    geometry.type === "Polygon" || geometry.type === "MultiPolygon" ? [{ ...properties, geometry }] : [],
  );
}

/** Checks a boundary file and unfolds its shared arcs; throws a ZodError that names the path at fault. */
export function parseBoundaries(json: unknown): Boundaries {
  if (!isProvinceTopology(json)) throw new TypeError("not a topology");
  return {
    counties: divisionsOf(json, json.objects.counties),
    prefectures: divisionsOf(json, json.objects.prefectures),
    prefectureLines: mesh(json, json.objects.prefectures),
  };
}
