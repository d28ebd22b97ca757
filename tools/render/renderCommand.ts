import { resolve } from "node:path";
import type { Sources } from "../../src/charts/chart";
import { nodeFonts } from "../../src/export/pdf/nodeFonts";
import product from "../../package.json" with { type: "json" };
import { givenOptions, UsageError } from "./commandOptions";
import { resvgPainter } from "./paint";
import { renderFiles } from "./renderFiles";
import { renewFile } from "./renewFile";
import { renderList } from "./renderList";
import { renderOptions, renderOptionTypes } from "./renderOptions";
import { settingsNotes } from "./renderSettings";
import { renderUsage } from "./renderUsage";
import { unseenFacts } from "../data/unseenFacts";
import { fileData } from "../../src/dataset/fileData";
import { repositoryData } from "../../src/dataset/repositoryData";

/** Where a command was called, and what it writes to. */
export interface Terminal {
  /** The folder that relative paths start from. */
  readonly folder: string;
  readonly output: (text: string) => void;
  readonly error: (text: string) => void;
}

/**
 * `npm run render`: writes charts as files. Returns the exit code: 0, 1 (not everything was written), 2 (usage) or 3
 * (warnings).
 */
export async function renderCommand(words: readonly string[], terminal: Terminal): Promise<number> {
  try {
    return await run(words, terminal);
  } catch (error) {
    terminal.error(`${error instanceof Error ? error.message : String(error)}\n`);
    if (!(error instanceof UsageError)) return 1;
    terminal.error("npm run render -- --help lists all options.\n");
    return 2;
  }
}

async function run(words: readonly string[], { folder, output, error }: Terminal): Promise<number> {
  const say = (line: string): void => {
    error(`${line}\n`);
  };
  const given = givenOptions(words, renderOptionTypes);
  if (given.has("help")) {
    output(renderUsage);
    return 0;
  }
  if (given.has("version")) {
    output(`${product.name} ${product.version}\n`);
    return 0;
  }
  const file = given.get("dataset");
  const sources: Sources = file === undefined ? repositoryData() : fileData(resolve(folder, file));
  if (file !== undefined) unseenFacts(sources).forEach(say);
  const options = renderOptions(given, sources);
  if (given.has("list")) {
    output(renderList(options, sources));
    return 0;
  }
  settingsNotes(given, options.settings).forEach(say);
  const loadFont = nodeFonts();
  let warnings = 0;
  const make = options.renew === undefined ? renderFiles : renewFile;
  const missing = await make(
    {
      ...options,
      ...(options.renew === undefined ? {} : { renew: resolve(folder, options.renew) }),
      out: resolve(folder, options.out),
      ...(options.template === undefined ? {} : { template: resolve(folder, options.template) }),
    },
    sources,
    { paint: resvgPainter(loadFont), loadFont, paintsOwnFaces: true },
    {
      written: (path) => {
        output(`${path}\n`);
      },
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
