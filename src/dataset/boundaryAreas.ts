import { feature } from "topojson-client";
import type { Geometry } from "geojson";
import type { GeometryCollection, Topology } from "topojson-specification";
import type { Bilingual } from "../i18n/locale";
import { literal, type DatasetProblem } from "./datasetProblem";
import { description, schemaProblems } from "./schemaProblem";
import type { Parts } from "./sharedArcs";
import { propertiesSchema } from "./topologySchema";
import * as z from "./zod";

/** What a file has to say of each area: code and name; the rest is worked out where it is absent. */
const givenProperties = propertiesSchema.partial().extend({
  code: z.coerce.string().regex(/^\d{6}$/),
  name: z.string().min(1),
});

const anyProperties = z.looseObject({});
const collection = z.looseObject({
  features: z
    .array(
      z.looseObject({
        geometry: z.looseObject({
          type: z.enum(["Polygon", "MultiPolygon"]),
          coordinates: z.array(z.unknown()),
        }),
        properties: anyProperties,
      }),
    )
    .min(1),
});
const topology = z.looseObject({
  arcs: z.array(z.array(z.array(z.number()).min(2)).min(2)),
  objects: z.record(
    z.string(),
    z.looseObject({
      type: z.literal("GeometryCollection"),
      geometries: z.array(
        z.looseObject({
          type: z.enum(["Polygon", "MultiPolygon"]),
          properties: anyProperties,
          arcs: z.array(z.unknown()),
        }),
      ),
    }),
  ),
});

type AnyTopology = Topology<Record<string, GeometryCollection>>;

/** What a file of boundaries is. */
export const kind: Bilingual = { zh: "GeoJSON或TopoJSON的地图边界", en: "boundaries as GeoJSON or TopoJSON" };
const rings = z.array(z.array(z.array(z.number()).min(2)).min(4)).min(1);
const shapes = { Polygon: rings, MultiPolygon: z.array(rings).min(1) };

/** An area of a file, and where it stands there. */
export interface Found {
  readonly path: string;
  readonly properties: unknown;
  readonly geometry: unknown;
}

/** An area of a file as it is drawn. */
export interface Area {
  readonly given: z.infer<typeof givenProperties>;
  readonly parts: Parts;
}

/** What was read, and what is wrong with it. */
export interface Checked<Value> {
  readonly value: Value;
  readonly problems: readonly DatasetProblem[];
}

/** A value by a schema, null with the problems where it is another; `path` leads to it. */
export function checked<Value>(
  schema: z.ZodType<Value>,
  value: unknown,
  path: string,
): Checked<Value | null> {
  const result = schema.safeParse(value);
  if (result.success) return { value: result.data, problems: [] };
  const within = (rest: string) =>
    path === "" || rest.startsWith("[") || rest === "" ? path + rest : `${path}.${rest}`;
  return {
    value: null,
    problems: result.error.issues
      .flatMap((issue) => schemaProblems(issue, value, schema))
      .map((problem) => ({ ...problem, path: within(problem.path) })),
  };
}

/** The areas of a file, GeoJSON or TopoJSON, whatever they are like. */
export function foundIn(json: unknown): Checked<readonly Found[]> {
  const type: unknown = typeof json === "object" && json !== null && "type" in json ? json.type : undefined;
  if (type === "FeatureCollection") {
    const { value, problems } = checked(collection, json, "");
    const features = value?.features ?? [];
    return { value: features.map((each, place) => ({ path: `features[${place}]`, ...each })), problems };
  }
  if (type === "Topology") return foundInTopology(json);
  const expected = { zh: "FeatureCollection或Topology", en: "FeatureCollection or Topology" };
  return { value: [], problems: [{ path: "type", found: description(type), expected }] };
}

function foundInTopology(json: unknown): Checked<readonly Found[]> {
  const { value, problems } = checked(topology, json, "");
  if (value === null || !isTopology(json, problems)) return { value: [], problems };
  const found = Object.entries(value.objects).flatMap(([name, { geometries }]) =>
    geometries.map((each, place) => ({ path: `objects.${name}.geometries[${place}]`, each })),
  );
  const wrong = found.flatMap(({ path, each }) =>
    [each.arcs].flat(3).flatMap((arc): readonly DatasetProblem[] => {
      const isThere =
        typeof arc === "number" && Number.isInteger(arc) && (arc < 0 ? ~arc : arc) < value.arcs.length;
      const expected = {
        zh: `小于${value.arcs.length}的弧段编号`,
        en: `the number of an arc below ${value.arcs.length}`,
      };
      return isThere ? [] : [{ path: `${path}.arcs`, found: description(arc), expected }];
    }),
  );
  if (wrong.length > 0) return { value: [], problems: wrong };
  const outlines = Object.values(json.objects).flatMap((object) => feature(json, object).features);
  return {
    value: found.map(({ path, each }, place) => ({
      path,
      properties: each.properties,
      geometry: outlines[place]?.geometry,
    })),
    problems: [],
  };
}

function isTopology(json: unknown, problems: readonly DatasetProblem[]): json is AnyTopology {
  return problems.length === 0 && json !== null;
}

function isOutline(geometry: unknown): geometry is Extract<Geometry, { type: keyof typeof shapes }> {
  return typeof geometry === "object" && geometry !== null && "type" in geometry;
}

/** Finer than any map shows, and the same for neighbours whose points differ by less: a metre. */
const rounded = (degrees: number): number => Math.round(degrees * 1e5) / 1e5;

/** An area with its outline in degrees, to a metre, and its checked properties. */
export function areaOf({ path, properties, geometry }: Found): Checked<Area | null> {
  const given = checked(givenProperties, properties, `${path}.properties`);
  if (!isOutline(geometry)) return { value: null, problems: given.problems };
  const place = `${path}.geometry.coordinates`;
  const shape = checked<unknown>(shapes[geometry.type], geometry.coordinates, place);
  const problems = [...given.problems, ...shape.problems];
  if (problems.length > 0) return { value: null, problems };
  const polygons = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
  const far = polygons.flat(2).find(([x = 0, y = 0]) => Math.abs(x) > 180 || Math.abs(y) > 90);
  if (far) {
    const expected = { zh: "经度、纬度（度）", en: "longitude and latitude in degrees" };
    return { value: null, problems: [{ path: place, found: literal(far.join(", ")), expected }] };
  }
  const parts = polygons
    .map((polygon) =>
      polygon.flatMap((ring) => {
        const points = ring.map(([x = 0, y = 0]) => [rounded(x), rounded(y)] as const);
        const turns = points.filter(
          ([x, y], at) => at === 0 || x !== points[at - 1]?.[0] || y !== points[at - 1]?.[1],
        );
        return turns.length < 4 ? [] : [turns];
      }),
    )
    .filter((polygon) => polygon.length > 0);
  const empty = {
    path: place,
    found: { zh: "没有面积的轮廓", en: "an outline without an area" },
    expected: kind,
  };
  return given.value === null || parts.length === 0
    ? { value: null, problems: [empty] }
    : { value: { given: given.value, parts }, problems: [] };
}
