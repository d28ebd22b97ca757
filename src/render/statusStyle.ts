import type { DrawnStatus, Status } from "../dataset/codes";
import type { Canvas } from "./theme";

/** What decides a mark's look: its status, or that it is the whole around a reported result. */
export type MarkKind = DrawnStatus | "whole";

/** Hatching as an ECharts decal. */
export interface Decal {
  readonly symbol: "rect";
  readonly dashArrayX: [number, number];
  readonly dashArrayY: [number, number];
  readonly rotation: number;
  readonly color: string;
}

interface MarkStyle {
  readonly color: string;
  readonly borderColor: string;
  readonly borderWidth: number;
  readonly decal?: Decal;
}

/** Thin diagonal lines, half a letter apart. */
export function hatching(color: string, em: number): Decal {
  const line = Math.max(1, em / 11);
  return {
    symbol: "rect",
    dashArrayX: [1, 0],
    dashArrayY: [line, em / 2.6],
    rotation: -Math.PI / 4,
    color,
  };
}

/** Solid, soft, hatched, outlined or grey, as the `itemStyle` of a series. The same everywhere in the product. */
export function markStyle(kind: MarkKind, { palette, em }: Pick<Canvas, "palette" | "em">): MarkStyle {
  const borderWidth = Math.max(1, em / 9);
  switch (kind) {
    case "actual":
      return { color: palette.reported, borderColor: palette.reported, borderWidth: 0 };
    case "whole":
      return { color: palette.reportedSoft, borderColor: palette.reported, borderWidth: borderWidth / 2 };
    case "target":
      return {
        color: palette.plannedSoft,
        borderColor: palette.planned,
        borderWidth,
        decal: hatching(palette.planned, em),
      };
    case "rule":
      return { color: palette.paper, borderColor: palette.reported, borderWidth };
    case "stock":
      return { color: palette.stock, borderColor: palette.stock, borderWidth: 0 };
  }
}

/** The kind of mark for a status. A rank, which has no size, is drawn like a result. */
export function markKind(status: Status): MarkKind {
  return status === "rank" ? "actual" : status;
}

/** The colour of words about a mark. */
export function kindInk<Color>(
  kind: MarkKind,
  palette: Readonly<Record<"ink" | "planned" | "reported", Color>>,
): Color {
  if (kind === "stock") return palette.ink;
  return kind === "target" ? palette.planned : palette.reported;
}
