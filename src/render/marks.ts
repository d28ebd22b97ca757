import type { CustomSeriesRenderItemReturn } from "echarts";
import type { Statement } from "../selectors/computed";
import type { ChartOption } from "./echarts";
import type { Box, Shape } from "./shapes";
import type { Canvas } from "./theme";

/** A data item of a series that can say what it stands for; tooltips and the keyboard read it. */
export interface Datum<Value> {
  readonly value: Value;
  readonly statements: readonly Statement[];
  /** What it is, starting with its name, for marks that respond to the pointer even without statements. */
  readonly about?: readonly string[];
  /** The code of the area that it is, where it is one of a map. */
  readonly code?: string;
}

/** A data item that answers for what it shows. */
export function datum<Value>(
  value: Value,
  statements: readonly Statement[],
  about: readonly string[] = [],
): Datum<Value> {
  return { value, statements, ...(about.length > 0 ? { about } : {}) };
}

/** Something placed by a layout of our own, for pictures that no series of ECharts draws. */
export interface Mark {
  /** Where it responds to pointer and keyboard. */
  readonly box: Box;
  /** What it shows; empty for decoration, which does not respond. */
  readonly statements: readonly Statement[];
  readonly shapes: readonly Shape[];
}

/** Shapes that stand for no data: rules, keys, notes. */
export function decoration(shapes: readonly Shape[]): Mark {
  return { box: { x: 0, y: 0, width: 0, height: 0 }, statements: [], shapes };
}

/** A group of shapes as ECharts' custom series draws it. */
export type GroupDrawing = Extract<NonNullable<CustomSeriesRenderItemReturn>, { type: "group" }>;

/** A shape that ECharts may keep: it replaces the decal in the very style it is given, and asks for it again later. */
function lent(shape: Shape): Shape {
  return "decal" in shape.style ? structuredClone(shape) : shape;
}

/** A mark as ECharts' custom series draws it, with an outline that shows while it is pointed at. */
export function markGroup(mark: Mark | undefined, { palette, em }: Canvas): GroupDrawing {
  if (!mark) return { type: "group", children: [] };
  if (mark.statements.length === 0) return { type: "group", silent: true, children: mark.shapes.map(lent) };
  const margin = em / 4;
  const outline: Shape = {
    type: "rect",
    shape: {
      x: mark.box.x - margin,
      y: mark.box.y - margin,
      width: mark.box.width + 2 * margin,
      height: mark.box.height + 2 * margin,
      r: margin,
    },
    style: { fill: "rgba(0,0,0,0)" },
    emphasis: { style: { stroke: palette.accent, lineWidth: Math.max(1.5, em / 9) } },
  };
  return { type: "group", children: [...mark.shapes.map(lent), outline] };
}

/** The option of a chart that consists of marks placed by ourselves. */
export function markOption(marks: readonly Mark[], canvas: Canvas): ChartOption {
  return {
    series: [
      {
        type: "custom",
        coordinateSystem: "none",
        data: marks.map(({ statements }) => datum(0, statements)),
        renderItem: ({ dataIndex }) => markGroup(marks[dataIndex], canvas),
      },
    ],
  };
}
