import { boundariesOf } from "./boundaries";
import type { DataFiles } from "./dataFiles";
import { DatasetError } from "./datasetError";
import { literal } from "./datasetProblem";

type Checked = Pick<DataFiles, "boundaries.topo.json" | "county-exits.json" | "map.json">;

/** Checks what the site's files for its map say of each other; throws a DatasetError that names the first that disagrees. */
export function checkSite(files: Checked): void {
  const { "boundaries.topo.json": topology, "county-exits.json": exits, "map.json": settings } = files;
  const { counties, prefectures } = boundariesOf(topology);
  const codes = new Set(counties.map(({ code }) => code));
  const lacking = exits.batches
    .flatMap(({ counties: named }, batch) =>
      named.map(({ code }, place) => ({ code, path: `batches[${batch}].counties[${place}].code` })),
    )
    .find(({ code }) => !codes.has(code));
  if (lacking) {
    const expected = { zh: "地图边界里有的代码", en: "a code that the boundaries have" };
    throw new DatasetError("data/county-exits.json", {
      path: lacking.path,
      found: literal(lacking.code),
      expected,
    });
  }
  const { land, province } = settings;
  const contained = {
    province: `${(counties[0]?.code ?? "").slice(0, 2)}0000`,
    "land.counties": counties.length,
    "land.prefectures": prefectures.length,
    "land.oldLines": counties.filter(({ boundaryNote }) => boundaryNote !== undefined).length,
    "land.credit": topology.credit,
    "land.licence": topology.licence,
  } as const;
  const said: Readonly<Record<keyof typeof contained, string | number>> = {
    province,
    "land.counties": land.counties,
    "land.prefectures": land.prefectures,
    "land.oldLines": land.oldLines,
    "land.credit": land.credit,
    "land.licence": land.licence,
  };
  for (const [path, found] of Object.entries(said)) {
    const expected = new Map<string, string | number>(Object.entries(contained)).get(path) ?? "";
    if (found !== expected) {
      throw new DatasetError("data/map.json", { path, found: literal(found), expected: literal(expected) });
    }
  }
}
