import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { DatasetError } from "../../src/dataset/datasetError";
import { parseDataset } from "../../src/dataset/parseDataset";
import { unseenFacts } from "./unseenFacts";

const usage = `Checks a dataset by itself, without the report's text. Usage:

  npm run data:check -- path/to/dataset.json [more files]

Names everything that is wrong at once, each with its place, what was found and what was expected; then what of
the dataset no chart shows. Ends with 0 when nothing is wrong, with 1 when something is, with 2 without a file.
`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { help: { type: "boolean", default: false } },
});
if (values.help || positionals.length === 0) {
  process.stdout.write(usage);
  process.exitCode = values.help ? 0 : 2;
} else {
  const codes = positionals.map((file) => check(file));
  process.exitCode = Math.max(...codes);
}

function check(file: string): number {
  const write = (line: string) => process.stdout.write(`${line}\n`);
  let text: string;
  try {
    text = readFileSync(file, "utf8");
  } catch (cause) {
    write(`✗ ${file}: ${cause instanceof Error ? cause.message : String(cause)}`);
    return 2;
  }
  try {
    const dataset = parseDataset(text, file);
    write(`${file}: ${dataset.facts.length} facts, nothing wrong.`);
    unseenFacts({ dataset }).forEach(write);
    return 0;
  } catch (cause) {
    if (!(cause instanceof DatasetError)) throw cause;
    for (const { path, found, expected } of cause.problems) {
      write(`✗ ${file}, ${placeIn(path, text)}: found ${found.en}; expected ${expected.en}`);
    }
    const untold = cause.more + 1 - cause.problems.length;
    write(untold === 0 ? `${cause.problems.length} problems.` : `And ${untold} more problems.`);
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
