import { itemOf, type EChartsInstance } from "../../render/echarts";
import type { Box } from "../../render/shapes";
import type { WalkStop } from "./walk";

/** The largest size in px of the box of an area of the map, since no box can follow its outline. */
const touchable = 32;

function around(one: Box, other: Box): Box {
  const [x, y] = [Math.min(one.x, other.x), Math.min(one.y, other.y)];
  const right = Math.max(one.x + one.width, other.x + other.width);
  const bottom = Math.max(one.y + one.height, other.y + other.height);
  return { x, y, width: right - x, height: bottom - y };
}

/** The visible boxes of the marks of a live chart, in px of the chart, by series and item, such as `0 2`. */
function seenBoxes(instance: EChartsInstance): ReadonlyMap<string, Box> {
  const boxes = new Map<string, Box>();
  for (const shape of instance.getZr().storage.getDisplayList(true)) {
    const item = shape.type === "tspan" ? null : itemOf(shape);
    if (item === null) continue;
    const { x, y, width, height } = shape.getPaintRect();
    const known = boxes.get(item);
    const box = { x, y, width, height };
    boxes.set(item, known ? around(known, box) : box);
  }
  return boxes;
}

function middleOf({ x, y, width, height }: Box): Box {
  const side = Math.min(touchable, width, height);
  return { x: x + (width - side) / 2, y: y + (height - side) / 2, width: side, height: side };
}

/**
 * The boxes of the stops of a walk on a live chart. Statements of a mark share its box, one below the other; an area of the
 * map has a box in its middle. Null for anything out of view.
 */
export function stopBoxes(stops: readonly WalkStop[], instance: EChartsInstance): readonly (Box | null)[] {
  const boxes = seenBoxes(instance);
  const [right, bottom] = [instance.getWidth(), instance.getHeight()];
  return stops.map(({ seriesIndex, dataIndex, part, statements, code }) => {
    const whole = boxes.get(`${seriesIndex} ${dataIndex}`);
    if (!whole) return null;
    const found = code === null ? whole : middleOf(whole);
    const height = found.height / statements.length;
    const box = { ...found, y: found.y + part * height, height };
    const isInSight = box.x < right && box.y < bottom && box.x + box.width > 0 && box.y + box.height > 0;
    return isInSight ? box : null;
  });
}
