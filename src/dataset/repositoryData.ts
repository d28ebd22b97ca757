import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseBoundaries } from "./boundaries";
import { countyExitsSchema } from "./countyExits";
import { parseDataset } from "./parseDataset";

/**
 * The data of this repository, map included, for programs outside a browser, with another dataset in place of its own
 * where a file is named; throws, naming it, for a file that is missing or wrong.
 */
export function repositoryData(datasetFile?: string) {
  const read = (file: string): string => readFileSync(join(import.meta.dirname, "../../data", file), "utf8");
  return {
    dataset:
      datasetFile === undefined
        ? parseDataset(read("report-28.json"), "data/report-28.json")
        : parseDataset(readFileSync(datasetFile, "utf8"), datasetFile),
    geography: {
      boundaries: parseBoundaries(JSON.parse(read("guizhou.topo.json"))),
      countyExits: countyExitsSchema.parse(JSON.parse(read("county-exits.json"))),
    },
  };
}
