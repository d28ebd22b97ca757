import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { command } from "../command";
import { auditDataset } from "./audit";
import type { AuditProblem } from "./auditProblem";
import { exclusionsSchema } from "../../src/dataset/exclusions";
import { parseJsonFile } from "../../src/dataset/jsonFile";
import { parseDataset } from "../../src/dataset/parseDataset";
import { normaliseReport } from "../../src/dataset/reportText";

const usage = `Compares the dataset with the report, figure by figure. Usage:

  npm run data:audit -- path/to/report.txt [--dataset file] [--exclusions file]

  --dataset     the dataset (data/report-28.json)
  --exclusions  numerals that are no figures (data/report-28.exclusions.json)
  --help        this text

Ends with 0 when everything agrees, with 1 when something does not, with 2 when a file cannot be read.
`;

const ownFile = (name: string): string => join(import.meta.dirname, "../../data", name);

await command(run);

function run(): number {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      dataset: { type: "string", default: ownFile("report-28.json") },
      exclusions: { type: "string", default: ownFile("report-28.exclusions.json") },
      help: { type: "boolean", default: false },
    },
  });
  const [path] = positionals;
  if (values.help || path === undefined) {
    process.stdout.write(usage);
    return values.help ? 0 : 2;
  }
  const report = readFileSync(path, "utf8");
  const { problems, counts } = auditDataset({
    dataset: parseDataset(readFileSync(values.dataset, "utf8"), values.dataset),
    report,
    sha256: createHash("sha256").update(normaliseReport(report)).digest("hex"),
    exclusions: parseJsonFile(readFileSync(values.exclusions, "utf8"), values.exclusions, (json) =>
      exclusionsSchema.parse(json),
    ),
  });
  const summary = Object.entries(counts).map(([name, count]) => `${name} ${count}`);
  process.stdout.write([...problems.map(lineOf), summary.join(", ")].map((line) => `${line}\n`).join(""));
  process.stdout.write(
    problems.length === 0 ? "The dataset agrees with the report.\n" : `${problems.length} problems.\n`,
  );
  return problems.length === 0 ? 0 : 1;
}

function lineOf({ id, at, found, expected }: AuditProblem): string {
  const place = at === null ? "" : ` at ${at.section}.${at.sentence}`;
  return `✗ ${id}${place}: ${found}; expected ${expected}`;
}
