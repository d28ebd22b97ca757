import { readFileSync } from "node:fs";
import { join } from "node:path";
import { boundariesOf } from "./boundaries";
import { dataFiles } from "./dataFiles";

/** The data of this repository, map included, for programs outside a browser; throws, naming it, for a file that is wrong. */
export function repositoryData() {
  const read = (file: string): string => readFileSync(join(import.meta.dirname, "../../data", file), "utf8");
  return {
    dataset: dataFiles["report-28.json"](read("report-28.json")),
    geography: {
      boundaries: boundariesOf(dataFiles["boundaries.topo.json"](read("boundaries.topo.json"))),
      countyExits: dataFiles["county-exits.json"](read("county-exits.json")),
    },
  };
}
