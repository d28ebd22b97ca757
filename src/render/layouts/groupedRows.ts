/** A group of rows and the room its heading asks for. */
export interface RowGroup {
  readonly rows: number;
  /** px above the first row; 0 where headings stand beside the rows. */
  readonly headingHeight: number;
}

/** Where a group begins, heading first, and the top of each of its rows, px. */
export interface GroupPlace {
  readonly top: number;
  readonly rowTops: readonly number[];
}

/** Spreads groups of rows over a height, every row as high as the next, half a gap above and below each group; all px. */
export function groupedRows<Group extends RowGroup>(
  groups: readonly Group[],
  { y, height, gap }: { readonly y: number; readonly height: number; readonly gap: number },
): { readonly pitch: number; readonly placed: readonly (Group & GroupPlace)[] } {
  const taken = groups.reduce((sum, { headingHeight }) => sum + headingHeight + gap, 0);
  const rowCount = groups.reduce((sum, { rows }) => sum + rows, 0);
  const pitch = rowCount === 0 ? 0 : (height - taken) / rowCount;
  let top = y + gap / 2;
  const placed = groups.map((group) => {
    const first = top + group.headingHeight;
    const place = {
      ...group,
      top,
      rowTops: Array.from({ length: group.rows }, (_, row) => first + row * pitch),
    };
    top = first + group.rows * pitch + gap;
    return place;
  });
  return { pitch, placed };
}
