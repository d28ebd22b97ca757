import { readFileSync } from "node:fs";
import { join } from "node:path";
import { boundariesOf } from "./boundaries";
import { dataFiles } from "./dataFiles";
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
        ? dataFiles["report-28.json"](read("report-28.json"))
        : parseDataset(readFileSync(datasetFile, "utf8"), datasetFile),
    geography: {
      boundaries: boundariesOf(dataFiles["guizhou.topo.json"](read("guizhou.topo.json"))),
      countyExits: dataFiles["county-exits.json"](read("county-exits.json")),
    },
  };
}
