import type { Locale } from "../../i18n/locale";
import type { Fact } from "../../dataset/schema";
import type { Shown } from "../../selectors/computed";
import { figureRun, figureRunWidth, fittingRunSize } from "./figureRun";
import type { Mark } from "../marks";
import { textWidth, wrapText, type Weight } from "../measureText";
import { leading, textShape } from "../shapes";
import { markKind, statusInk } from "../statusStyle";
import type { Frame, Palette } from "../theme";
import { gridBox, unitSquares, type UnitGrid } from "./unitGrid";

/** Something that knows the height it takes before it is placed. */
export interface Block {
  /** px that its first line takes. */
  readonly lead: number;
  /** px */
  readonly height: number;
  /** Its marks from an upper left corner in px. */
  readonly marks: (x: number, y: number, frame: Frame) => readonly Mark[];
}

/** The room there is for a block across. */
export interface Room {
  /** px */
  readonly width: number;
  /** px of the smallest letters. */
  readonly text: number;
}

/** Words broken to the room's width; without statements they are mere decoration. */
export function wordsBlock(
  words: string,
  statements: readonly Shown[],
  {
    width,
    text,
    ink,
    weight,
  }: Room & { readonly ink: (palette: Palette) => string; readonly weight?: Weight },
): Block {
  const lines = wrapText(words, width, text, weight);
  const height = lines.length * text * leading;
  return {
    lead: textWidth(lines[0] ?? "", text, weight),
    height,
    marks: (x, y, { palette }) => [
      {
        box: { x, y, width, height },
        statements,
        shapes: [
          textShape(lines.join("\n"), x, y, { size: text, color: ink(palette), weight: weight ?? "normal" }),
        ],
      },
    ],
  };
}

/** In multiples of the text size. */
const figureSize = 1.6;
/** From the top of a figure line to the middle of its digits. */
export const figureMiddle = 0.88;
/** Up to here a figure is also shown as squares, one for each of what it counts. */
const mostSquares = 60;

/** A figure in large letters with its label, and where it is small and exact also as that many squares, `pitch` px each. */
export function figureBlock(
  fact: Fact,
  locale: Locale,
  { width, text, pitch }: Room & { readonly pitch: number },
): Block {
  const size = fittingRunSize(fact, locale, { size: text * figureSize, text }, { width, smallest: text });
  const lines = wrapText(fact.label[locale], width, text);
  const runHeight = text * figureSize * 1.3;
  const isCounted = fact.bound === "exact" && fact.value <= mostSquares;
  const perRow = Math.max(1, Math.floor(width / pitch));
  const rows = Math.ceil(fact.value / perRow);
  const grid = (x: number, y: number): UnitGrid => ({ x, y, pitch, rows });
  const squaresHeight = isCounted ? gridBox(grid(0, 0), 0, fact.value).height + text * 0.4 : 0;
  const height = runHeight + squaresHeight + lines.length * text * leading;
  return {
    lead: figureRunWidth(fact, locale, { size, text }),
    height,
    marks: (x, y, frame) => [
      {
        box: { x, y, width, height },
        statements: [fact],
        shapes: [
          ...figureRun(fact, locale, {
            x,
            baseline: y + text * figureSize * 0.9,
            size,
            text,
            color: statusInk(fact.status, frame.palette),
          }),
          ...(isCounted
            ? unitSquares(grid(x, y + runHeight + text * 0.1), fact.value, markKind(fact.status), frame)
            : []),
          textShape(lines.join("\n"), x, y + runHeight + squaresHeight, {
            size: text,
            color: frame.palette.ink,
          }),
        ],
      },
    ],
  };
}

/** A figure in large letters with its label behind it on the same line, or below it where there is no room. */
export function figureLine(fact: Fact, locale: Locale, { width, text }: Room): Block {
  const size = fittingRunSize(fact, locale, { size: text * figureSize, text }, { width, smallest: text });
  const behind = figureRunWidth(fact, locale, { size, text }) + text * 0.7;
  const label = fact.label[locale];
  const fits = behind + textWidth(label, text) <= width;
  const lines = fits ? [label] : wrapText(label, width, text);
  const runHeight = text * figureSize * 1.15;
  const height = runHeight + (fits ? 0 : lines.length * text * leading);
  const lead = fits ? behind + textWidth(label, text) : behind;
  return {
    lead,
    height,
    marks: (x, y, { palette }) => {
      const baseline = y + text * figureSize * 0.92;
      const look = { size: text, color: palette.ink };
      return [
        {
          box: { x, y, width: fits ? lead : width, height },
          statements: [fact],
          shapes: [
            ...figureRun(fact, locale, { x, baseline, size, text, color: statusInk(fact.status, palette) }),
            fits
              ? textShape(label, x + behind, baseline - text * 0.37, { ...look, baseline: "middle" })
              : textShape(lines.join("\n"), x, y + runHeight, look),
          ],
        },
      ];
    },
  };
}

/** Blocks below one another, `gap` px apart. */
export function blocksBelow(blocks: readonly Block[], gap: number): Block {
  const tops: number[] = [];
  let height = 0;
  for (const block of blocks) {
    tops.push(height === 0 ? 0 : height + gap);
    height = (tops.at(-1) ?? 0) + block.height;
  }
  return {
    lead: blocks[0]?.lead ?? 0,
    height,
    marks: (x, y, frame) => blocks.flatMap((block, place) => block.marks(x, y + (tops[place] ?? 0), frame)),
  };
}

/** Blocks beside one another, `pitch` px from one to the next. */
export function blocksBeside(blocks: readonly Block[], pitch: number): Block {
  return {
    lead: Math.max(0, ...blocks.map(({ lead }, place) => place * pitch + lead)),
    height: Math.max(0, ...blocks.map(({ height }) => height)),
    marks: (x, y, frame) => blocks.flatMap((block, place) => block.marks(x + place * pitch, y, frame)),
  };
}
