import { readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { boundariesOf } from "../../src/dataset/boundaries";
import { DatasetError } from "../../src/dataset/datasetError";
import { parseBoundaries } from "../../src/dataset/parseBoundaries";
import { aspectOf, extentOf } from "../../src/map/mapProjection";

const usage = `Makes the boundary file of a site's own map from GeoJSON or TopoJSON with a code and a name for each area. Usage:

  npm run data:boundaries -- path/to/province.geojson data/boundaries.topo.json

Borders that neighbours share are written once; centres and what else is left out are worked out. Then it prints what
data/map.json has to say of the file. Ends with 1 when something is wrong with it, with 2 without two files.
`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { help: { type: "boolean", default: false } },
});
const [from, to] = positionals;
if (values.help || from === undefined || to === undefined) {
  process.stdout.write(usage);
  process.exitCode = values.help ? 0 : 2;
} else {
  process.exitCode = convert(from, to);
}

function convert(source: string, target: string): number {
  try {
    const topology = parseBoundaries(readFileSync(source, "utf8"), source);
    writeFileSync(target, `${JSON.stringify(topology)}\n`);
    const boundaries = boundariesOf(topology);
    const { counties, prefectures } = boundaries;
    const { credit, creditZh, licence, approvalNumber = "" } = topology;
    const settings = {
      approvalNumber,
      province: `${(counties[0]?.code ?? "").slice(0, 2)}0000`,
      land: {
        counties: counties.length,
        prefectures: prefectures.length,
        oldLines: counties.filter(({ boundaryNote }) => boundaryNote !== undefined).length,
        aspect: Number(aspectOf(extentOf(boundaries)).toFixed(5)),
        credit,
        creditZh,
        licence,
      },
    };
    process.stdout.write(`${target} is written. data/map.json:\n${JSON.stringify(settings, null, 2)}\n`);
    return 0;
  } catch (cause) {
    if (!(cause instanceof DatasetError)) throw cause;
    for (const { path, found, expected } of cause.problems) {
      const place = path === "" ? "the whole file" : path;
      process.stdout.write(`✗ ${source}, ${place}: found ${found.en}; expected ${expected.en}\n`);
    }
    return 1;
  }
}
