import { resolve } from "node:path";
import { nodeFonts } from "../src/export/pdf/nodeFonts";
import { UsageError } from "./commandOptions";
import { resvgPainter } from "./paint";
import { renderFiles } from "./renderFiles";
import { renderList } from "./renderList";
import { renderOptions } from "./renderOptions";
import { renderUsage } from "./renderUsage";
import { repositorySources } from "./sources";

const say = (line: string): void => {
  process.stderr.write(`${line}\n`);
};

try {
  process.exitCode = await run();
} catch (error) {
  say(error instanceof Error ? error.message : String(error));
  if (error instanceof UsageError) say("npm run render -- --help tells all options.");
  process.exitCode = error instanceof UsageError ? 2 : 1;
}

async function run(): Promise<number> {
  const options = renderOptions(process.argv.slice(2));
  if (options.task === "help") {
    process.stdout.write(renderUsage);
    return 0;
  }
  const sources = repositorySources();
  if (options.task === "list") {
    process.stdout.write(renderList(options, sources));
    return 0;
  }
  const loadFont = nodeFonts();
  // npm starts the command in the repository, wherever it was called.
  const out = resolve(process.env.INIT_CWD ?? ".", options.out);
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
