import type { Boundaries } from "../dataset/boundaries";
import { formatDate } from "../i18n/date";
import type { Locale } from "../i18n/locale";
import type { ExitRecord } from "../selectors/exitRecord";
import { textWidth } from "../render/measureText";
import { leading, type Box } from "../render/shapes";
import type { Frame } from "../render/theme";
import { aspectOf, extentOf } from "./mapProjection";

/** What small maps say in words of their own. */
export interface MultiplesWords {
  readonly counties: (count: number) => string;
  readonly key: {
    readonly batch: string;
    readonly before: string;
    readonly later: string;
    readonly never: (count: number) => string;
  };
  readonly sum: (counts: readonly number[], listed: number) => string;
}

/** What small maps are drawn from. */
export interface Multiples {
  readonly record: ExitRecord;
  readonly boundaries: Boundaries;
  readonly words: MultiplesWords;
  readonly locale: Locale;
}

/** Measures in multiples of the text size. */
export const em = { gutter: 1.4, space: 0.4, smallestMap: 8, comfortable: 18 };

/** Where the small maps stand. */
export interface Grid {
  readonly titles: Titles;
  readonly cells: readonly Box[];
  /** px of the land in each. */
  readonly land: { readonly width: number; readonly height: number };
}

export type Size = Pick<Frame, "width" | "height" | "text">;

/** What stands above a small map: year, count and day of the announcement, or where room is short the first two. */
export type Titles = "full" | "brief";

export function titleLines(
  { record, words, locale }: Multiples,
  place: number,
  titles: Titles,
): readonly [string, string] {
  const batch = record.batches[place]?.batch;
  if (!batch) return ["", ""];
  const counties = words.counties(batch.count);
  if (titles === "brief") return [String(batch.year), counties];
  return [`${batch.year}${locale === "zh" ? "：" : ": "}${counties}`, formatDate(batch.announced, locale)];
}

export function titleHeight(text: number): number {
  return (2 * leading + em.space) * text;
}

/** The px of width below which a title would not fit over its map. */
export function titleWidth(multiples: Multiples, titles: Titles, text: number): number {
  const widths = multiples.record.batches.flatMap((_, place) => {
    const [above, below] = titleLines(multiples, place, titles);
    return [textWidth(above, text, "bold"), textWidth(below, text)];
  });
  return Math.max(...widths);
}

/** A cell for each batch, in as many columns as make the land in them largest; titles always fit. */
function gridOf(multiples: Multiples, titles: Titles, { width, height, text }: Size): Grid {
  const count = multiples.record.batches.length;
  const aspect = aspectOf(extentOf(multiples.boundaries));
  const gutter = text * em.gutter;
  const least = titleWidth(multiples, titles, text);
  let best: Grid = { titles, cells: [], land: { width: 0, height: 0 } };
  for (let columns = 1; columns <= count; columns += 1) {
    const rows = Math.ceil(count / columns);
    const cell = {
      width: (width - (columns - 1) * gutter) / columns,
      height: (height - (rows - 1) * gutter) / rows,
    };
    const land = Math.min(cell.width, (cell.height - titleHeight(text)) * aspect);
    if (land <= best.land.width || cell.width < least) continue;
    const cells = Array.from({ length: count }, (_, place): Box => {
      const column = place % columns;
      const row = Math.floor(place / columns);
      return { x: column * (cell.width + gutter), y: row * (cell.height + gutter), ...cell };
    });
    best = { titles, cells, land: { width: land, height: land / aspect } };
  }
  return best;
}

/** The grid with full titles, unless brief ones make the maps a good deal larger. */
export function bestGrid(multiples: Multiples, size: Size): Grid {
  const full = gridOf(multiples, "full", size);
  const brief = gridOf(multiples, "brief", size);
  return brief.land.width > full.land.width * 1.2 ? brief : full;
}
