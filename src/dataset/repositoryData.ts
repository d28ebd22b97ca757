import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseBoundaries } from "./boundaries";
import { countyExitsSchema } from "./countyExits";
import { parseDataset } from "./parseDataset";

/** The data of this repository, map included, for programs outside a browser; throws, naming it, for a file that is missing or wrong. */
export function repositoryData() {
  const read = (file: string): string => readFileSync(join(import.meta.dirname, "../../data", file), "utf8");
  return {
    dataset: parseDataset(read("report-28.json"), "data/report-28.json"),
    geography: {
      boundaries: parseBoundaries(JSON.parse(read("guizhou.topo.json"))),
      countyExits: countyExitsSchema.parse(JSON.parse(read("county-exits.json"))),
    },
  };
}
