import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { basename } from "node:path";
import { parseArgs } from "node:util";
import type { Exclusions } from "../../src/dataset/exclusions";
import { readReportFile } from "../../src/dataset/reportFile";
import { normaliseReport } from "../../src/dataset/reportText";
import { command } from "../command";
import { newDataset } from "./newDataset";

const usage = `Begins a dataset from a report's text. Usage:

  npm run data:new -- path/to/report.txt [--out path/to/name]

Writes
  name.json             sections, sentences counted, SHA-256, and every numeral as a candidate fact with its value,
                        unit, bound and the words around it; empty texts are the author's to fill in
  name.exclusions.json  the numerals that seem to count nothing, each with a reason to confirm
  name.sentences.txt    the sentences with their numbers, for your desk: the report's text is not to be published

Then: npm run data:sheet (to fill in as a table), npm run data:check, npm run data:audit. Existing files stay.
`;

const reasons: Exclusions["reasons"] = {
  enumerator: { zh: "标题或段落的序号。", en: "Numbers a heading or a point of the text." },
  word: {
    zh: "词语的一部分，或泛指的“一”，不计数。",
    en: 'Part of a word, or "one" in no particular sense; counts nothing.',
  },
};

await command(() => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { out: { type: "string" }, help: { type: "boolean", default: false } },
  });
  const [file] = positionals;
  if (!values.help && file !== undefined) {
    return begin(file, values.out ?? basename(file).replace(/\.[^.]*$/, ""));
  }
  process.stdout.write(usage);
  return values.help ? 0 : 2;
});

function begin(report: string, name: string): number {
  const { text, fault } = readReportFile(readFileSync(report));
  if (text === null) {
    process.stderr.write(`${report} is not the text of a report: ${fault}.\n`);
    return 2;
  }
  const sha256 = createHash("sha256").update(normaliseReport(text)).digest("hex");
  const { dataset, exclusions, sentences } = newDataset(text, sha256);
  const files = {
    [`${name}.json`]: `${JSON.stringify(dataset, null, 2)}\n`,
    [`${name}.exclusions.json`]: `${JSON.stringify({ reasons, exclusions, words: [] }, null, 2)}\n`,
    [`${name}.sentences.txt`]: sentences
      .map(({ section, sentence, text: words }) => `${section}.${sentence}\t${words}\n`)
      .join(""),
  };
  const present = Object.keys(files).filter((path) => existsSync(path));
  if (present.length > 0) {
    process.stderr.write(`Nothing was written, for there is already ${present.join(", ")}.\n`);
    return 1;
  }
  for (const [path, contents] of Object.entries(files)) {
    writeFileSync(path, contents);
    process.stdout.write(`${path}\n`);
  }
  process.stdout.write(
    `${sentences.length} sentences, ${dataset.facts.length} candidate facts, ${dataset.events.length} dates, ${exclusions.length} numerals that seem to count nothing.\n`,
  );
  return 0;
}
