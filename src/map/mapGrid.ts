/** The gap between maps, and between maps and their notes. Lengths are in em. */
export const gap = 1.6;
/** The gap between a title and the land beside it. */
export const besideTitle = 0.4;
/** The least width of a title beside its land. */
const titleBesideWidth = 7.4;

/** What a grid of maps has to make room for. */
export interface GridNeeds {
  /** The number of maps. */
  readonly panels: number;
  /** Width ÷ height of the land. */
  readonly aspect: number;
  /** The height of the tallest title above a map of the given width; null if a title does not fit. */
  readonly titleHeight: (width: number) => number | null;
}

/** Maps of equal size in rows, each with its title above or beside it. */
export interface Grid {
  readonly columns: number;
  readonly rows: number;
  readonly cell: { readonly width: number; readonly height: number };
  /** The width of the land in each cell. */
  readonly land: number;
  /** The height of a title above the land, or the width of one beside it. */
  readonly title: { readonly height: number } | { readonly width: number };
}

/** The grid with the largest maps for a number of cells, with the titles above or beside them. */
export function bestGrid(
  { panels, aspect, titleHeight }: GridNeeds,
  cells: number,
  width: number,
  height: number,
): Grid | null {
  let best: Grid | null = null;
  for (let columns = 1; columns <= panels; columns += 1) {
    const rows = Math.ceil(cells / columns);
    const cell = {
      width: (width - (columns - 1) * gap) / columns,
      height: (height - (rows - 1) * gap) / rows,
    };
    const above = titleHeight(cell.width);
    const tries: Grid[] =
      above === null
        ? []
        : [
            {
              columns,
              rows,
              cell,
              title: { height: above },
              land: Math.min(cell.width, (cell.height - above) * aspect),
            },
          ];
    const beside = Math.min(cell.width - titleBesideWidth, cell.height * aspect);
    const left = cell.width - beside - besideTitle;
    const titleBeside = panels === 1 ? null : titleHeight(left);
    if (titleBeside !== null && titleBeside <= cell.height) {
      tries.push({ columns, rows, cell, title: { width: left }, land: beside });
    }
    for (const grid of tries) if (grid.land > 0 && (!best || grid.land > best.land + 0.05)) best = grid;
  }
  return best;
}

/** The upper left corner of a cell. */
export function cellAt(place: number, { columns, cell }: Grid): { readonly x: number; readonly y: number } {
  return {
    x: (place % columns) * (cell.width + gap),
    y: Math.floor(place / columns) * (cell.height + gap),
  };
}
