import type { Waffle, WafflePart } from "../../body/box";
import type { Shape } from "../shapes";
import { markStyle } from "../statusStyle";
import type { Pen } from "../pen";
import type { Laid, Place, Setting } from "./laid";

/** Squares smaller than this, in em, cannot be told apart. */
const leastPitch = 0.28;

/** Squares in rows, each part following the previous one. */
export function layWaffle({ parts, perRow, pitch }: Waffle, width: number, { level }: Setting): Laid {
  const total = parts.reduce((sum, { count }) => sum + count, 0);
  const wanted = Math.min(pitch * level.air, width);
  const side = perRow === undefined ? wanted : Math.min(wanted, width / perRow);
  const columns = perRow ?? Math.max(1, Math.floor(width / side));
  const rows = Math.ceil(total / columns);
  return {
    height: rows * side,
    baseline: null,
    head: 0,
    compromises: 0,
    grows: false,
    isReadable: side >= leastPitch,
    draw: (place, pen) => {
      let from = 0;
      return parts.map((part) => {
        const mark = partMark(part, { from, columns, side }, place, pen);
        from += part.count;
        return mark;
      });
    },
  };
}

interface Squares {
  /** The number of squares before the first of this part. */
  readonly from: number;
  readonly columns: number;
  /** em from one square to the next. */
  readonly side: number;
}

function partMark(
  { count, fill, statements }: WafflePart,
  { from, columns, side }: Squares,
  { x, y }: Place,
  pen: Pen,
) {
  const first = Math.floor(from / columns);
  const last = Math.floor((from + count - 1) / columns);
  const isOneRow = first === last;
  const box = {
    x: isOneRow ? x + (from % columns) * side : x,
    y: y + first * side,
    width: (isOneRow ? count : Math.min(columns, from + count)) * side,
    height: (last - first + 1) * side,
  };
  return pen.mark(
    box,
    statements,
    count === 0 ? [] : [squares({ from, count, columns, side }, fill, { x, y }, pen)],
  );
}

/** All squares of a part as one shape, with empty gaps. */
function squares(
  { from, count, columns, side }: Squares & { readonly count: number },
  fill: WafflePart["fill"],
  { x, y }: Pick<Place, "x" | "y">,
  { em, palette }: Pen,
): Shape {
  const { color, borderColor, borderWidth, decal } = markStyle(fill, { palette, em });
  const pitch = side * em;
  const lineWidth = Math.min(borderWidth, pitch / 6);
  const length = pitch - Math.max(1, Math.round(pitch / 10)) - lineWidth;
  const pathData = Array.from({ length: count }, (_, place) => {
    const left = x * em + ((from + place) % columns) * pitch + lineWidth / 2;
    const top = y * em + Math.floor((from + place) / columns) * pitch + lineWidth / 2;
    return `M${short(left)} ${short(top)}h${short(length)}v${short(length)}h${short(-length)}Z`;
  }).join("");
  return {
    type: "path",
    shape: { pathData },
    style: { fill: color, stroke: borderColor, lineWidth, ...(decal ? { decal } : {}) },
  };
}

function short(value: number): number {
  return Math.round(value * 100) / 100;
}
