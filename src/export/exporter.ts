import { proxy, transfer, wrap, type Remote } from "comlink";
import type { Sources } from "../chart-kit/chart";
import type { DeckProgress, DeckRequest, ExportedDeck } from "./exportDeck";
import { ExportFault, notLoaded } from "./exportFault";
import type { ExportRequest } from "./exportSubject";
import type { ExportWorker, Outcome } from "./exportWorker";
import type { DeckFormat, ExportedFile, ExportFormat } from "./formats";
import { paintStrips, type StripPainter } from "./picture/png";
import type { ExportSettings } from "./settings";

/** Makes files in a thread of its own; `stop` ends whatever is under way and leaves nothing behind. */
export interface Exporter {
  /** Has the thread ready before it is wanted. */
  readonly start: () => void;
  readonly chart: (
    request: ExportRequest,
    sources: Sources,
    settings: ExportSettings,
    format: ExportFormat,
  ) => Promise<ExportedFile>;
  readonly deck: (
    deck: DeckRequest,
    sources: Sources,
    settings: ExportSettings,
    format: DeckFormat,
    onProgress: (progress: DeckProgress) => void,
  ) => Promise<ExportedDeck>;
  readonly stop: () => void;
}

/** Thrown out of an export that was stopped; nothing needs to be said of it. */
export class ExportStopped extends Error {
  override readonly name = "ExportStopped";
}

interface Thread {
  readonly remote: Remote<ExportWorker>;
  /** Fails as soon as the thread does or is stopped. */
  readonly broken: Promise<never>;
  readonly end: (cause: Error) => void;
}

function startThread(): Thread {
  const worker = new Worker(new URL("./exportWorker.ts", import.meta.url), { type: "module" });
  const { promise: broken, reject } = withReject();
  const end = (cause: Error) => {
    worker.terminate();
    reject(cause);
  };
  worker.addEventListener("error", (event) => {
    // A script that cannot be fetched gives an event without a message.
    end(event.message === "" ? new ExportFault(notLoaded) : new Error(event.message));
  });
  return { remote: wrap<ExportWorker>(worker), broken, end };
}

function withReject(): { readonly promise: Promise<never>; readonly reject: (cause: Error) => void } {
  let reject: (cause: Error) => void = () => undefined;
  const promise = new Promise<never>((_resolve, refuse) => {
    reject = refuse;
  });
  // Whoever waits hears of it; with nobody waiting there is nobody to tell.
  promise.catch(() => undefined);
  return { promise, reject };
}

/** Paints in the page and hands the strips over without copying them. */
const paintAway: StripPainter = async (...picture) => {
  const strips = await paintStrips(...picture);
  return transfer(strips, [...strips]);
};

/** An exporter whose thread starts with the first export and again after a stop or a failure. */
export function createExporter(): Exporter {
  let thread: Thread | null = null;

  async function within<Result>(
    work: (remote: Remote<ExportWorker>) => Promise<Outcome<Result>>,
  ): Promise<Result> {
    const own = (thread ??= startThread());
    try {
      const outcome = await Promise.race([work(own.remote), own.broken]);
      if (outcome.ok) return outcome.result;
      throw new ExportFault(outcome.words);
    } catch (cause) {
      // What failed once may fail again for the same reason in the same thread; the next try gets a new one.
      own.end(new ExportStopped("failed"));
      if (thread === own) thread = null;
      throw cause;
    }
  }

  return {
    start: () => {
      thread ??= startThread();
    },
    chart: (request, sources, settings, format) =>
      within((remote) => remote.chart(request, sources, settings, format, proxy(paintAway))),
    deck: (deck, sources, settings, format, onProgress) =>
      within((remote) =>
        remote.deck(
          deck,
          sources,
          settings,
          format,
          proxy(paintAway),
          proxy((progress: DeckProgress) => {
            onProgress(progress);
            return Promise.resolve();
          }),
        ),
      ),
    stop: () => {
      const stopped = thread;
      thread = null;
      stopped?.end(new ExportStopped("stopped"));
    },
  };
}
