import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Sources } from "../../src/charts/chart";
import { exportChart, type Means } from "../../src/export/exportChart";
import { exportDeck, type DeckProgress } from "../../src/export/exportDeck";
import { faultWords } from "../../src/export/exportFault";
import { subjectOf } from "../../src/export/exportSubject";
import { pictureFormats, type DeckFormat, type ExportedFile } from "../../src/export/formats";
import { readyFolder, writeFault } from "./outFolder";
import type { RenderOptions } from "./renderOptions";
import { renderRequests, requestName } from "./renderRequests";
import { smallLetters } from "./smallLetters";

/** The bytes of the template that is asked for; null where none is. */
async function templateIn({ template }: RenderOptions): Promise<Uint8Array | null> {
  if (template === undefined) return null;
  try {
    return new Uint8Array(await readFile(template));
  } catch (cause) {
    throw new Error(`The template ${template} cannot be read.`, { cause });
  }
}

/** Receives what a rendering reports, line by line. */
export interface RenderReport {
  /** The path of a file that was written. */
  readonly written: (path: string) => void;
  readonly progress: (line: string) => void;
  readonly failed: (line: string) => void;
  /** A warning about a file that was written. */
  readonly warned: (line: string) => void;
}

/**
 * Writes all files asked for; one that fails does not stop the others. Returns how many failed.
 * @throws Error if the folder cannot be written to.
 */
export async function renderFiles(
  options: RenderOptions,
  sources: Sources,
  means: Means,
  report: RenderReport,
): Promise<number> {
  const { settings, formats, decks, locale, title, out, isReported } = options;
  const requests = renderRequests(options, sources);
  const total = requests.length * formats.length + decks.length;
  let done = 0;
  let missing = 0;
  const fail = (what: string, reason: string) => {
    missing += 1;
    report.failed(`${what}: ${reason}`);
  };
  /** The result of `make`; null if it fails, which is reported. */
  const attempt = async <Made>(what: string, make: () => Made | Promise<Made>): Promise<Made | null> => {
    try {
      return await make();
    } catch (cause) {
      const reason = writeFault(cause);
      fail(what, reason === null ? faultWords(cause).en : `not written: ${reason}.`);
      return null;
    }
  };
  /** Makes and writes one file. */
  const write = async (what: string, make: () => Promise<ExportedFile>) => {
    done += 1;
    report.progress(`[${done}/${total}] ${what}`);
    await attempt(what, async () => {
      const { name, bytes, boxes } = await make();
      const path = join(out, name);
      await writeFile(path, bytes);
      report.written(path);
      if (boxes.length > 0) report.warned(`${what}: ${boxesWords(boxes)}`);
    });
  };
  readyFolder(out);
  if (decks.length > 0 || formats.some((format) => pictureFormats.some((each) => each === format))) {
    for (const line of smallLetters(requests, sources, settings)) report.progress(line);
  }
  if (formats.length > 0) {
    for (const request of requests) {
      const subject = await attempt(requestName(request), () => subjectOf(request, sources));
      if (subject === null) {
        done += formats.length;
        continue;
      }
      for (const format of formats) {
        await write(`${requestName(request)} as ${format}`, () =>
          exportChart(subject, settings, format, means),
        );
      }
    }
  }
  for (const format of decks) {
    await write(deckName(format), async () => {
      const deck = {
        title: title ?? sources.dataset.report.title[locale],
        locale,
        slides: requests,
        without: options.leftOut,
        hasSections: options.hasSections,
        hasBuilds: options.hasBuilds,
        template: await templateIn(options),
      };
      const told = ({ done: place, total: count, name }: DeckProgress): void => {
        if (name !== "") report.progress(`  ${place + 1}/${count} ${name}`);
      };
      const exported = await exportDeck(deck, sources, settings, format, means, told);
      const { file, missing: slides } = exported;
      for (const { chart, reason } of slides) fail(`${chart} in the ${deckName(format)}`, reason.en);
      if (isReported && format === "pptx") {
        const path = join(out, `${file.name}.report.json`);
        await writeFile(path, `${JSON.stringify({ charts: exported.report, leftOut: slides }, null, 2)}\n`);
        report.written(path);
      }
      return file;
    });
  }
  return missing;
}

function boxesWords(boxes: readonly string[]): string {
  return `The fonts lack ${boxes.join(" ")}, which may show as boxes. Write svg or pptx, which use the reader's own fonts, or save the PDF from the page, which offers such pages as images.`;
}

function deckName(format: DeckFormat): string {
  return format === "png" || format === "svg" ? `ZIP of ${format}` : `deck as ${format}`;
}
