import { drawnItems } from "../drawing/drawnItems";
import type { SvgElement } from "../drawing/svgTree";
import type { PictureTable } from "../picture/pictureTypes";

/** A cell of a table with what is drawn in it. */
export interface TableCell {
  /** What it heads; null for a cell that heads nothing. */
  readonly heads: "Column" | "Row" | null;
  readonly elements: readonly SvgElement[];
  /** What it says, whether in words or not; empty if it says nothing. */
  readonly said: string;
}

export type TableRow = readonly TableCell[];

interface DrawnTable {
  /** Lines and fields behind the cells. */
  readonly ground: readonly SvgElement[];
  readonly rows: readonly TableRow[];
  /** The texts below the table. */
  readonly below: readonly SvgElement[];
}

/** Sorts the elements of a drawn table into its cells. */
export function tableRows(
  elements: readonly SvgElement[],
  { columns, rows, said }: PictureTable,
): DrawnTable {
  const ground: SvgElement[] = [];
  const below: SvgElement[] = [];
  const cells = rows.slice(1).map(() => columns.slice(1).map((): SvgElement[] => []));
  for (const element of elements.flatMap(singly)) {
    const [item] = drawnItems({ tag: "svg", attributes: new Map(), children: [element], text: "" });
    if (!item) continue;
    const { x, y, width, height } = item.box;
    const [column, row] = [placeIn(columns, x + width / 2), placeIn(rows, y + height / 2)];
    const cell = cells[row]?.[column];
    const isInside = width < sizeAt(columns, column) - slack && height < sizeAt(rows, row) - slack;
    if (item.kind === "outline" && !(cell && isInside)) ground.push(element);
    else (cell ?? below).push(element);
  }
  return {
    ground,
    below,
    rows: cells.map((row, down) =>
      row.map((own, across) => ({
        heads: headOf(down, across, own),
        elements: own,
        said: said[down]?.[across] ?? "",
      })),
    ),
  };
}

/** px by which lines are rounded to whole pixels. */
const slack = 3;

/** Each shape and text as an element of its own, within the groups that it stands in. */
function singly(element: SvgElement): readonly SvgElement[] {
  if (element.tag !== "g") return [element];
  return element.children.flatMap(singly).map((child) => ({ ...element, children: [child] }));
}

/** The column or row in which a position lies; -1 for none. */
function placeIn(edges: readonly number[], position: number): number {
  return edges.slice(1).findIndex((end, place) => position >= (edges[place] ?? 0) && position < end);
}

function sizeAt(edges: readonly number[], place: number): number {
  return (edges[place + 1] ?? 0) - (edges[place] ?? 0);
}

function headOf(down: number, across: number, elements: readonly SvgElement[]): TableCell["heads"] {
  if (elements.length === 0) return null;
  if (down === 0) return "Column";
  return across === 0 ? "Row" : null;
}
