import type { Arrow } from "../../body/box";
import type { Fill } from "../../body/fill";
import type { Point, Shape } from "../shapes";
import { markStyle } from "../statusStyle";
import type { Pen } from "../pen";
import { stackHeight } from "./layColumn";
import { below, railAt, together, type Laid, type Place, type Setting } from "./laid";

/** em: half the width of an arrowhead, the head's length, and the width of a band. */
const wing = 0.42;
const head = 0.6;
const band = 0.42;
/**
 * em: the least length of an arrow that points down; the distances from its shaft to words beside it and to words above or
 * below it; and the gap at either end.
 */
const leastDown = 1.7;
const besideShaft = 0.9;
const fromShaft = 0.3;
const clear = 0.15;

/** An arrow that points right, between the words above and below it, or down, with its words beside it. */
export function layArrow(arrow: Arrow, width: number, setting: Setting): Laid {
  return setting.direction === "across" ? across(arrow, width, setting) : down(arrow, width, setting);
}

function across({ above, below: under, fill, statements }: Arrow, width: number, setting: Setting): Laid {
  const room = width - head;
  const upper = above && setting.lay(above, room, below(setting));
  const lower = under && setting.lay(under, room, below(setting));
  const upperHeight = upper ? upper.height + fromShaft : 0;
  const lowerHeight = lower ? lower.height + fromShaft : 0;
  const height = upperHeight + 2 * wing + lowerHeight;
  return {
    height,
    baseline: null,
    head: 0,
    grows: false,
    ...together([upper, lower]),
    draw: ({ x, y, height: given }, pen) => {
      const top = y + Math.max(0, given - height) / 2;
      const middle = top + upperHeight + wing;
      const shapes = shaft([x + clear, middle], [x + width - clear, middle], fill, pen);
      return [
        pen.mark({ x, y: middle - wing, width, height: 2 * wing }, statements, shapes),
        ...(upper?.draw({ x, y: top, width: room, height: upper.height }, pen) ?? []),
        ...(lower?.draw({ x, y: middle + wing + fromShaft, width: room, height: lower.height }, pen) ?? []),
      ];
    },
  };
}

function down({ above, below: under, fill, statements }: Arrow, width: number, setting: Setting): Laid {
  const left = railAt + besideShaft;
  const words = [above, under]
    .filter((box) => box !== null)
    .map((box) => setting.lay(box, width - left, below(setting)));
  const wordsHeight = stackHeight(words, 0);
  const height = Math.max(leastDown, wordsHeight);
  return {
    height,
    baseline: null,
    head: 0,
    grows: false,
    ...together(words),
    draw: ({ x, y }, pen) => {
      let top = y + (height - wordsHeight) / 2;
      const shapes = shaft([x + railAt, y + clear], [x + railAt, y + height - clear], fill, pen);
      return [
        pen.mark({ x: x + railAt - wing, y, width: 2 * wing, height }, statements, shapes),
        ...words.flatMap((word) => {
          const marks = word.draw({ x: x + left, y: top, width: width - left, height: word.height }, pen);
          top += word.height;
          return marks;
        }),
      ];
    },
  };
}

/** A thin arrow, or a band with a head in the fill of its status; straight right or straight down. */
function shaft(from: Point, to: Point, fill: Fill | null, pen: Pen): readonly Shape[] {
  if (fill === null) return pen.line(from, to, { hasHead: true });
  const isAcross = from[1] === to[1];
  const place: Place = isAcross
    ? { x: from[0], y: from[1] - band / 2, width: to[0] - from[0] - head, height: band }
    : { x: from[0] - band / 2, y: from[1], width: band, height: to[1] - from[1] - head };
  const points: Point[] = isAcross
    ? [[to[0] - head, to[1] - wing], to, [to[0] - head, to[1] + wing]]
    : [[to[0] - wing, to[1] - head], to, [to[0] + wing, to[1] - head]];
  return [
    pen.filled(place, fill),
    {
      type: "polygon",
      shape: { points: points.map(([x, y]) => [x * pen.em, y * pen.em]) },
      style: { fill: markStyle(fill, { palette: pen.palette, em: pen.em }).borderColor },
    },
  ];
}
