import { wrapText } from "./measureText";
import { leading, textShape, type Box, type Shape, type TextLook } from "./shapes";

/** Splits a box into equal cells, row by row, with a gap in px between them. */
export function boxGrid(
  { x, y, width, height }: Box,
  { count, columns, gap }: { readonly count: number; readonly columns: number; readonly gap: number },
): readonly Box[] {
  const rows = Math.max(1, Math.ceil(count / columns));
  const cell = {
    width: (width - (columns - 1) * gap) / columns,
    height: (height - (rows - 1) * gap) / rows,
  };
  return Array.from({ length: count }, (_, place) => ({
    ...cell,
    x: x + (place % columns) * (cell.width + gap),
    y: y + Math.floor(place / columns) * (cell.height + gap),
  }));
}

/** The most columns of those offered, most first, in which every label stays within two lines; else the last. */
export function fittingColumns(
  labels: readonly string[],
  offered: readonly number[],
  { width, gap, padding, size }: { readonly width: number; readonly gap: number; readonly padding: number; readonly size: number },
): number {
  const fits = (columns: number): boolean => {
    const room = (width - (columns - 1) * gap) / columns - 2 * padding;
    return labels.every((label) => wrapText(label, room, size).length <= 2);
  };
  return offered.find(fits) ?? offered.at(-1) ?? 1;
}

/** Words broken to a box's width and set in its middle, flush left when the look says so. */
export function wordsInBox(text: string, box: Box, padding: number, look: Omit<TextLook, "baseline">): Shape {
  const lines = wrapText(text, box.width - 2 * padding, look.size, look.weight);
  const top = box.y + (box.height - lines.length * look.size * leading) / 2;
  const align = look.align ?? "center";
  const x = align === "center" ? box.x + box.width / 2 : box.x + padding;
  return textShape(lines.join("\n"), x, top, { ...look, align });
}
