import type { Fact } from "../../dataset/schema";
import type { Locale } from "../../i18n/locale";
import type { Density } from "./arrangement";
import { digitHeight, figureRun, figureRunWidth } from "./figureRun";
import type { Mark } from "../marks";
import { runInLines, runInShapes, type RunIn } from "./runIn";
import { leading, markBox, type Box } from "../shapes";
import { markKind, statusInk } from "../statusStyle";
import type { Frame } from "../theme";
import { figureUnit } from "../../wording/words";

/** In multiples of the text size. */
const spineWidth = 0.45;
const betweenFigures = 0.8;
const belowDigits = { usual: 0.5, compact: 0.3 } as const;

/** Digits of the large figures by nature, in multiples of the text size. */
export const slotDigits = { usual: 2.9, compact: 1.6 } as const;

/** How much of its width a large figure may take, so that figures side by side stay apart. */
export const slotFilled = 0.93;

/** A large figure with its place in the card. */
export interface Slot {
  readonly fact: Fact;
  readonly words: "stack" | "line" | "noUnit";
  /** px from the card's left edge to the words, and their width. */
  readonly left: number;
  readonly width: number;
  /** The bar whose fill tells the status: px from the words, and lines of label it spans; null where the figure before has it. */
  readonly spine: { readonly left: number; readonly lines: number } | null;
  /** The unit, where it does not fit beside the digits, and the label. */
  readonly label: RunIn;
  readonly labelLines: number;
}

/** px below the top of a figure's digits that it takes in addition to them. */
export function belowSlotDigits(lines: number, density: Density, text: number): number {
  return (belowDigits[density] + lines * leading) * text;
}

/** The figures of a card in `inner` px, `indent` px from its edge. */
export function slotsOf(
  figures: readonly Fact[],
  locale: Locale,
  { inner, indent, text }: Readonly<Record<"inner" | "indent" | "text", number>>,
  density: Density,
): readonly Slot[] {
  // Figures of one status share the first one's spine.
  const isAlike = figures.every(({ status }) => status === figures[0]?.status);
  const between = betweenFigures * text + (isAlike ? 0 : indent);
  const width = (inner - (figures.length - 1) * between) / figures.length;
  // Beside small digits there is no room for two lines of words.
  const setAs = density === "usual" ? "stack" : "line";
  const size = slotDigits[density] * text;
  const slots = figures.map((fact, place) => {
    const fits = figureRunWidth(fact, locale, { size, text, words: setAs }) <= width * slotFilled;
    const label = { lead: fits ? "" : figureUnit(fact, locale), rest: fact.label[locale] };
    const left = indent + place * (width + between);
    const words: Slot["words"] = fits ? setAs : "noUnit";
    return { fact, words, left, width, label, labelLines: runInLines(label, width, text) };
  });
  const mostLines = Math.max(...slots.map(({ labelLines }) => labelLines));
  return slots.map((slot, place) => {
    if (place > 0 && isAlike) return { ...slot, spine: null };
    return { ...slot, spine: { left: -indent, lines: isAlike ? mostLines : slot.labelLines } };
  });
}

/** Where in a card a figure stands. */
export interface SlotPlace {
  readonly box: Box;
  readonly top: number;
  /** Size in px of the digits. */
  readonly digits: number;
  readonly density: Density;
  readonly frame: Frame;
}

/** A figure in its digits and its label, with the bar whose fill tells its status. */
export function slotMark(
  { fact, words, left, width, spine, label, labelLines }: Slot,
  locale: Locale,
  { box, top, digits, density, frame }: SlotPlace,
): Mark {
  const { text, palette } = frame;
  const color = statusInk(fact.status, palette);
  const x = box.x + left;
  const edge = x + (spine?.left ?? 0);
  const baseline = top + digitHeight * digits;
  const labelTop = baseline + belowDigits[density] * text;
  const heightOf = (lines: number): number => labelTop + (lines * leading - 0.2) * text - top;
  return {
    box: { x: edge, y: top, width: x + width - edge, height: heightOf(labelLines) },
    statements: [fact],
    shapes: [
      ...(spine === null
        ? []
        : [
            markBox(
              { x: edge, y: top, width: spineWidth * text, height: heightOf(spine.lines) },
              markKind(fact.status),
              frame,
            ),
          ]),
      ...figureRun(fact, locale, { x, baseline, size: digits, text, words, color }),
      ...runInShapes(label, { x, y: labelTop, width, text }, { lead: color, rest: palette.ink }),
    ],
  };
}
