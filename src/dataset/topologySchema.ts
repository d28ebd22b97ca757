import type { GeometryCollection, Topology } from "topojson-specification";
import * as z from "./zod";

const position = z.tuple([z.number(), z.number()]);

/** A division's properties; what a province's boundary file must carry. */
const propertiesSchema = z.object({
  code: z.string().min(1).describe("Joins to the dataset's areas."),
  name: z.string().min(1),
  shortName: z.string().min(1),
  pinyin: z.string(),
  enName: z.string().min(1),
  otherNames: z.array(z.string().min(1)).optional().describe("Earlier and later names to find it by."),
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

type Layer = GeometryCollection<DivisionProperties>;

/** A boundary file: outlines as runs of arcs that neighbours share. */
export type ProvinceTopology = Topology<{ counties: Layer; prefectures: Layer }>;

function isProvinceTopology(candidate: unknown): candidate is ProvinceTopology {
  topologySchema.parse(candidate);
  return true;
}

/** Checks a boundary file; throws a ZodError that names the faulty path. */
export function parseTopology(json: unknown): ProvinceTopology {
  if (!isProvinceTopology(json)) throw new TypeError("not a topology");
  return json;
}
