import { readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { boundariesOf } from "../../src/dataset/boundaries";
import { parseBoundaries } from "../../src/dataset/parseBoundaries";
import { command } from "../command";
import { aspectOf, extentOf } from "../../src/map/mapProjection";

const usage = `Makes the boundary file of a site's own map from GeoJSON or TopoJSON with a code and a name for each area. Usage:

  npm run data:boundaries -- path/to/province.geojson data/boundaries.topo.json

Borders that neighbours share are written once; centres and what else is left out are worked out. Then it prints what
data/map.json has to say of the file. Ends with 2 when something is wrong.
`;

await command(() => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { help: { type: "boolean", default: false } },
  });
  const [from, to] = positionals;
  if (!values.help && from !== undefined && to !== undefined) return convert(from, to);
  process.stdout.write(usage);
  return values.help ? 0 : 2;
});

function convert(source: string, target: string): number {
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
}
