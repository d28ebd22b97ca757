import { resolve } from "node:path";
import { nodeFonts } from "../../src/export/pdf/nodeFonts";
import product from "../../package.json" with { type: "json" };
import { givenOptions, UsageError } from "./commandOptions";
import { resvgPainter } from "./paint";
import { renderFiles } from "./renderFiles";
import { renderList } from "./renderList";
import { renderOptions, renderOptionTypes } from "./renderOptions";
import { settingsNotes } from "./renderSettings";
import { renderUsage } from "./renderUsage";
import { repositoryData } from "../../src/dataset/repositoryData";

const say = (line: string): void => {
  process.stderr.write(`${line}\n`);
};

try {
  process.exitCode = await run();
} catch (error) {
  say(error instanceof Error ? error.message : String(error));
  if (error instanceof UsageError) say("npm run render -- --help lists all options.");
  process.exitCode = error instanceof UsageError ? 2 : 1;
}

async function run(): Promise<number> {
  const given = givenOptions(process.argv.slice(2), renderOptionTypes);
  if (given.has("help")) {
    process.stdout.write(renderUsage);
    return 0;
  }
  if (given.has("version")) {
    process.stdout.write(`${product.name} ${product.version}\n`);
    return 0;
  }
  const sources = repositoryData();
  const options = renderOptions(given, sources);
  if (given.has("list")) {
    process.stdout.write(renderList(options, sources));
    return 0;
  }
  settingsNotes(given, options.settings).forEach(say);
  const loadFont = nodeFonts();
  const out = resolve(callerFolder(), options.out);
  let warnings = 0;
  const missing = await renderFiles(
    { ...options, out },
    sources,
    { paint: resvgPainter(loadFont), loadFont, paintsOwnFaces: true },
    {
      written: (path) => process.stdout.write(`${path}\n`),
      progress: say,
      warned: (line) => {
        warnings += 1;
        say(`! ${line}`);
      },
      failed: (line) => {
        say(`✗ ${line}`);
      },
    },
  );
  if (missing > 0) say(`Not written: ${missing}.`);
  if (missing > 0) return 1;
  return warnings > 0 ? 3 : 0;
}

/** The folder the command was called from: npm runs it in the repository and passes the original folder on. */
function callerFolder(): string {
  const { npm_lifecycle_event: script, INIT_CWD: caller = "." } = process.env;
  return script === "render" ? caller : ".";
}
