import type { Box } from "../shapes";

/** Boxes of one size in rows and columns, row by row; the last row may be short. Gaps in px. */
export function cardGrid(
  count: number,
  columns: number,
  area: Box,
  gap: { readonly across: number; readonly down: number },
): readonly Box[] {
  const rows = Math.ceil(count / columns);
  const width = (area.width - (columns - 1) * gap.across) / columns;
  const height = (area.height - (rows - 1) * gap.down) / rows;
  return Array.from({ length: count }, (_, place) => ({
    x: area.x + (place % columns) * (width + gap.across),
    y: area.y + Math.floor(place / columns) * (height + gap.down),
    width,
    height,
  }));
}
