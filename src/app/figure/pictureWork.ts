import type { Body } from "../../body/body";
import type { MapBody } from "../../body/mapBody";
import type { Boundaries } from "../../dataset/boundaries";
import { nextTask } from "../../export/nextTask";
import type { Locale } from "../../i18n/locale";
import { adaptivePalette } from "../../render/adaptivePalette";
import type { FigureLook } from "./figureLook";
import { pageSvg } from "./pageSvg";

/** A map whose boundaries have been sent before, under a number. */
type SentMap = Omit<MapBody, "boundaries"> & { readonly boundaries: number };

/** A body on its way to another thread. */
export type SentBody = Exclude<Body, MapBody> | SentMap;

const lands = new Map<number, Boundaries>();

function received(body: SentBody): Body {
  if (body.kind !== "map") return body;
  const boundaries = lands.get(body.boundaries);
  if (!boundaries) throw new Error(`No boundaries were sent under the number ${body.boundaries}.`);
  return { ...body, boundaries };
}

/** After so many repetitions the browser has compiled what draws a chart, and draws it several times as fast. */
const repetitions = 3;

/** A chart as an SVG file, in an address of its own, which takes a browser less time than a file does. */
function draw(body: SentBody, locale: Locale, { width, em, palette }: Omit<FigureLook, "plot">): string {
  const plot = { body: received(body), locale };
  const svg = pageSvg(plot, { width, em, palette: palette ?? adaptivePalette });
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}

/** Draws pictures for the page in a thread of its own. */
export const pictureWork = {
  draw,

  /** Remembers boundaries, which are too large to be sent with every map. */
  learn: (land: number, boundaries: Boundaries): void => {
    lands.set(land, boundaries);
  },

  /** Draws a chart for practice, and makes way for whatever is asked for meanwhile. */
  rehearse: async (...asked: Parameters<typeof draw>): Promise<void> => {
    for (let times = 0; times < repetitions; times += 1) {
      await nextTask();
      draw(...asked);
    }
  },
};

export type PictureWork = typeof pictureWork;
