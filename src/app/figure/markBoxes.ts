import { svgTree } from "../../export/drawing/svgTree";
import { drawnItems } from "../../export/drawing/drawnItems";
import type { ChartOption } from "../../render/echarts";
import { renderSvg } from "../../render/renderSvg";
import type { Box } from "../../render/shapes";
import type { WalkStop } from "./walk";

function around(one: Box, other: Box): Box {
  const [x, y] = [Math.min(one.x, other.x), Math.min(one.y, other.y)];
  const right = Math.max(one.x + one.width, other.x + other.width);
  const bottom = Math.max(one.y + one.height, other.y + other.height);
  return { x, y, width: right - x, height: bottom - y };
}

/** Where each mark of a chart is drawn, px of the chart, by its series and item: `0 2`. */
function drawnBoxes(
  option: ChartOption,
  size: { readonly width: number; readonly height: number },
): ReadonlyMap<string, Box> {
  const boxes = new Map<string, Box>();
  for (const { mark, box } of drawnItems(svgTree(`<svg>${renderSvg(option, size, "shapes")}</svg>`))) {
    if (mark === null) continue;
    const known = boxes.get(mark);
    boxes.set(mark, known ? around(known, box) : box);
  }
  return boxes;
}

/** Where each stop of a walk is found on a chart: what a mark shows shares the mark's place, one below the other. */
export function stopBoxes(
  stops: readonly WalkStop[],
  option: ChartOption,
  size: { readonly width: number; readonly height: number },
): readonly (Box | null)[] {
  const boxes = drawnBoxes(option, size);
  return stops.map(({ seriesIndex, dataIndex, part, statements }) => {
    const box = boxes.get(`${seriesIndex} ${dataIndex}`);
    if (!box) return null;
    const height = box.height / statements.length;
    return { ...box, y: box.y + part * height, height };
  });
}
