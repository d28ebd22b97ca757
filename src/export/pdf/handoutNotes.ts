import { wrapText, type Weight } from "../../render/measureText";
import type { Box } from "../../render/shapes";
import { lightPalette, sansFamily } from "../../render/theme";
import type { PictureWords } from "../picture/pictureTypes";
import { xmlEscaped } from "../xml";

/** A paragraph of notes: a heading of continued notes, the presenter's own, or the atlas's. */
export interface NoteParagraph {
  readonly words: string;
  readonly look: "heading" | "own" | "chart";
}

/** Notes fitted into a box. */
export interface FittedNotes {
  /** Its texts as SVG, one per line. */
  readonly texts: readonly string[];
  readonly words: readonly PictureWords[];
  /** Paragraphs that did not fit. */
  readonly left: readonly NoteParagraph[];
}

/** Letter sizes in pt, tried in turn. */
const sizes = [9.5, 9, 8.5, 8, 7.5, 7] as const;
const lineHeight = 1.4;
/** Between paragraphs, as a multiple of the letter size. */
const gap = 0.35;

interface SetParagraph extends NoteParagraph {
  readonly lines: readonly string[];
}

/**
 * Sets paragraphs in the largest letters that fit into a box. If even the smallest are too large, some paragraphs are left
 * over.
 */
export function fittedNotes(
  paragraphs: readonly NoteParagraph[],
  { width, height }: Pick<Box, "width" | "height">,
  /** The line at the end if some are left over. */
  continued: string,
): FittedNotes {
  const setAt = (size: number): readonly SetParagraph[] =>
    paragraphs.map((each) => ({ ...each, lines: wrapText(each.words, width, size, weightOf(each.look)) }));
  const heightAt = (set: readonly SetParagraph[], size: number): number =>
    set.reduce((sum, { lines }) => sum + (lines.length * lineHeight + gap) * size, 0);
  const size = sizes.find((each) => heightAt(setAt(each), each) <= height) ?? 7;
  const set = setAt(size);
  if (heightAt(set, size) <= height) return { ...drawn(set, size), left: [] };
  const room = height - size * lineHeight;
  const kept: SetParagraph[] = [];
  const left: NoteParagraph[] = [];
  for (const paragraph of set) {
    const free = Math.floor((room - heightAt(kept, size)) / (size * lineHeight));
    const isWhole = left.length === 0 && paragraph.lines.length <= free;
    if (isWhole) kept.push(paragraph);
    else if (left.length === 0 && free > 0) {
      kept.push({ ...paragraph, lines: paragraph.lines.slice(0, free) });
      left.push({ words: rejoined(paragraph.lines.slice(free)), look: paragraph.look });
    } else left.push(paragraph);
  }
  return { ...drawn([...kept, { words: continued, lines: [continued], look: "chart" }], size), left };
}

/** Joins the lines of a paragraph again, with spaces at breaks between Latin words. */
function rejoined(lines: readonly string[]): string {
  return lines.reduce(
    (text, line) => (/[!-~]$/.test(text) && /^[!-~]/.test(line) ? `${text} ${line}` : text + line),
    "",
  );
}

function drawn(set: readonly SetParagraph[], size: number): Omit<FittedNotes, "left"> {
  let y = size;
  const texts = set.flatMap(({ lines, look }) => {
    const color = look === "chart" ? lightPalette.inkQuiet : lightPalette.ink;
    const weight = weightOf(look);
    const drawnLines = lines.map((line, row) =>
      textLine(line, { x: 0, y: y + row * size * lineHeight, size, color, weight, anchor: "start" }),
    );
    y += (lines.length * lineHeight + gap) * size;
    return drawnLines;
  });
  const words = set.map(({ lines }) => ({
    role: "paragraph" as const,
    texts: lines.filter((line) => line.trim() !== "").length,
    isBelow: false,
  }));
  return { texts, words };
}

function weightOf(look: NoteParagraph["look"]): Weight {
  return look === "heading" ? "bold" : "normal";
}

interface LineLook {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly color: string;
  readonly weight?: Weight;
  readonly anchor: "start" | "end";
}

/** A line of text as SVG. */
export function textLine(words: string, { x, y, size, color, weight = "normal", anchor }: LineLook): string {
  const letters = `font-family="${sansFamily}" font-size="${size}px" font-weight="${weight}" fill="${color}"`;
  return `<text x="${x}" y="${y}" text-anchor="${anchor}" ${letters}>${xmlEscaped(words)}</text>`;
}

/** Ruled lines for handwritten notes. */
export function rulesSvg(width: number, height: number): string {
  const apart = 24;
  const rows = Array.from({ length: Math.floor(height / apart) }, (_, row) => (row + 1) * apart - 2);
  return rows
    .map((y) => `<rect x="0" y="${y}" width="${width}" height="0.5" fill="${lightPalette.line}"/>`)
    .join("");
}

/** Elements as a separate picture. */
export function textsSvg(width: number, height: number, elements: readonly string[]): string {
  const size = `width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"`;
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size}>${elements.join("")}</svg>`;
}
