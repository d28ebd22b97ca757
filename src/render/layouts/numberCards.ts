import type { Fact } from "../../dataset/schema";
import type { Locale } from "../../i18n/locale";
import { fittingArrangement, lowestHeight, type Density } from "./arrangement";
import { cardHeader, cardHeaderShapes, fittingNameSize, type CardHeader, type CardTitle } from "./cardHeader";
import { digitHeight, fittingRunSize } from "./figureRun";
import type { Mark } from "../marks";
import { belowSlotDigits, slotDigits, slotFilled, slotMark, slotsOf, type Slot } from "./numberSlots";
import type { Frame } from "../theme";

/** A head with one or two large figures below it. */
export interface NumberCard {
  readonly title: CardTitle;
  readonly figures: readonly Fact[];
}

/** To spare in a card of natural height, in multiples of the text size. */
const air = 0.7;

/** Lengths in multiples of the text size. */
const densities = {
  usual: { belowHeader: 0.6, down: 1.5, largestDigits: 4.4 },
  compact: { belowHeader: 0.1, down: 0.55, largestDigits: 2.4 },
} as const;

/** How cards may be set. */
interface Arrangement {
  readonly columns: number;
  readonly density: Density;
}

/** Columns are not narrower than this, in multiples of the text size. */
const leastColumn = 14.5;

/**
 * Four cards in a row where there is room, two on half of it; fewer where few are left, so that rows stay full. Where
 * the height is scarce, they are set more densely, and then in twice as many columns.
 */
function arrangementsOf(
  count: number,
  width: number,
  text: number,
): readonly [Arrangement, ...Arrangement[]] {
  const room = width / text;
  const columns = naturalColumns(count, room);
  const more = Math.min(columns * 2, count);
  return [
    { columns, density: "usual" },
    { columns, density: "compact" },
    ...(more > columns && room / more >= leastColumn
      ? [{ columns: more, density: "usual" } as const, { columns: more, density: "compact" } as const]
      : []),
  ];
}

function naturalColumns(count: number, room: number): number {
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
  const [natural] = arrangementsOf(cards.length, width, text);
  const measures = measured(cards, locale, { width, text }, natural);
  return leastHeight(measures, text) + measures.rows.length * air * text;
}

/** The least height in px in which cards stand in a width in px. */
export function numberCardsSmallestHeight(
  cards: readonly NumberCard[],
  locale: Locale,
  width: number,
  text: number,
): number {
  return lowestHeight(arrangementsOf(cards.length, width, text), (arrangement) =>
    leastHeight(measured(cards, locale, { width, text }, arrangement), text),
  );
}

function leastHeight({ rows, density }: Measures, text: number): number {
  const { down } = densities[density];
  const needed = rows.reduce((sum, row) => sum + row.needed, 0);
  return needed + (rows.length * digitHeight * slotDigits[density] + (rows.length - 1) * down) * text;
}

/** Cards in rows and columns over a frame, a mark for each figure; lines and digits of a row's cards stand level. */
export function numberCardMarks(cards: readonly NumberCard[], locale: Locale, frame: Frame): readonly Mark[] {
  const { text, width, height } = frame;
  const chosen = fittingArrangement(
    arrangementsOf(cards.length, width, text),
    (arrangement) => leastHeight(measured(cards, locale, frame, arrangement), text),
    height,
  );
  const { columns, density, across, indent, rows, parts } = measured(cards, locale, frame, chosen);
  const { down, largestDigits, belowHeader } = densities[density];
  // What there is beside heads and labels, for the digits and the air around them.
  const free = height - rows.reduce((sum, { needed }) => sum + needed, 0) - (rows.length - 1) * down * text;
  const room = free / rows.length;
  const most = Math.max(largestDigits * text, (height / rows.length) * 0.28);
  const digits = Math.min(
    ...parts
      .flatMap(({ slots }) => slots)
      .map(({ fact, words, width: own }) =>
        fittingRunSize(
          fact,
          locale,
          { size: Math.min(most, room / digitHeight), text, words },
          { width: own * slotFilled, smallest: text },
        ),
      ),
  );
  const spare = Math.max(0, room - digits * digitHeight);
  const cardWidth = (width - (columns - 1) * across) / columns;
  let top = 0;
  return rows.flatMap(({ headerHeight, needed }, row): readonly Mark[] => {
    const y = top;
    const digitsTop = y + headerHeight + belowHeader * text + Math.min(spare / 2, 1.2 * text);
    top += needed + room + down * text;
    return parts.slice(row * columns, (row + 1) * columns).flatMap(({ header, slots }, column) => {
      const box = { x: column * (cardWidth + across), y, width: cardWidth, height: needed + room };
      const at = { box, top: digitsTop, digits, density, frame };
      return [
        { box, statements: [], shapes: cardHeaderShapes(header, box, indent, frame) },
        ...slots.map((slot) => slotMark(slot, locale, at)),
      ];
    });
  });
}

/** What cards of a row have in common, so that their lines stand level. */
interface Row {
  /** px of the tallest head. */
  readonly headerHeight: number;
  /** Height in px of a card without its digits. */
  readonly needed: number;
}

interface Measures extends Arrangement {
  /** Alike where there is room for it. */
  readonly rows: readonly Row[];
  /** px between cards, and from a card's edge to its words. */
  readonly across: number;
  readonly indent: number;
  readonly parts: readonly Part[];
}

interface Part {
  readonly header: CardHeader;
  readonly slots: readonly Slot[];
}

function measured(
  cards: readonly NumberCard[],
  locale: Locale,
  { width, text }: Pick<Frame, "width" | "text">,
  { columns, density }: Arrangement,
): Measures {
  const { across, indent } = gapsOf(columns, width, text);
  const inner = (width - (columns - 1) * across) / columns - indent;
  const names = cards.map(({ title }) => title.name);
  const nameSize = fittingNameSize(names, inner, text, density);
  const parts = cards.map(({ title, figures }) => ({
    header: cardHeader(title, { width: inner, nameSize, text }, density),
    slots: slotsOf(figures, locale, { inner, indent, text }, density),
  }));
  const rowOf = (own: readonly Part[]): Row => {
    const headerHeight = Math.max(...own.map(({ header }) => header.height));
    const lines = Math.max(...own.flatMap(({ slots }) => slots.map(({ labelLines }) => labelLines)));
    const { belowHeader } = densities[density];
    return {
      headerHeight,
      needed: headerHeight + belowHeader * text + belowSlotDigits(lines, density, text),
    };
  };
  const rows = Array.from({ length: Math.ceil(cards.length / columns) }, (_, row) =>
    rowOf(density === "usual" ? parts : parts.slice(row * columns, (row + 1) * columns)),
  );
  return { columns, density, rows, across, indent, parts };
}
