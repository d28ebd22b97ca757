import type { Shown } from "../../selectors/computed";
import { decoration, type Mark } from "../marks";
import { boxShape, markBox, textShape, type Box } from "../shapes";
import type { MarkKind } from "../statusStyle";
import type { Frame } from "../theme";

/** One thing, drawn as a square. */
export interface Unit {
  readonly kind: MarkKind;
  readonly statements: readonly Shown[];
}

/** How squares stand in a cell; all px. */
export interface UnitCell {
  readonly width: number;
  /** Between the cell's edge and its squares. */
  readonly padding: number;
  /** From one square to the next. */
  readonly pitch: number;
  readonly text: number;
}

/** Of a square's pitch, the gap to the next. */
const squareGap = 0.16;
/** Up to so many squares are seen at a glance; more have their number behind them. */
const atAGlance = 6;

/** How many squares stand on a line. */
export function unitsAcross({ width, padding, pitch }: UnitCell): number {
  return Math.max(1, Math.floor((width - 2 * padding + squareGap * pitch) / pitch));
}

/** How many squares' room the cell's number takes; none where it is seen at a glance, or does not fit. */
function numberRoom(count: number, cell: UnitCell): number {
  return count > atAGlance && unitsAcross(cell) > 3 ? Math.ceil((1.5 * cell.text) / cell.pitch) : 0;
}

/** The lines that so many squares take, with their number. */
export function unitLines(count: number, cell: UnitCell): number {
  return Math.ceil((count + numberRoom(count, cell)) / unitsAcross(cell));
}

/** The height in px of so many lines of squares. */
export function unitLinesHeight(lines: number, { pitch }: Pick<UnitCell, "pitch">): number {
  return (lines - squareGap) * pitch;
}

/** A field with squares on it, a mark for each; nothing at all where there are none. */
export function unitCellMarks(
  units: readonly Unit[],
  box: Box,
  cell: UnitCell,
  frame: Frame,
): readonly Mark[] {
  if (units.length === 0) return [];
  const { palette, text } = frame;
  const { pitch, padding } = cell;
  const across = unitsAcross(cell);
  const side = pitch * (1 - squareGap);
  const lines = unitLines(units.length, cell);
  const top = box.y + (box.height - unitLinesHeight(lines, cell)) / 2;
  const number = textShape(
    String(units.length),
    box.x + box.width - padding,
    top + (lines - 1) * pitch + side / 2,
    { size: text, color: palette.inkQuiet, align: "right", baseline: "middle" },
  );
  const hasNumber = numberRoom(units.length, cell) > 0;
  return [
    decoration([boxShape(box, { fill: palette.field }), ...(hasNumber ? [number] : [])]),
    ...units.map(({ kind, statements }, place): Mark => {
      const square = {
        x: box.x + padding + (place % across) * pitch,
        y: top + Math.floor(place / across) * pitch,
        width: side,
        height: side,
      };
      return { box: square, statements, shapes: [markBox(square, kind, frame)] };
    }),
  ];
}
