import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { cpus, loadavg, release, totalmem } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { chromium } from "@playwright/test";
import { acts } from "./acts";
import { exportStudio } from "./exportStudio";
import { growth } from "./growth";
import { heap } from "./heap";
import { lighthouse } from "./lighthouse";
import { loads } from "./loads";
import { mapMovement } from "./mapMovement";
import type { Part } from "./part";

const parts: readonly Part[] = [loads, acts, mapMovement, heap, growth, exportStudio, lighthouse];
const names = parts.map(({ name }) => name);

const { values: given } = parseArgs({
  options: {
    runs: { type: "string", default: "3" },
    only: { type: "string", default: names.join() },
    out: { type: "string" },
    help: { type: "boolean", default: false },
  },
});

if (given.help) {
  console.log(`Measures the built atlas in Chromium and prints what it found as Markdown. Build first: npm run build

Usage: npm run bench -- [--runs 3] [--only ${names.join()}] [--out bench/RESULTS.md]`);
  process.exit(0);
}

const root = join(import.meta.dirname, "..");
const wanted = given.only.split(",");
const unknown = wanted.filter((name) => !names.includes(name));
if (unknown.length > 0) throw new Error(`There is no part ${unknown.join()}; the parts are ${names.join()}.`);
if (!existsSync(join(root, "dist/index.html"))) throw new Error("There is no build. First: npm run build");

const browser = await chromium.launch({
  executablePath: "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu"],
});
const runs = Number(given.runs);
const progress = (words: string) => process.stderr.write(`${words}\n`);
const [loadBefore = 0] = loadavg();
const chapters: string[] = [];
for (const { name, title, measure } of parts) {
  if (!wanted.includes(name)) continue;
  progress(`── ${title}`);
  const start = performance.now();
  // What one part cannot measure, the others still do.
  const found = await measure({ browser, runs, progress }).catch((cause: unknown) => {
    progress(String(cause));
    return `Not measured: ${cause instanceof Error ? (cause.message.split("\n")[0] ?? "") : String(cause)}`;
  });
  chapters.push(`## ${title}\n\n${found}`);
  progress(`${name} took ${((performance.now() - start) / 60_000).toFixed(1)} min`);
}

const git = (...words: string[]) => execFileSync("git", words, { cwd: root, encoding: "utf8" }).trim();
const versionOf = (folder: string, name: string): string => {
  const found: unknown = JSON.parse(
    readFileSync(join(root, folder, "node_modules", name, "package.json"), "utf8"),
  );
  return typeof found === "object" && found !== null && "version" in found ? String(found.version) : "";
};
const versions = [
  `Chromium ${browser.version()}`,
  `Node ${process.version}`,
  `Playwright ${versionOf("", "@playwright/test")}`,
  ...["react", "echarts"].map((name) => `${name} ${versionOf("", name)}`),
];
const machine = `${cpus().length} × ${cpus()[0]?.model ?? "unknown processor"}, ${Math.round(totalmem() / 2 ** 30)} GB, Linux ${release()}`;
const changed = git("status", "--porcelain", "--untracked-files=no") === "" ? "" : " with changes";
const report = `# Results

\`npm run bench -- ${process.argv.slice(2).join(" ")}\`

Revision ${git("rev-parse", "--short", "HEAD")}${changed}. ${machine}; load of the machine ${loadBefore.toFixed(1)} before, ${(loadavg()[0] ?? 0).toFixed(1)} after.
${versions.join(", ")}. Medians of ${runs} runs.

${chapters.join("\n\n")}
`;
await browser.close();
console.log(report);
if (given.out !== undefined) writeFileSync(given.out, report);
