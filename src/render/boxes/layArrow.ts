import type { Arrow } from "../../body/boxes";
import type { Shape } from "../shapes";
import { markStyle } from "../statusStyle";
import type { Fill } from "../../body/fill";
import type { Pen } from "../pen";
import type { Laid, Place, Setting } from "./laid";

/** em: half the width of an arrow's head, its length, and the width of its band. */
const wing = 0.42;
const head = 0.6;
const band = 0.42;
/** The least length in em of an arrow that points down, and from its shaft to its words. */
const leastDown = 1.7;
const besideShaft = 0.9;
const fromShaft = 0.3;

/** An arrow across, between the words above and below it; or down, with its words beside it. */
export function layArrow(arrow: Arrow, width: number, setting: Setting): Laid {
  return setting.direction === "across" ? across(arrow, width, setting) : down(arrow, width, setting);
}

function across({ above, below, fill, statements }: Arrow, width: number, setting: Setting): Laid {
  const inner: Setting = { ...setting, direction: "down" };
  const room = width - head;
  const over = above && setting.lay(above, room, inner);
  const under = below && setting.lay(below, room, inner);
  const overHeight = over ? over.height + fromShaft : 0;
  const underHeight = under ? under.height + fromShaft : 0;
  const height = overHeight + 2 * wing + underHeight;
  return {
    height,
    grows: false,
    isReadable: width >= 1 && (over?.isReadable ?? true) && (under?.isReadable ?? true),
    draw: ({ x, y, height: given }, pen) => {
      const top = y + Math.max(0, given - height) / 2;
      const middle = top + overHeight + wing;
      return [
        pen.mark(
          { x, y: middle - wing, width, height: 2 * wing },
          statements,
          shaft([x, middle], [x + width, middle], fill, pen),
        ),
        ...(over?.draw({ x, y: top, width: room, height: over.height }, pen) ?? []),
        ...(under?.draw({ x, y: middle + wing + fromShaft, width: room, height: under.height }, pen) ?? []),
      ];
    },
  };
}

function down({ above, below, fill, statements }: Arrow, width: number, setting: Setting): Laid {
  const inner: Setting = { ...setting, direction: "down" };
  const left = wing + besideShaft;
  const words = [above, below]
    .filter((box) => box !== null)
    .map((box) => setting.lay(box, width - left, inner));
  const wordsHeight = words.reduce((sum, { height }) => sum + height, 0);
  const height = Math.max(leastDown, wordsHeight);
  return {
    height,
    grows: false,
    isReadable: words.every(({ isReadable }) => isReadable),
    draw: ({ x, y }, pen) => {
      let top = y + (height - wordsHeight) / 2;
      return [
        pen.mark(
          { x, y, width: 2 * wing, height },
          statements,
          shaft([x + wing, y], [x + wing, y + height], fill, pen),
        ),
        ...words.flatMap((word) => {
          const marks = word.draw({ x: x + left, y: top, width: width - left, height: word.height }, pen);
          top += word.height;
          return marks;
        }),
      ];
    },
  };
}

/** A thin arrow, or a band with a head in the colour of its status; straight across or straight down. */
function shaft(from: [number, number], to: [number, number], fill: Fill | null, pen: Pen): readonly Shape[] {
  if (fill === null) return pen.line(from, to, { hasHead: true });
  const isAcross = from[1] === to[1];
  const place: Place = isAcross
    ? { x: from[0], y: from[1] - band / 2, width: to[0] - from[0] - head, height: band }
    : { x: from[0] - band / 2, y: from[1], width: band, height: to[1] - from[1] - head };
  const points: [number, number][] = isAcross
    ? [[to[0] - head, to[1] - wing], to, [to[0] - head, to[1] + wing]]
    : [[to[0] - wing, to[1] - head], to, [to[0] + wing, to[1] - head]];
  return [
    pen.filled(place, fill),
    {
      type: "polygon",
      shape: { points: points.map(([x, y]) => [x * pen.em, y * pen.em]) },
      style: { fill: markStyle(fill, { palette: pen.palette, text: pen.em }).borderColor },
    },
  ];
}
