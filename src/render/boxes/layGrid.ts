import { column, row, type Grid } from "../../body/boxes";
import { layColumn } from "./layColumn";
import type { Laid, Setting } from "./laid";

/** Boxes in equal columns; as many columns as are readable. */
export function layGrid(box: Grid, width: number, setting: Setting): Laid {
  const tries = box.columns.map((columns) =>
    layWith(box, Math.min(columns, box.children.length), width, setting),
  );
  const readable = tries.filter(({ isReadable }) => isReadable);
  const [first = layWith(box, 1, width, setting)] = readable.length > 0 ? readable : tries.slice(-1);
  if (setting.prefers === "best") return first;
  return readable.reduce((lowest, each) => (each.height < lowest.height ? each : lowest), first);
}

function layWith({ children, gap, least }: Grid, columns: number, width: number, setting: Setting): Laid {
  const rows = Array.from({ length: Math.ceil(children.length / columns) }, (_, place) => {
    const cells = children.slice(place * columns, (place + 1) * columns);
    // A last row that is not full keeps the columns of those above.
    const blanks = Array.from({ length: columns - cells.length }, () => column([]));
    return row([...cells, ...blanks], { gap, least: children.length === 1 ? 0 : least });
  });
  return layColumn(column(rows, { gap }), width, setting);
}
