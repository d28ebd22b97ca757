import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { parseArgs } from "node:util";
import { boundariesOf, type Boundaries } from "../../src/dataset/boundaries";
import { boundariesIn } from "../../src/dataset/boundariesIn";
import { DatasetError } from "../../src/dataset/datasetError";
import { isBoundaryFile, parseBoundaries } from "../../src/dataset/parseBoundaries";
import { parseDataset } from "../../src/dataset/parseDataset";
import { isOfSite, provinceOf, unjoinedAreas } from "../../src/dataset/province";
import { repositoryData } from "../../src/dataset/repositoryData";
import type { Dataset } from "../../src/dataset/schema";
import { command } from "../command";
import { unseenFacts } from "./unseenFacts";

const usage = `Checks a dataset by itself, without the report's text. Usage:

  npm run data:check -- path/to/dataset.json [more files]

A file may be a dataset, or boundaries as GeoJSON or TopoJSON; those that a dataset names are checked with it.
Names everything that is wrong at once, each with its place, what was found and what was expected; then what of
the dataset no chart shows, and which of its places its boundaries lack. Ends with 0 when nothing is wrong, with 1 when something is, with 2 without a file.
`;

await command(() => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { help: { type: "boolean", default: false } },
  });
  if (!values.help && positionals.length > 0) return Math.max(...positionals.map((file) => check(file)));
  process.stdout.write(usage);
  return values.help ? 0 : 2;
});

function write(line: string): void {
  process.stdout.write(`${line}\n`);
}

function check(file: string): number {
  return read(file, (text) => {
    if (isBoundaryFile(text)) {
      write(`${file}: ${counted(boundariesOf(parseBoundaries(text, file)))}, nothing wrong.`);
      return 0;
    }
    const dataset = parseDataset(text, file);
    write(`${file}: ${dataset.facts.length} facts, nothing wrong.`);
    unseenFacts({ dataset }).forEach(write);
    return checkMap(dataset, file);
  });
}

/** Checks the boundaries that a dataset names, and whether they have the codes of its places. */
function checkMap(dataset: Dataset, file: string): number {
  if (isOfSite(dataset)) return checkJoined(dataset, file, repositoryData().geography.boundaries);
  const { boundaries: named } = dataset;
  if (named === undefined) {
    if (dataset.places.length > 0) write("No map: `boundaries` names no file with those of its province.");
    return 0;
  }
  const path = join(dirname(file), named);
  return read(path, (text) => {
    const boundaries = boundariesIn(text, path, provinceOf(dataset)?.code);
    write(`${path}: ${counted(boundaries)}, nothing wrong.`);
    return checkJoined(dataset, file, boundaries);
  });
}

function checkJoined(dataset: Dataset, file: string, boundaries: Boundaries): number {
  const lacking = unjoinedAreas(dataset, boundaries);
  for (const area of lacking) {
    const place = `areas[${dataset.areas.indexOf(area)}] (${area.id}).code`;
    const expected = "a code that the boundaries have, or another `level` for what lies elsewhere";
    write(`✗ ${file}, ${place}: found ${area.code ?? "nothing"}; expected ${expected}`);
  }
  return lacking.length === 0 ? 0 : 1;
}

function counted({ counties, prefectures }: Boundaries): string {
  return `boundaries of ${counties.length} counties and ${prefectures.length} prefectures`;
}

/** Works on a file's text and tells all that is wrong with it. */
function read(file: string, work: (text: string) => number): number {
  let text: string;
  try {
    text = readFileSync(file, "utf8");
  } catch (cause) {
    write(`✗ ${file}: ${cause instanceof Error ? cause.message : String(cause)}`);
    return 2;
  }
  try {
    return work(text);
  } catch (cause) {
    if (!(cause instanceof DatasetError)) throw cause;
    for (const { path, found, expected } of cause.problems) {
      write(`✗ ${file}, ${placeIn(path, text)}: found ${found.en}; expected ${expected.en}`);
    }
    const { length } = cause.problems;
    const untold = cause.more + 1 - length;
    write(
      untold > 0 ? `And ${untold} more problems.` : `${length} ${length === 1 ? "problem" : "problems"}.`,
    );
    return 1;
  }
}

/** A path with the id of the entry that it leads into: `facts[12] (microCreditIssued).value`. */
function placeIn(path: string, text: string): string {
  const [, collection = "", place = "", rest = ""] = /^(\w+)\[(\d+)\](.*)$/.exec(path) ?? [];
  if (collection === "") return path === "" ? "the whole file" : path;
  const json: unknown = JSON.parse(text.replace(/^\uFEFF/, ""));
  const entries: unknown = typeof json === "object" && json !== null ? Reflect.get(json, collection) : null;
  const entry: unknown = Array.isArray(entries) ? entries[Number(place)] : null;
  const id: unknown = typeof entry === "object" && entry !== null && "id" in entry ? entry.id : null;
  return typeof id === "string" ? `${collection}[${place}] (${id})${rest}` : path;
}
