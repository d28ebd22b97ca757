import type { Density } from "./arrangement";
import { textWidth, wrapText } from "../measureText";
import { boxShape, fittingSize, leading, textShape, type Box, type Shape } from "../shapes";
import type { Frame } from "../theme";

/** What stands at the head of a card. */
export interface CardTitle {
  readonly ordinal: string;
  readonly name: string;
  /** The place that the card holds for. */
  readonly scope: string;
  /** Whether the scope must not be overlooked. */
  readonly isStrong: boolean;
}

/** A head in its lines. */
export interface CardHeader {
  readonly title: CardTitle;
  readonly density: Density;
  readonly nameSize: number;
  readonly nameLines: readonly string[];
  /** px from the name's left, behind a short last line of it; 0 where the scope has a line of its own. */
  readonly scopeLeft: number;
  /** px */
  readonly height: number;
}

/** In multiples of the text size. */
const rule = 0.16;
const aboveName = { usual: 0.5, compact: 0.2 };
const largestName = { usual: 1.3, compact: 1 };
const beforeScope = 0.55;

/** The serif face runs wider than the widths that lines are measured with. */
const serifWidth = 1.08;

/** The largest size in px at which each of the names fits into one line of `width` px, or else the text size. */
export function fittingNameSize(
  names: readonly string[],
  width: number,
  text: number,
  density: Density = "usual",
): number {
  const look = { largest: largestName[density] * text, smallest: text, weight: "bold" } as const;
  return Math.min(...names.map((name) => fittingSize(name, width / serifWidth, look)));
}

/** Breaks a head to a width in px. */
export function cardHeader(
  title: CardTitle,
  { width, nameSize, text }: Readonly<Record<"width" | "nameSize" | "text", number>>,
  density: Density = "usual",
): CardHeader {
  const nameLines = wrapText(title.name, width / serifWidth, nameSize, "bold");
  const behind = textWidth(nameLines.at(-1) ?? "", nameSize, "bold") * serifWidth + beforeScope * text;
  // In a compact head the place stands behind a name of one line too.
  const mayFollow = nameLines.length > 1 || density === "compact";
  const fits = mayFollow && behind + textWidth(title.scope, text, "bold") <= width;
  const names = nameLines.length * nameSize;
  const height = (rule + aboveName[density]) * text + (names + (fits ? 0 : text)) * leading;
  return { title, density, nameSize, nameLines, scopeLeft: fits ? behind : 0, height };
}

/** A rule over a card's whole width, its ordinal, its name `indent` px from the edge, and its scope. */
export function cardHeaderShapes(
  { title, density, nameSize, nameLines, scopeLeft }: CardHeader,
  box: Box,
  indent: number,
  { text, palette }: Pick<Frame, "text" | "palette">,
): readonly Shape[] {
  const x = box.x + indent;
  const y = box.y + (rule + aboveName[density]) * text;
  const name = { size: nameSize, color: palette.ink, weight: "bold", serif: true } as const;
  const linesAbove = nameLines.length - (scopeLeft === 0 ? 0 : 1);
  return [
    boxShape({ ...box, height: rule * text }, { fill: palette.ink }),
    textShape(title.ordinal, box.x, y, name),
    textShape(nameLines.join("\n"), x, y, name),
    textShape(title.scope, x + scopeLeft, y + linesAbove * nameSize * leading, {
      size: text,
      color: title.isStrong ? palette.ink : palette.inkQuiet,
      weight: title.isStrong ? "bold" : "normal",
    }),
  ];
}
