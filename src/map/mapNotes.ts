import type { NoteItem } from "./mapNoteItems";
import { setItem, type SetItem, type Slot } from "./mapNoteSetting";
import type { Mark } from "../render/marks";
import type { Box } from "../render/shapes";
import type { Frame } from "../render/theme";

/** What is written of one thing on a map. */
export type Note = readonly NoteItem[];

/** How much notes are to say: all in words, or but what the signs on the map mean. */
export type Fullness =
  | {
      readonly kind: "notes";
      /** At most so many figures for each thing. */
      readonly figures: number;
      /** Whether to say what is not of the map: remarks, dates, and what has no spot on it. */
      readonly asides: boolean;
    }
  | { readonly kind: "key" };

/** From all there is to say down to the key alone; figures matter more than asides. */
export const fullnesses: readonly Fullness[] = [
  ...[99, 6, 5].map((figures) => ({ kind: "notes", figures, asides: true }) as const),
  ...[99, 6, 5, 4, 3, 2, 1, 0].map((figures) => ({ kind: "notes", figures, asides: false }) as const),
  { kind: "key" },
];

function setNote(note: Note, slot: Slot): SetItem {
  const marks: Mark[] = [];
  let y = slot.y;
  for (const item of note) {
    const set = setItem(item, { ...slot, y });
    marks.push(...set.marks);
    y += set.height;
  }
  return { marks, height: y - slot.y };
}

/** Breaks a row of heights into columns in their order, so that the tallest column is as low as can be. */
function columnStarts(heights: readonly number[], columns: number, space: number): readonly number[] {
  const heightOf = (from: number, to: number) =>
    heights.slice(from, to).reduce((sum, height) => sum + height + space, -space);
  if (columns <= 1 || heights.length <= 1) return [0];
  let best: { readonly starts: readonly number[]; readonly tallest: number } | null = null;
  for (let end = 1; end < heights.length; end += 1) {
    const rest = columnStarts(heights.slice(end), columns - 1, space).map((start) => start + end);
    const starts = [0, ...rest];
    const tallest = Math.max(
      ...starts.map((start, place) => heightOf(start, starts[place + 1] ?? heights.length)),
    );
    if (!best || tallest < best.tallest) best = { starts, tallest };
  }
  return best?.starts ?? [0];
}

/** Sets notes into columns from a corner on: their marks, and the height in px that they take. */
export function setNotes(
  notes: readonly Note[],
  { x, y, width }: Pick<Box, "x" | "y" | "width">,
  columns: number,
  frame: Frame,
): SetItem {
  if (columns === 0) return { marks: [], height: 0 };
  const { text } = frame;
  const gutter = text * 1.6;
  // A little is kept free at the right, for faces wider than ours.
  const columnWidth = (width - text * 0.3 - (columns - 1) * gutter) / columns;
  const space = text * 0.7;
  const heights = notes.map((note) => setNote(note, { x: 0, y: 0, width: columnWidth, frame }).height);
  const starts = columnStarts(heights, columns, space);
  const marks: Mark[] = [];
  let tallest = 0;
  starts.forEach((start, column) => {
    let top = y;
    for (const note of notes.slice(start, starts[column + 1] ?? notes.length)) {
      const set = setNote(note, {
        x: x + column * (columnWidth + gutter),
        y: top,
        width: columnWidth,
        frame,
      });
      marks.push(...set.marks);
      top += set.height + space;
    }
    tallest = Math.max(tallest, top - space - y);
  });
  return { marks, height: tallest };
}
