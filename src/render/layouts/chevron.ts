import { wrapText } from "../measureText";
import { textShape, type Box, type Point, type Shape } from "../shapes";
import { markStyle } from "../statusStyle";
import type { Frame } from "../theme";

/** How far a chevron points beyond its box, in multiples of the text size; the next takes it in. */
export const chevronTip = 1;

/** In multiples of the text size: before the number, and from number to name. */
const padding = 0.5;
const numberWidth = 1.3;

/** The room in px that a chevron needs beside its name. */
export function chevronRoom(text: number): number {
  return (chevronTip + padding + numberWidth + 0.8) * text;
}

/** A numbered step that points to the next: outlined, as what was laid down is. */
export function chevron(
  step: { readonly number: number; readonly name: string },
  { x, y, width, height }: Box,
  frame: Frame,
): readonly Shape[] {
  const { text, palette } = frame;
  const { color, borderColor, borderWidth } = markStyle("rule", frame);
  const inset = borderWidth / 2;
  const tip = chevronTip * text;
  const notch = step.number > 1 ? tip : 0;
  const [left, right, top, bottom] = [x + inset, x + width, y + inset, y + height - inset];
  const middle = y + height / 2;
  const points: Point[] = [
    [left, top],
    [right, top],
    [right + tip, middle],
    [right, bottom],
    [left, bottom],
    [left + notch, middle],
  ];
  const numberLeft = left + notch + padding * text;
  const nameLeft = numberLeft + numberWidth * text;
  const look = { color: palette.reported, weight: "bold", baseline: "middle" } as const;
  const name = wrapText(step.name, right - nameLeft, text, "bold");
  return [
    {
      type: "polygon",
      shape: { points },
      style: { fill: color, stroke: borderColor, lineWidth: borderWidth },
    },
    textShape(String(step.number), numberLeft, middle, { ...look, size: text * 1.4 }),
    textShape(name.join("\n"), nameLeft, middle, { ...look, size: text }),
  ];
}
