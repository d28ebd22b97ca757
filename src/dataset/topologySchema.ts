import type { GeometryCollection, Topology } from "topojson-specification";
import * as z from "./zod";

const position = z.tuple([z.number(), z.number()]);

/** A division's properties. */
export const propertiesSchema = z.object({
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

/** Whose boundaries they are: what has to stand wherever they are shown. */
export const creditFields = {
  credit: z.string().min(1).describe("Whom to name: © OpenStreetMap contributors."),
  creditZh: z.string().min(1).optional().describe("The same in Chinese, where it differs."),
  licence: z.string().min(1).describe("Its short name: ODbL."),
  approvalNumber: z
    .string()
    .max(60)
    .optional()
    .describe("The map approval number (审图号), if there is one."),
};

const layer = z.looseObject({
  type: z.literal("GeometryCollection"),
  geometries: z.array(
    z.looseObject({ type: z.enum(["Polygon", "MultiPolygon"]), properties: propertiesSchema }),
  ),
});

const topologySchema = z.looseObject({
  type: z.literal("Topology"),
  ...creditFields,
  arcs: z.array(z.array(z.array(z.number()))),
  objects: z.object({
    counties: layer.extend({ geometries: layer.shape.geometries.min(1) }),
    prefectures: layer,
  }),
});

export type DivisionProperties = z.infer<typeof propertiesSchema>;

type Layer = GeometryCollection<DivisionProperties>;

/** Whom to name beside boundaries. */
export interface Credited {
  readonly credit: string;
  readonly creditZh?: string | undefined;
  readonly licence: string;
  readonly approvalNumber?: string | undefined;
}

/** Boundaries in the form in which the atlas works with them: outlines as runs of arcs that neighbours share. */
export type ProvinceTopology = Topology<{ counties: Layer; prefectures: Layer }> & Credited;

function isProvinceTopology(candidate: unknown): candidate is ProvinceTopology {
  topologySchema.parse(candidate);
  return true;
}

/** Checks the site's own boundary file; throws a ZodError that names the faulty path. */
export function parseTopology(json: unknown): ProvinceTopology {
  if (!isProvinceTopology(json)) throw new TypeError("not a topology");
  return json;
}
