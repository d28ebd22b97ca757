import { useLayoutEffect, useMemo, useRef } from "react";
import type { Plot } from "../../charts/chart";
import { drawingOf } from "../../charts/drawingOf";
import { renderSvg } from "../../render/renderSvg";
import { lightPalette } from "../../render/theme";
import { svgTree } from "../../export/drawing/svgTree";
import type { Paper } from "./papers";
import { svgNode } from "./svgNode";
import styles from "./PaperDrawing.module.css";

interface PaperDrawingProps {
  /** Keeps its ids apart from those of other drawings in the document. */
  readonly name: string;
  readonly plot: Plot;
  readonly isMap: boolean;
  readonly paper: Paper;
}

/** A chart drawn for paper, in dark ink regardless of the page's colours. */
export function PaperDrawing({ name, plot, isMap, paper }: PaperDrawingProps) {
  const holder = useRef<HTMLDivElement>(null);
  const drawing = useMemo(() => drawnFor(paper, plot, isMap, name), [paper, plot, isMap, name]);
  // Before the print event returns.
  useLayoutEffect(() => {
    holder.current?.replaceChildren(svgNode(svgTree(drawing)));
  }, [drawing]);
  return <div ref={holder} className={styles.drawing} role="img" aria-label={plot.title} />;
}

function drawnFor(paper: Paper, plot: Plot, isMap: boolean, name: string): string {
  const { width, em } = paper;
  const wanted = Math.min(drawingOf(plot).height(width, em), isMap ? paper.mapHeight : paper.height);
  const height = Math.ceil(Math.max(wanted, drawingOf(plot).smallestHeight(width, em)));
  const frame = { width, height, em, palette: lightPalette };
  const contents = renderSvg(drawingOf(plot).option(frame), frame).replaceAll("part-", `${name}-`);
  return `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${contents}</svg>`;
}
