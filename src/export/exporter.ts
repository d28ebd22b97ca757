import { proxy, transfer, wrap, type Remote } from "comlink";
import type { Sources } from "../charts/chart";
import type { DeckRequest } from "./deckRequest";
import type { DeckProgress, ExportedDeck } from "./exportDeck";
import { ExportFault, partNotLoaded, PartNotLoaded } from "./exportFault";
import type { ExportRequest } from "./exportSubject";
import { exportThread } from "./exportThread";
import type { ExportWork, Outcome } from "./exportWork";
import type { DeckFormat, ExportedFile, ExportFormat } from "./formats";
import { inTime } from "../ui/inTime";
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
  readonly remote: Remote<ExportWork>;
  /** Fails as soon as the thread does or is stopped. */
  readonly broken: Promise<never>;
  readonly end: (cause: Error) => void;
  readonly isOver: () => boolean;
}

function startThread(): Thread {
  const worker = exportThread();
  const { promise: broken, reject } = withReject();
  let isOver = false;
  const end = (cause: Error) => {
    isOver = true;
    worker.end();
    reject(cause);
  };
  const fail = () => void partNotLoaded().then(end);
  worker.onFault((message) => {
    if (message === "") fail();
    else end(new Error(message));
  });
  const remote = wrap<ExportWork>(worker.endpoint);
  // A script that never comes gives no event at all.
  inTime(() => remote.isThere()).catch(() => {
    if (!isOver) fail();
  });
  return { remote, broken, end, isOver: () => isOver };
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
const paintAway: StripPainter = (svg, size, density, take) =>
  paintStrips(svg, size, density, (strip) => take(transfer(strip, [strip.buffer])));

type Work<Result> = (remote: Remote<ExportWork>) => Promise<Outcome<Result>>;

async function resultOf<Result>({ remote, broken }: Thread, work: Work<Result>): Promise<Result> {
  const outcome = await Promise.race([work(remote), broken]);
  if (outcome.ok) return outcome.result;
  throw outcome.isNotLoaded ? await partNotLoaded() : new ExportFault(outcome.words);
}

/**
 * An exporter whose thread starts with the first export and again after a stop or a crash. What a thread has loaded it
 * goes on making without a connection, so a healthy one is kept whatever fails in it.
 */
export function createExporter(): Exporter {
  let thread: Thread | null = null;
  /** Tried in place of `thread`. */
  let substitute: Thread | null = null;

  async function within<Result>(work: Work<Result>): Promise<Result> {
    const own = present();
    try {
      return await resultOf(own, work);
    } catch (cause) {
      if (!(cause instanceof PartNotLoaded)) throw cause;
      // Some browsers never ask again for a part that failed once in a thread: a new one takes over if it gets it.
      const fresh = startThread();
      substitute = fresh;
      try {
        const result = await resultOf(fresh, work);
        own.end(new ExportStopped("replaced"));
        thread = fresh;
        return result;
      } catch (again) {
        fresh.end(new ExportStopped("failed"));
        throw again;
      } finally {
        substitute = null;
      }
    }
  }

  function present(): Thread {
    if (thread === null || thread.isOver()) thread = startThread();
    return thread;
  }

  return {
    start: () => {
      present();
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
      for (const stopped of [thread, substitute]) stopped?.end(new ExportStopped("stopped"));
      thread = null;
    },
  };
}
