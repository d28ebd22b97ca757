import type { Box } from "../body/box";
import type { Locale } from "../i18n/locale";
import { layRoot } from "../render/boxes/layBox";
import type { Laid } from "../render/boxes/laid";

/** em between columns, and between notes below one another. */
const gutter = 1.6;
const space = 0.6;
/** em kept free at the right, in case another typeface is wider than ours. */
const spare = 0.3;

/** How large the digits and words of notes are, and how much air is around them, as multiples of the usual. */
const level = { digits: 1.4, words: 1, air: 1 };

/** Boxes laid out in columns, ready to be drawn once their place is known. */
type Notes = Pick<Laid, "height" | "isReadable" | "draw">;

/** The versions of a map's notes, to be laid out at widths in em. */
export type NotesLayout = (way: number, width: number, columns: number) => Notes;

/** Lays out the versions of the notes. A box that several versions or layouts have at the same width is laid out once. */
export function notesLayout(ways: readonly (readonly Box[])[], locale: Locale): NotesLayout {
  const known = new Map<Box, Map<number, Laid>>();
  const layBox = (box: Box, width: number): Laid => {
    const own = known.get(box) ?? new Map<number, Laid>();
    known.set(box, own);
    const laid = own.get(width) ?? layRoot(box, width, { locale, level, prefers: "best" });
    own.set(width, laid);
    return laid;
  };
  return (way, width, columns) => layNotes(ways[way] ?? [], width, columns, layBox);
}

/** Lays out boxes in columns, in order, so that the tallest column is as low as possible. */
function layNotes(
  boxes: readonly Box[],
  width: number,
  columns: number,
  layBox: (box: Box, width: number) => Laid,
): Notes {
  const own = (width - spare - (columns - 1) * gutter) / columns;
  const laid = boxes.map((box) => layBox(box, own));
  const starts = columnStarts(
    laid.map(({ height }) => height),
    columns,
  );
  const set = starts.flatMap((start, column) => {
    let top = 0;
    return laid.slice(start, starts[column + 1] ?? laid.length).map((note) => {
      const place = { note, x: column * (own + gutter), top };
      top += note.height + space;
      return place;
    });
  });
  return {
    height: Math.max(0, ...set.map(({ note, top }) => top + note.height)),
    isReadable: laid.every(({ isReadable }) => isReadable),
    draw: ({ x, y }, pen) =>
      set.flatMap(({ note, x: left, top }) =>
        note.draw({ x: x + left, y: y + top, width: own, height: note.height }, pen),
      ),
  };
}

/** The index of each column's first note. */
function columnStarts(heights: readonly number[], columns: number): readonly number[] {
  const heightOf = (from: number, to: number) =>
    heights.slice(from, to).reduce((sum, height) => sum + height + space, -space);
  if (columns <= 1 || heights.length <= 1) return [0];
  let best: { readonly starts: readonly number[]; readonly tallest: number } | null = null;
  for (let end = 1; end < heights.length; end += 1) {
    const starts = [0, ...columnStarts(heights.slice(end), columns - 1).map((start) => start + end)];
    const tallest = Math.max(
      ...starts.map((start, place) => heightOf(start, starts[place + 1] ?? heights.length)),
    );
    if (!best || tallest < best.tallest) best = { starts, tallest };
  }
  return best?.starts ?? [0];
}
