/** How long anything of the site may take to come, in s: several times what its largest file needs on a slow phone. */
export const patience = 30;

/** Thrown where something has not come in time. */
export class TooLate extends Error {
  override readonly name = "TooLate";

  constructor() {
    super(`no whole answer within ${patience} seconds`);
  }
}

/**
 * What a server is asked for, as long as it comes in time; its signal says that nobody waits for it any longer.
 * @throws TooLate where it does not.
 */
export async function inTime<Thing>(ask: (signal: AbortSignal) => Promise<Thing>): Promise<Thing> {
  const end = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      reject(new TooLate());
      end.abort();
    }, patience * 1000);
  });
  try {
    return await Promise.race([ask(end.signal), late]);
  } finally {
    clearTimeout(timer);
  }
}
