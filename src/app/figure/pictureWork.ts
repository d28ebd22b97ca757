import type { Body } from "../../body/body";
import type { MapBody } from "../../body/mapBody";
import type { Boundaries } from "../../dataset/boundaries";
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

/** Draws pictures for the page in a thread of its own. */
export const pictureWork = {
  /** Remembers boundaries, which are too large to be sent with every map. */
  learn: (land: number, boundaries: Boundaries): void => {
    lands.set(land, boundaries);
  },

  /** A chart as an SVG file, in an address of its own, which takes a browser less time than a file does. */
  draw: (body: SentBody, locale: Locale, { width, em, palette }: Omit<FigureLook, "plot">): string =>
    `data:image/svg+xml,${encodeURIComponent(pageSvg({ body: received(body), locale }, { width, em, palette: palette ?? adaptivePalette }))}`,
};

export type PictureWork = typeof pictureWork;
