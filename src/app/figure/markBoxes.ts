import { itemOf, type EChartsInstance } from "../../render/echarts";
import type { Box } from "../../render/shapes";
import type { WalkStop } from "./walk";

/** How large a finger finds an area of the map, whose outline no box can follow, px. */
const touchable = 32;

function around(one: Box, other: Box): Box {
  const [x, y] = [Math.min(one.x, other.x), Math.min(one.y, other.y)];
  const right = Math.max(one.x + one.width, other.x + other.width);
  const bottom = Math.max(one.y + one.height, other.y + other.height);
  return { x, y, width: right - x, height: bottom - y };
}

/** Where each mark of a live chart is seen at present, px of the chart, by its series and item: `0 2`. */
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
 * Where each stop of a walk is found on a live chart: what a mark shows shares the mark's place, one below the other, and
 * an area of the map is found at its middle; null for what is not in sight.
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
