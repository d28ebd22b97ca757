import type { Bilingual } from "../i18n/locale";
import { areaOf, checked, foundIn, kind, type Area, type Found } from "./boundaryAreas";
import { DatasetError, mostTold } from "./datasetError";
import { literal, type DatasetProblem } from "./datasetProblem";
import { innerPoint } from "./innerPoint";
import { parseJson } from "./parseJson";
import { description } from "./schemaProblem";
import { sharedArcs } from "./sharedArcs";
import { creditFields, type DivisionProperties, type ProvinceTopology } from "./topologySchema";
import * as z from "./zod";

const credited = z.looseObject(creditFields);

/** Whether a file contains boundaries, not a dataset. */
export function isBoundaryFile(text: string): boolean {
  try {
    const json: unknown = JSON.parse(text.replace(/^\uFEFF/, ""));
    const type: unknown = typeof json === "object" && json !== null && "type" in json ? json.type : null;
    return type === "FeatureCollection" || type === "Topology";
  } catch {
    return false;
  }
}

/**
 * Reads a province's boundaries from the text of a file, GeoJSON or TopoJSON with a code and a name for each area, or throws
 * a {@link DatasetError} that names all that is wrong with it.
 */
export function parseBoundaries(text: string, source: string): ProvinceTopology {
  const json = parseJson(text, source, kind);
  const fail = ([problem, ...others]: readonly DatasetProblem[]): void => {
    if (problem) throw new DatasetError(source, problem, others.slice(0, mostTold - 1), others.length);
  };
  const credit = checked(credited, json, "");
  const found = foundIn(json);
  fail([...credit.problems, ...found.problems]);
  const areas = found.value.map(areaOf);
  fail(areas.flatMap(({ problems }) => problems));
  const read = areas.flatMap(({ value }) => value ?? []);
  fail(codeProblems(read, found.value));
  if (credit.value === null)
    throw new DatasetError(source, { path: "", found: description(json), expected: kind });
  const { credit: by, creditZh, licence, approvalNumber } = credit.value;
  return { ...topologyOf(read), credit: by, creditZh, licence, approvalNumber };
}

function levelOf(code: string): "province" | "prefecture" | "county" {
  if (code.endsWith("0000")) return "province";
  return code.endsWith("00") ? "prefecture" : "county";
}

/** Codes that stand twice or lie in another province, and a file without counties. */
function codeProblems(areas: readonly Area[], found: readonly Found[]): readonly DatasetProblem[] {
  const codes = areas.map(({ given }) => given.code);
  const province = (codes[0] ?? "").slice(0, 2);
  const problems = codes.flatMap((code, place): readonly DatasetProblem[] => {
    const path = `${found[place]?.path ?? ""}.properties.code`;
    const at = (expected: Bilingual) => [{ path, found: literal(code), expected }];
    if (codes.indexOf(code) !== place) return at({ zh: "每个代码只出现一次", en: "each code once" });
    if (code.startsWith(province)) return [];
    return at({
      zh: `同一省的代码（${province}开头）`,
      en: `a code of the same province, beginning with ${province}`,
    });
  });
  if (codes.some((code) => levelOf(code) === "county")) return problems;
  const counties = { zh: "县级行政区（代码末两位不是00）", en: "counties, whose codes do not end with 00" };
  return [...problems, { path: "", found: { zh: "没有县", en: "no county" }, expected: counties }];
}

function topologyOf(areas: readonly Area[]) {
  const drawn = areas.filter(({ given }) => levelOf(given.code) !== "province");
  const { arcs: shared, areas: outlines } = sharedArcs(drawn.map(({ parts }) => parts));
  const layer = (level: string) => ({
    type: "GeometryCollection" as const,
    geometries: drawn.flatMap((area, place) =>
      levelOf(area.given.code) === level
        ? [
            {
              type: "MultiPolygon" as const,
              arcs: (outlines[place] ?? []).map((rings) => rings.map((ring) => [...ring])),
              properties: propertiesOf(area, drawn),
            },
          ]
        : [],
    ),
  });
  return {
    type: "Topology" as const,
    arcs: shared.map((arc) => arc.map(([x, y]) => [x, y])),
    objects: { counties: layer("county"), prefectures: layer("prefecture") },
  };
}

/** The properties of an area, with those that its file leaves out. */
function propertiesOf({ given, parts }: Area, all: readonly Area[]): DivisionProperties {
  const { code, name, shortName = name, pinyin = "", enName = name, ...rest } = given;
  const around = levelOf(code) === "county" ? `${code.slice(0, 4)}00` : `${code.slice(0, 2)}0000`;
  const { parent = Number(around), cp = [...innerPoint(parts)] } = given;
  const above = all.find((area) => area.given.code === String(parent))?.given.name ?? "";
  const { parentName = above } = given;
  return { ...rest, code, name, shortName, pinyin, enName, parent, parentName, cp };
}
