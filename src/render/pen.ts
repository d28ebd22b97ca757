import type { Fill } from "../body/fill";
import type { Mark } from "./marks";
import type { Weight } from "./measureText";
import { boxShape, lineShapes, markBox, textShape, type Point, type Shape } from "./shapes";
import type { Palette } from "./theme";
import type { Statement } from "../selectors/computed";
import type { Place } from "./place";

/** The purpose of a colour; the palette decides the colour itself. */
export type Ink = "ink" | "quiet" | "reported" | "planned";

export interface WordsLook {
  /** em */
  readonly size: number;
  readonly ink: Ink;
  readonly weight?: Weight;
  readonly align?: "left" | "center" | "right";
}

/** Draws in em; ECharts takes px. */
export interface Pen {
  readonly palette: Palette;
  /** px of the smallest letters. */
  readonly em: number;
  /** Words already broken into lines, from their upper left corner. */
  readonly words: (lines: readonly string[], x: number, y: number, look: WordsLook) => Shape;
  /** A box in the fill of a status. */
  readonly filled: (place: Place, fill: Fill, radius?: number) => Shape;
  /** A quiet background without an outline. */
  readonly field: (place: Place) => Shape;
  /** A thin outline. */
  readonly outlined: (place: Place) => Shape;
  /** A straight line in quiet ink, with an arrowhead if asked for. */
  readonly line: (from: Point, to: Point, options?: { readonly hasHead?: boolean }) => readonly Shape[];
  /** A hairline between things that do not belong together. */
  readonly hairline: (from: Point, to: Point) => readonly Shape[];
  readonly color: (ink: Ink) => string;
  /** A mark that shows statements, in a given place. */
  readonly mark: (place: Place, statements: readonly Statement[], shapes: readonly Shape[]) => Mark;
  /** The pen for words on a solid fill. */
  readonly onSolid: () => Pen;
}

/** A pen for a letter size in px and a palette. */
export function penOf(em: number, palette: Palette, isOnSolid = false): Pen {
  const box = ({ x, y, width, height }: Place) => ({
    x: x * em,
    y: y * em,
    width: Math.max(0, width * em),
    height: Math.max(0, height * em),
  });
  const inks: Readonly<Record<Ink, string>> = isOnSolid
    ? {
        ink: palette.onReported,
        quiet: palette.onReported,
        reported: palette.onReported,
        planned: palette.onReported,
      }
    : { ink: palette.ink, quiet: palette.inkQuiet, reported: palette.reported, planned: palette.planned };
  const scaled = ([x, y]: Point): Point => [x * em, y * em];
  const thin = Math.max(1, em / 14);
  return {
    palette,
    em,
    words: (lines, x, y, { size, ink, weight, align }) =>
      textShape(lines.join("\n"), x * em, y * em, {
        size: size * em,
        color: inks[ink],
        weight: weight ?? "normal",
        align: align ?? "left",
      }),
    filled: (place, fill, radius = 0) => markBox(box(place), fill, { palette, em }, radius * em),
    field: (place) => boxShape(box(place), { fill: palette.field }, em / 4),
    outlined: (place) =>
      boxShape(box(place), { stroke: palette.inkQuiet, lineWidth: thin, fill: "none" }, em / 4),
    line: (from, to, options) =>
      lineShapes(scaled(from), scaled(to), {
        color: palette.inkQuiet,
        width: Math.max(1, em / 9),
        arrow: options?.hasHead ?? false,
      }),
    hairline: (from, to) => lineShapes(scaled(from), scaled(to), { color: palette.line, width: thin }),
    color: (ink) => inks[ink],
    mark: (place, statements, shapes) => ({ box: box(place), statements, shapes }),
    onSolid: () => penOf(em, palette, true),
  };
}
