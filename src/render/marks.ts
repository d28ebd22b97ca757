import type { CustomSeriesRenderItemReturn } from "echarts";
import type { Statement } from "../selectors/computed";
import type { ChartOption } from "./echarts";
import type { Box, Shape } from "./shapes";
import type { Canvas } from "./theme";

/** A data item that says what it stands for. Tooltips and keyboard navigation read it. */
export interface Datum<Value> {
  readonly value: Value;
  readonly statements: readonly Statement[];
  /** A description that starts with a name, for items that respond to the pointer even without statements. */
  readonly about?: readonly string[];
  /** On a map, the code of the area it stands for. */
  readonly code?: string;
}

/** A data item with its value and statements. */
export function datum<Value>(
  value: Value,
  statements: readonly Statement[],
  about: readonly string[] = [],
): Datum<Value> {
  return { value, statements, ...(about.length > 0 ? { about } : {}) };
}

/** Something placed by our own layout, for pictures that no ECharts series draws. */
export interface Mark {
  /** The area that responds to pointer and keyboard. */
  readonly box: Box;
  /** What it shows; empty for decoration, which does not respond. */
  readonly statements: readonly Statement[];
  readonly shapes: readonly Shape[];
}

/** Shapes without data behind them: rules, keys, notes. */
export function decoration(shapes: readonly Shape[]): Mark {
  return { box: { x: 0, y: 0, width: 0, height: 0 }, statements: [], shapes };
}

/** A group of shapes for ECharts' custom series. */
export type GroupDrawing = Extract<NonNullable<CustomSeriesRenderItemReturn>, { type: "group" }>;

/** A copy of a hatched shape, since ECharts replaces the decal in the style object that it is given. */
function lent(shape: Shape): Shape {
  return "decal" in shape.style ? structuredClone(shape) : shape;
}

/** A mark for ECharts' custom series, with an outline that appears while it is pointed at. */
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

/** The option of a chart made of our own marks. */
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
