import type { Grid } from "../../body/box";
import { column, row } from "../../body/boxes";
import { bestOf } from "./layWays";
import { stack } from "./layColumn";
import { below, type Laid, type Setting } from "./laid";

/** Boxes in equal columns, in the first number of columns that is readable. */
export function layGrid(box: Grid, width: number, setting: Setting): Laid {
  const numbers = [...new Set(box.columns.map((columns) => Math.min(columns, box.children.length)))];
  return bestOf(
    numbers.map((columns) => () => layWith(box, columns, width, setting)),
    setting,
  );
}

function layWith(
  { children, gap, least, isEven }: Grid,
  columns: number,
  width: number,
  setting: Setting,
): Laid {
  const rows = Array.from({ length: Math.ceil(children.length / columns) }, (_, place) => {
    const cells = children.slice(place * columns, (place + 1) * columns);
    // An incomplete last row keeps the columns of the rows above.
    const blanks = Array.from({ length: columns - cells.length }, () => column([]));
    const head = place === 0 ? setting.head : 0;
    return setting.lay(
      row([...cells, ...blanks], { gap, least: columns > 1 ? least : 0 }),
      width,
      below(setting, head),
    );
  });
  const height = Math.max(0, ...rows.map((each) => each.height));
  return stack(isEven ? rows.map((each) => ({ ...each, height })) : rows, gap * setting.level.air);
}
