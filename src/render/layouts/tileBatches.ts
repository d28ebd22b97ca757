import type { Box } from "../shapes";
import type { Frame } from "../theme";

/** In multiples of the text size. */
export const batchGap = 2.6;
export const batchHead = 5.8;
export const tileGap = 0.2;
const sideBySide = { usual: 58, scarce: 46 };
const smallestTile = 4.85;

const mostColumns = 9;

type Size = Pick<Frame, "width" | "text">;

/** How tiles are set. */
export interface Tiling {
  /** Lines of tiles where the batches stand side by side; null where they stand below one another. */
  readonly sideLines: number | null;
}

/** The ways to set the tiles, the best first. */
export function tilingsOf({ width, text }: Size): readonly [Tiling, ...Tiling[]] {
  if (width >= sideBySide.usual * text) return [{ sideLines: 3 }];
  const stacked = { sideLines: null };
  return width >= sideBySide.scarce * text ? [stacked, { sideLines: 4 }] : [stacked];
}

/** A tile is as wide in one batch as in the other, px. */
export function tileWidth(counts: readonly number[], tiling: Tiling, size: Size): number {
  const { width, text } = size;
  const columns = counts.map((count) => tileColumns(count, tiling, size));
  if (tiling.sideLines === null) {
    const most = Math.max(...columns);
    return (width - (most - 1) * tileGap * text) / most;
  }
  const all = columns.reduce((sum, each) => sum + each, 0);
  return (width - ((all - counts.length) * tileGap + (counts.length - 1) * batchGap) * text) / all;
}

/** How many tiles stand in a line of a batch. */
export function tileColumns(count: number, { sideLines }: Tiling, { width, text }: Size): number {
  if (sideLines !== null) return Math.ceil(count / sideLines);
  return Math.min(mostColumns, Math.floor((width / text + tileGap) / (smallestTile + tileGap)));
}

/** How many lines of tiles a batch has. */
export function tileLines(count: number, tiling: Tiling, size: Size): number {
  return Math.ceil(count / tileColumns(count, tiling, size));
}

/** Where batches stand side by side. */
export function sideBoxes(counts: readonly number[], tiling: Tiling, frame: Frame): readonly Box[] {
  const { height, text } = frame;
  const columns = counts.map((count) => tileColumns(count, tiling, frame));
  const tile = tileWidth(counts, tiling, frame);
  let x = 0;
  return columns.map((count) => {
    const box = { x, y: 0, width: count * tile + (count - 1) * tileGap * text, height };
    x += box.width + batchGap * text;
    return box;
  });
}

/** Where batches stand below one another, each below a head. */
export function stackedBoxes(counts: readonly number[], tiling: Tiling, frame: Frame): readonly Box[] {
  const { width, height, text } = frame;
  const lines = counts.map((count) => tileLines(count, tiling, frame));
  const all = lines.reduce((sum, each) => sum + each, 0);
  const gaps = (all - counts.length) * tileGap + (counts.length - 1) * batchGap + counts.length * batchHead;
  const tile = (height - gaps * text) / all;
  let y = 0;
  return lines.map((count) => {
    const box = { x: 0, y, width, height: count * tile + ((count - 1) * tileGap + batchHead) * text };
    y += box.height + batchGap * text;
    return box;
  });
}
