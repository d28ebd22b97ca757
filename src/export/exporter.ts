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
import type { RenewedDeck, RenewRequest } from "./renewDeck";
import type { ExportSettings } from "./settings";

/** Makes files in a worker. `stop` cancels everything under way. */
export interface Exporter {
  /** Starts the worker before it is needed. */
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
  readonly renew: (
    request: RenewRequest,
    sources: Sources,
    settings: ExportSettings,
    onProgress: (progress: DeckProgress) => void,
  ) => Promise<RenewedDeck>;
  readonly stop: () => void;
}

/** Thrown when an export is stopped; the reader needs no message. */
export class ExportStopped extends Error {
  override readonly name = "ExportStopped";
}

interface Thread {
  readonly remote: Remote<ExportWork>;
  /** Rejects as soon as the thread fails or is stopped. */
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
  // Avoids an unhandled rejection if nobody is waiting.
  promise.catch(() => undefined);
  return { promise, reject };
}

/** Paints in the page and transfers the strips without copying them. */
const paintAway: StripPainter = (svg, size, density, take) =>
  paintStrips(svg, size, density, (strip) => take(transfer(strip, [strip.buffer])));

/** Progress as a thread tells it. */
const told = (onProgress: (progress: DeckProgress) => void) =>
  proxy((progress: DeckProgress) => {
    onProgress(progress);
    return Promise.resolve();
  });

type Work<Result> = (remote: Remote<ExportWork>) => Promise<Outcome<Result>>;

async function resultOf<Result>({ remote, broken }: Thread, work: Work<Result>): Promise<Result> {
  const outcome = await Promise.race([work(remote), broken]);
  if (outcome.ok) return outcome.result;
  throw outcome.isNotLoaded ? await partNotLoaded() : new ExportFault(outcome.words);
}

/**
 * Makes an exporter. Its thread starts with the first export, and again after a stop or a crash. A healthy thread is kept
 * even if an export fails in it, since the parts it has already loaded work without a connection.
 */
export function createExporter(): Exporter {
  let thread: Thread | null = null;
  /** A new thread that is being tried in place of `thread`. */
  let substitute: Thread | null = null;

  async function within<Result>(work: Work<Result>): Promise<Result> {
    const own = present();
    try {
      return await resultOf(own, work);
    } catch (cause) {
      if (!(cause instanceof PartNotLoaded)) throw cause;
      // Some browsers never retry a part that failed to load once in a thread. A new thread takes over if it can load the
      // part.
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
      within((remote) => remote.deck(deck, sources, settings, format, proxy(paintAway), told(onProgress))),
    renew: (request, sources, settings, onProgress) =>
      within((remote) => remote.renew(request, sources, settings, proxy(paintAway), told(onProgress))),
    stop: () => {
      for (const stopped of [thread, substitute]) stopped?.end(new ExportStopped("stopped"));
      thread = null;
    },
  };
}
