import { wrap } from "comlink";
import type { Body } from "../../body/body";
import type { Boundaries } from "../../dataset/boundaries";
import { inTime } from "../../ui/inTime";
import type { FigureLook } from "./figureLook";
import type { PictureWork, SentBody } from "./pictureWork";

const worker = new Worker(new URL("./pictureWorker.ts", import.meta.url), { type: "module" });
const remote = wrap<PictureWork>(worker);
/** Rejects once the worker's script has failed, of which nothing else tells. */
const broken = new Promise<never>((_resolve, reject) => {
  worker.addEventListener("error", reject);
});
broken.catch(() => undefined);

const sent = new Map<Boundaries, number>();

function landOf(boundaries: Boundaries): number {
  const known = sent.get(boundaries);
  if (known !== undefined) return known;
  const land = sent.size;
  sent.set(boundaries, land);
  void remote.learn(land, boundaries);
  return land;
}

async function sendable(body: Body): Promise<SentBody> {
  if (body.kind !== "map") return body;
  // A map takes far longer than any other chart; those that are asked for in the same moment pass.
  await Promise.resolve();
  return { ...body, boundaries: landOf(body.boundaries) };
}

const rehearsed = new Set<Body["kind"]>();

/** Has a chart drawn for practice, once for each kind of chart. */
export async function rehearse({ plot, ...look }: FigureLook): Promise<void> {
  if (rehearsed.has(plot.body.kind)) return;
  rehearsed.add(plot.body.kind);
  await remote.rehearse(await sendable(plot.body), plot.locale, look);
}

/**
 * A picture of a chart, drawn in a thread of its own, so that the page can answer meanwhile.
 * @throws if the thread cannot be started or the chart not be drawn.
 */
export async function pictureOf({ plot, ...look }: FigureLook): Promise<HTMLImageElement> {
  const body = await sendable(plot.body);
  const image = new Image();
  // What it shows is said by the figure around it.
  image.alt = "";
  image.src = await inTime(() => Promise.race([remote.draw(body, plot.locale, look), broken]));
  await Promise.resolve();
  // Nothing has to come over the network, so that most browsers have it by now.
  if (!image.complete) await image.decode();
  return image;
}
