import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Sources } from "../../src/charts/chart";
import { exportChart, type Means } from "../../src/export/exportChart";
import { exportDeck } from "../../src/export/exportDeck";
import { faultWords } from "../../src/export/exportFault";
import { subjectOf } from "../../src/export/exportSubject";
import { pictureFormats, type DeckFormat, type ExportedFile } from "../../src/export/formats";
import { readyFolder, writeFault } from "./outFolder";
import type { RenderOptions } from "./renderOptions";
import { renderRequests, requestName } from "./renderRequests";
import { smallLetters } from "./smallLetters";

/** Where a rendering tells what it does, a line each. */
export interface Telling {
  /** The path of a file that is written. */
  readonly written: (path: string) => void;
  readonly progress: (line: string) => void;
  readonly failed: (line: string) => void;
  /** What was written and is not quite as it should be. */
  readonly warned: (line: string) => void;
}

/**
 * Writes all that is asked for, and what can be written where something cannot; returns how much could not.
 * @throws Error where nothing can be written into the folder.
 */
export async function renderFiles(
  options: RenderOptions,
  sources: Sources,
  means: Means,
  tell: Telling,
): Promise<number> {
  const { settings, formats, decks, locale, title, out, isReported } = options;
  const requests = renderRequests(options, sources);
  const total = requests.length * formats.length + decks.length;
  let done = 0;
  let missing = 0;
  const fail = (what: string, reason: string) => {
    missing += 1;
    tell.failed(`${what}: ${reason}`);
  };
  /** What is made, or null where that fails, which is told. */
  const attempt = async <Made>(what: string, make: () => Made | Promise<Made>): Promise<Made | null> => {
    try {
      return await make();
    } catch (cause) {
      const reason = writeFault(cause);
      fail(what, reason === null ? faultWords(cause).en : `not written, since ${reason}.`);
      return null;
    }
  };
  /** Makes and writes one file. */
  const write = async (what: string, make: () => Promise<ExportedFile>) => {
    done += 1;
    tell.progress(`[${done}/${total}] ${what}`);
    await attempt(what, async () => {
      const { name, bytes, boxes } = await make();
      const path = join(out, name);
      await writeFile(path, bytes);
      tell.written(path);
      if (boxes.length > 0) tell.warned(`${what}: ${boxesWords(boxes)}`);
    });
  };
  readyFolder(out);
  if (decks.length > 0 || formats.some((format) => pictureFormats.some((each) => each === format))) {
    for (const line of smallLetters(requests, sources, settings)) tell.progress(line);
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
      const deck = { title: title ?? sources.dataset.report.title[locale], locale, slides: requests };
      const {
        file,
        missing: slides,
        report,
      } = await exportDeck(deck, sources, settings, format, means, ({ done: place, total: count, name }) => {
        if (name !== "") tell.progress(`  ${place + 1}/${count} ${name}`);
      });
      for (const { chart, reason } of slides) fail(`${chart} in the ${deckName(format)}`, reason.en);
      if (isReported && format === "pptx") {
        const path = join(out, `${file.name}.report.json`);
        await writeFile(path, `${JSON.stringify({ charts: report, leftOut: slides }, null, 2)}\n`);
        tell.written(path);
      }
      return file;
    });
  }
  return missing;
}

function boxesWords(boxes: readonly string[]): string {
  return `The fonts lack ${boxes.join(" ")}, which may show as boxes. Write svg or pptx, which use the reader's own fonts, or save the PDF from the page, which offers such pages as pictures.`;
}

function deckName(format: DeckFormat): string {
  return format === "png" || format === "svg" ? `ZIP of ${format}` : `deck as ${format}`;
}
