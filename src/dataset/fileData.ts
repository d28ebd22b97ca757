import { readFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { boundariesIn } from "./boundariesIn";
import { parseDataset } from "./parseDataset";
import { isOfSite, provinceOf } from "./province";
import { repositoryData } from "./repositoryData";

/**
 * A dataset from a file with what its map is drawn from, for programs outside a browser: the boundaries that it names, or
 * this repository's if it is about the same province, or null. Throws, naming it, for a file that is missing or wrong.
 */
export function fileData(file: string) {
  const dataset = parseDataset(readFileSync(file, "utf8"), file);
  if (isOfSite(dataset)) return { dataset, geography: repositoryData().geography };
  const { boundaries: named } = dataset;
  if (named === undefined) return { dataset, geography: null };
  const path = resolve(dirname(file), named);
  const boundaries = boundariesIn(readFileSync(path, "utf8"), path, provinceOf(dataset)?.code);
  return { dataset, geography: { boundaries, countyExits: noExits } };
}

const noExits = { about: "", batches: [] };
