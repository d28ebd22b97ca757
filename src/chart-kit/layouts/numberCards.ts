import type { Fact } from "../../dataset/schema";
import type { Locale } from "../../i18n/locale";
import { cardGrid } from "./cardGrid";
import { cardHeader, cardHeaderShapes, fittingNameSize, type CardHeader, type CardTitle } from "./cardHeader";
import { digitHeight, figureRun, figureRunWidth, fittingRunSize } from "./figureRun";
import type { Mark } from "../marks";
import { runInLines, runInShapes, type RunIn } from "./runIn";
import { leading, markBox, type Box } from "../shapes";
import { markKind, statusInk } from "../statusStyle";
import type { Frame } from "../theme";
import { figureUnit } from "../words";

/** A head with one or two large figures below it. */
export interface NumberCard {
  readonly title: CardTitle;
  readonly figures: readonly Fact[];
}

/** Lengths in multiples of the text size. */
const em = {
  spine: 0.45,
  belowHeader: 0.6,
  belowDigits: 0.5,
  betweenFigures: 0.8,
  down: 1.5,
  /** To spare in a card of natural height. */
  air: 0.7,
  /** Digits of the large figures, by nature and at most. */
  digits: 2.9,
  largestDigits: 4.4,
} as const;

/** How much of its width a large figure may take, so that figures side by side stay apart. */
const filled = 0.93;

/** Four cards in a row where there is room, two on half of it; fewer where few are left, so that rows stay full. */
function columnsOf(count: number, width: number, text: number): number {
  const room = width / text;
  if (room < 40) return 1;
  if (room < 60) return Math.min(2, count);
  return count <= 4 ? count : Math.ceil(count / 2);
}

/** Between cards, and from a card's edge to its words, in px. */
function gapsOf(
  columns: number,
  width: number,
  text: number,
): { readonly across: number; readonly indent: number } {
  const isTight = width / columns < 18 * text;
  return { across: (isTight ? 1 : 2.2) * text, indent: (isTight ? 0.95 : 1.45) * text };
}

/** The height in px that suits cards in a width in px. */
export function numberCardsHeight(
  cards: readonly NumberCard[],
  locale: Locale,
  width: number,
  text: number,
): number {
  const { columns, needed } = measured(cards, locale, width, text);
  const rows = Math.ceil(cards.length / columns);
  return rows * (needed + (digitHeight * em.digits + em.air) * text) + (rows - 1) * em.down * text;
}

/** Cards in rows and columns over a frame, a mark for each figure; lines and digits of all cards stand level. */
export function numberCardMarks(cards: readonly NumberCard[], locale: Locale, frame: Frame): readonly Mark[] {
  const { text, width, height } = frame;
  const { columns, across, indent, needed, headerHeight, parts } = measured(cards, locale, width, text);
  const area = { x: 0, y: 0, width, height };
  const boxes = cardGrid(cards.length, columns, area, { across, down: em.down * text });
  const cardHeight = boxes[0]?.height ?? 0;
  const largest = Math.min(
    Math.max(em.largestDigits * text, cardHeight * 0.28),
    (cardHeight - needed) / digitHeight,
  );
  const digits = Math.min(
    ...parts
      .flatMap(({ slots }) => slots)
      .map(({ fact, words, width: room }) =>
        fittingRunSize(
          fact,
          locale,
          { size: largest, text, words },
          { width: room * filled, smallest: text },
        ),
      ),
  );
  const spare = Math.max(0, cardHeight - needed - digits * digitHeight);
  const figuresTop = headerHeight + em.belowHeader * text + Math.min(spare / 2, 1.2 * text);
  return parts.flatMap(({ header, slots }, place): readonly Mark[] => {
    const box = boxes[place];
    if (!box) return [];
    return [
      { box, statements: [], shapes: cardHeaderShapes(header, box, indent, frame) },
      ...slots.map((slot) => slotMark(slot, locale, { box, top: box.y + figuresTop, digits, frame })),
    ];
  });
}

/** A large figure with its place in the card. */
interface Slot {
  readonly fact: Fact;
  readonly words: "stack" | "noUnit";
  /** px from the card's left edge to the words, and their width. */
  readonly left: number;
  readonly width: number;
  /** The bar whose fill tells the status: px from the words, and lines of label it spans; null where the figure before has it. */
  readonly spine: { readonly left: number; readonly lines: number } | null;
  /** The unit, where it does not fit beside the digits, and the label. */
  readonly label: RunIn;
  readonly labelLines: number;
}

/** What all cards have in common, so that their lines stand level. */
interface Measures {
  readonly columns: number;
  /** px between cards, and from a card's edge to its words. */
  readonly across: number;
  readonly indent: number;
  /** px of the tallest head. */
  readonly headerHeight: number;
  /** Height in px of a card without its digits. */
  readonly needed: number;
  readonly parts: readonly {
    readonly header: CardHeader;
    readonly slots: readonly Slot[];
  }[];
}

function measured(cards: readonly NumberCard[], locale: Locale, width: number, text: number): Measures {
  const columns = columnsOf(cards.length, width, text);
  const { across, indent } = gapsOf(columns, width, text);
  const inner = (width - (columns - 1) * across) / columns - indent;
  const names = cards.map(({ title }) => title.name);
  const nameSize = fittingNameSize(names, inner, text);
  const parts = cards.map(({ title, figures }) => ({
    header: cardHeader(title, { width: inner, nameSize, text }),
    slots: slotsOf(figures, locale, { inner, indent, text }),
  }));
  const headerHeight = Math.max(...parts.map(({ header }) => header.height));
  const labelLines = Math.max(...parts.flatMap(({ slots }) => slots.map((slot) => slot.labelLines)));
  const fixed = em.belowHeader + em.belowDigits + labelLines * leading;
  return { columns, across, indent, parts, headerHeight, needed: headerHeight + fixed * text };
}

function slotsOf(
  figures: readonly Fact[],
  locale: Locale,
  { inner, indent, text }: Readonly<Record<"inner" | "indent" | "text", number>>,
): readonly Slot[] {
  // Figures of one status share the first one's spine.
  const isAlike = figures.every(({ status }) => status === figures[0]?.status);
  const between = em.betweenFigures * text + (isAlike ? 0 : indent);
  const width = (inner - (figures.length - 1) * between) / figures.length;
  const slots = figures.map((fact, place) => {
    const fits = figureRunWidth(fact, locale, { size: em.digits * text, text, words: "stack" }) <= width;
    const label = { lead: fits ? "" : figureUnit(fact, locale), rest: fact.label[locale] };
    const left = indent + place * (width + between);
    const words: Slot["words"] = fits ? "stack" : "noUnit";
    return { fact, words, left, width, label, labelLines: runInLines(label, width, text) };
  });
  const mostLines = Math.max(...slots.map(({ labelLines }) => labelLines));
  return slots.map((slot, place) => {
    if (place > 0 && isAlike) return { ...slot, spine: null };
    return { ...slot, spine: { left: -indent, lines: isAlike ? mostLines : slot.labelLines } };
  });
}

interface SlotPlace {
  readonly box: Box;
  readonly top: number;
  /** Size in px of the digits. */
  readonly digits: number;
  readonly frame: Frame;
}

function slotMark(
  { fact, words, left, width, spine, label, labelLines }: Slot,
  locale: Locale,
  { box, top, digits, frame }: SlotPlace,
): Mark {
  const { text, palette } = frame;
  const color = statusInk(fact.status, palette);
  const x = box.x + left;
  const edge = x + (spine?.left ?? 0);
  const baseline = top + digitHeight * digits;
  const labelTop = baseline + em.belowDigits * text;
  const heightOf = (lines: number): number => labelTop + (lines * leading - 0.2) * text - top;
  return {
    box: { x: edge, y: top, width: x + width - edge, height: heightOf(labelLines) },
    statements: [fact],
    shapes: [
      ...(spine === null
        ? []
        : [
            markBox(
              { x: edge, y: top, width: em.spine * text, height: heightOf(spine.lines) },
              markKind(fact.status),
              frame,
            ),
          ]),
      ...figureRun(fact, locale, { x, baseline, size: digits, text, words, color }),
      ...runInShapes(label, { x, y: labelTop, width, text }, { lead: color, rest: palette.ink }),
    ],
  };
}
