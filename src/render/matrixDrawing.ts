import type { ScatterSeriesOption } from "echarts";
import type { Matrix, MatrixItem } from "../body/matrix";
import type { ChartOption } from "./echarts";
import { datum, decoration, markOption } from "./marks";
import { textWidth } from "./measureText";
import { leading, type Shape } from "./shapes";
import { markStyle } from "./statusStyle";
import type { Canvas } from "./theme";
import { chartText } from "./chartText";
import type { Drawing } from "./drawing";
import { matrixLayout, type MatrixLayout } from "./matrixLayout";
import { listOf } from "./listOf";
import { penOf, type Pen } from "./pen";

type CanvasSize = Pick<Canvas, "width" | "height" | "em">;

/** A table on ECharts' matrix coordinate system: a square for each thing counted, and a grey field in each empty cell. */
export function matrixDrawing(matrix: Matrix): Drawing {
  return {
    naturalHeight: (width) => matrixLayout(matrix, width, "natural").height,
    leastHeight: (width) => matrixLayout(matrix, width, "least").height,
    option: (canvas) => optionOf(matrix, fittedLayout(matrix, canvas), canvas),
  };
}

function fittedLayout(matrix: Matrix, { width, height, em }: CanvasSize): MatrixLayout {
  const usual = matrixLayout(matrix, width / em, height / em);
  return usual.height > height / em + 0.05 ? matrixLayout(matrix, width / em, "least") : usual;
}

/** Where the columns and rows of a drawn table begin and end, in px, the names and the head included. */
export interface MatrixGrid {
  readonly columns: readonly number[];
  readonly rows: readonly number[];
}

/** The grid of a table as it is drawn on a canvas. */
export function matrixGrid(matrix: Matrix, canvas: CanvasSize): MatrixGrid {
  const { namesWidth, columnWidth, totalWidth, headHeight, rowHeights } = fittedLayout(matrix, canvas);
  const widths = [namesWidth, ...matrix.columns.map(() => columnWidth)];
  return {
    columns: edgesOf(matrix.total === "" ? widths : [...widths, totalWidth], canvas.em),
    rows: edgesOf([headHeight, ...rowHeights], canvas.em),
  };
}

function edgesOf(sizes: readonly number[], em: number): readonly number[] {
  return [0, ...sizes].map((_, place) => sizes.slice(0, place).reduce((sum, size) => sum + size, 0) * em);
}

function optionOf(matrix: Matrix, layout: MatrixLayout, canvas: Canvas): ChartOption {
  const { em, palette } = canvas;
  const { columns, rows, total } = matrix;
  // The layout has already broken the lines; ECharts' own line breaking would drop lines that do not fit.
  const labels = {
    ...chartText({ color: palette.ink, size: em }),
    overflow: "none",
    lineOverflow: undefined,
    padding: 0,
  } as const;
  const line = { borderColor: palette.line, borderWidth: Math.max(1, em / 14) };
  const noLine = { borderWidth: 0 };
  const pen = penOf(em, palette);
  // ECharts omits the label of a cell that is barely higher than the label.
  const words = [...totalWords(matrix, layout, pen), ...wordsBelow(matrix, layout, pen)];
  const decorations = markOption([decoration(words)], canvas);
  const columnWidth = layout.columnWidth * em;
  return {
    matrix: {
      left: 0,
      top: 0,
      width: layout.namesWidth * em + columnWidth * columns.length + layout.totalWidth * em,
      height: layout.tableHeight * em,
      backgroundStyle: noLine,
      x: {
        levelSize: layout.headHeight * em,
        itemStyle: noLine,
        dividerLineStyle: { width: 0 },
        label: { ...labels, position: "insideBottom", distance: em * 0.25 },
        data: [
          ...columns.map(({ number }, place) => ({
            value: [number, ...(layout.heads[place] ?? [])].filter((each) => each !== "").join("\n"),
            size: columnWidth,
          })),
          ...(total === "" ? [] : [{ value: total, size: layout.totalWidth * em }]),
        ],
      },
      y: {
        levelSize: layout.namesWidth * em,
        itemStyle: noLine,
        dividerLineStyle: { width: 0 },
        label: { ...labels, align: "left", verticalAlign: "middle", position: "insideLeft", distance: 0 },
        data: rows.map((_, place) => ({
          value: (layout.names[place] ?? []).join("\n"),
          size: (layout.rowHeights[place] ?? 0) * em,
        })),
      },
      corner: { itemStyle: noLine },
      body: {
        itemStyle: line,
        data: rows.flatMap(({ cells }, row) => [
          ...cells.flatMap((items, place) =>
            items.length === 0 ? [{ coord: [place, row], itemStyle: { ...line, color: palette.field } }] : [],
          ),
          ...(total === "" ? [] : [{ coord: [columns.length, row], itemStyle: noLine }]),
        ]),
      },
    },
    series: [squareSeries(matrix, layout, canvas), ...listOf(decorations.series)],
  };
}

/** The total of each row, in the middle of the last column. */
function totalWords({ rows, total }: Matrix, layout: MatrixLayout, pen: Pen): readonly Shape[] {
  const right = layout.namesWidth + layout.columnWidth * (rows[0]?.cells.length ?? 0) + layout.totalWidth;
  const tops = layout.rowHeights.map((_, row) =>
    layout.rowHeights.slice(0, row).reduce((sum, height) => sum + height, layout.headHeight),
  );
  return rows.flatMap(({ total: sum }, row) => {
    if (total === "" || sum === "") return [];
    const x = right - (layout.totalWidth + textWidth(sum, 1)) / 2;
    const y = (tops[row] ?? 0) + ((layout.rowHeights[row] ?? 0) - leading) / 2;
    return [pen.words([sum], x, y, { size: 1, ink: "quiet" })];
  });
}

/** The key to squares and blanks, and the list of column names if they do not fit into the head. */
function wordsBelow(
  { key }: Matrix,
  { pitch, keyTop, list, listTop }: MatrixLayout,
  pen: Pen,
): readonly Shape[] {
  const side = pitch * 0.86;
  const look = { size: 1, ink: "quiet" } as const;
  const swatch = (x: number, width: number) => ({ x, y: keyTop + (leading - side) / 2, width, height: side });
  const blankAt = side + 0.4 + textWidth(key.item, 1) + 1.6;
  return [
    pen.filled(swatch(0, side), "actual"),
    pen.words([key.item], side + 0.4, keyTop, look),
    pen.field(swatch(blankAt, 1.4)),
    pen.words([key.blank], blankAt + 1.8, keyTop, look),
    ...(list.length === 0 ? [] : [pen.words(list, 0, listTop, look)]),
  ];
}

/** A square for each thing counted, row by row from the upper left corner of its cell. */
function squareSeries(
  { rows }: Matrix,
  { pitch, perRow }: MatrixLayout,
  canvas: Canvas,
): ScatterSeriesOption {
  const em = canvas.em;
  const side = pitch * 0.86 * em;
  const placed = (items: readonly MatrixItem[], column: number, row: number) =>
    items.map((item, place) => {
      const across = Math.min(perRow, items.length);
      const down = Math.ceil(items.length / perRow);
      const style = markStyle(item.fill, canvas);
      const lineWidth = Math.min(style.borderWidth, side / 6);
      return {
        ...datum([column, row], item.statements),
        symbolSize: side - lineWidth,
        symbolOffset: [
          ((place % perRow) - (across - 1) / 2) * pitch * em,
          (Math.floor(place / perRow) - (down - 1) / 2) * pitch * em,
        ],
        itemStyle: { ...style, borderWidth: lineWidth, opacity: 1 },
      };
    });
  return {
    type: "scatter",
    coordinateSystem: "matrix",
    symbol: "rect",
    emphasis: {
      scale: false,
      itemStyle: { borderColor: canvas.palette.accent, borderWidth: Math.max(2, em / 6) },
    },
    data: rows.flatMap(({ cells }, row) => cells.flatMap((items, column) => placed(items, column, row))),
  };
}
