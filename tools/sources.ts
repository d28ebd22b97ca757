import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Sources } from "../src/charts/chart";
import { parseBoundaries } from "../src/dataset/boundaries";
import { countyExitsSchema } from "../src/dataset/countyExits";
import { parseDataset } from "../src/dataset/parseDataset";

/** The data of this repository, map included; throws, naming it, for a file that is missing or wrong. */
export function repositorySources(): Sources {
  const read = (file: string): string => readFileSync(join(import.meta.dirname, "../data", file), "utf8");
  return {
    dataset: parseDataset(read("report-28.json"), "data/report-28.json"),
    geography: {
      boundaries: parseBoundaries(JSON.parse(read("guizhou.topo.json"))),
      countyExits: countyExitsSchema.parse(JSON.parse(read("county-exits.json"))),
    },
  };
}
