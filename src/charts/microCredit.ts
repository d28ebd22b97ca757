import { cardGrid } from "../render/layouts/cardGrid";
import { defineChart } from "./chart";
import { digitHeight, figureRun, fittingRunSize } from "../render/layouts/figureRun";
import { markOption, type Mark } from "../render/marks";
import { wrapText } from "../render/measureText";
import { fittingSize, leading, lineShapes, markBox, paragraph, textShape, type Box } from "../render/shapes";
import { markKind, markStyle, statusInk } from "../render/statusStyle";
import type { Frame } from "../render/theme";
import { figureNumber, figureText } from "../wording/words";
import type { Fact } from "../dataset/schema";
import type { Locale } from "../i18n/locale";
import { microCreditReach, type MicroCreditReach } from "../selectors/microCreditReach";

interface Messages {
  readonly both: (credit: string, households: string) => string;
  readonly one: (label: string, figure: string) => string;
  readonly subtitle: string;
  readonly caveat: string;
}

/** Lengths in multiples of the text size. */
const em = {
  spine: 0.45,
  indent: 1.4,
  digits: 3.4,
  largestDigits: 6,
  /** Below digits: a comma hangs into it. */
  belowDigits: 0.1,
  comma: 0.14,
  disc: 4,
  largestDisc: 6.4,
  besideDisc: 1,
  /** Labels where there is room, as on a slide. */
  largeLabel: 1.35,
  across: 2,
  down: 1.6,
} as const;

const isWide = (width: number, text: number): boolean => width >= 34 * text;

function sizesOf({ issued, households }: MicroCreditReach): readonly Fact[] {
  return [issued, households].filter((fact) => fact !== null);
}

/** Micro-credit issued and the households with it, side by side and never divided, with the ranks as badges. */
export const microCredit = defineChart<MicroCreditReach, Messages>({
  section: "funding",
  span: "half",
  messages: {
    zh: {
      both: (credit, households) => `扶贫小额信贷累计发放 ${credit}，覆盖 ${households}`,
      one: (label, figure) => `${label} ${figure}`,
      subtitle: "扶贫小额信贷的发放额、覆盖的建档立卡贫困户和全国位次，贵州省",
      caveat: "发放额是累计数，不是贷款余额；不宜除以户数。位次只有名次，报道没有其他省份的数值。",
    },
    en: {
      both: (credit, households) => `${credit} of micro-credit has reached ${households}`,
      one: (label, figure) => `${label}: ${figure}`,
      subtitle:
        "Poverty-alleviation micro-credit: amount, registered poor households, national rank. Guizhou",
      caveat:
        "Issued in total, not outstanding, and not to be divided by the households. Of the ranks only the place is given, no values.",
    },
  },
  select: ({ dataset }, filters) => microCreditReach(dataset, filters),
  statements: (rows) => [...sizesOf(rows), ...rows.ranks],
  heading: (rows, { locale, messages }) => {
    const { issued, households } = rows;
    const [first] = [...sizesOf(rows), ...rows.ranks];
    const single = first ? messages.one(first.label[locale], figureText(first, locale)) : messages.subtitle;
    const title =
      issued && households
        ? messages.both(figureText(issued, locale), figureText(households, locale))
        : single;
    return { title, subtitle: messages.subtitle, caveat: messages.caveat };
  },
  height: (rows, width, text) => naturalHeight(rows, width, text),
  smallestHeight: (rows, width, text) => naturalHeight(rows, width, text) * 0.85,
  option: (rows, { locale }, frame) => {
    const { text, width, height, palette } = frame;
    const columns = isWide(width, text) ? 2 : 1;
    const sizes = sizesOf(rows);
    const natural = {
      sizes: Math.ceil(sizes.length / columns) * 6.4,
      ranks: Math.ceil(rows.ranks.length / columns) * 5.6,
    };
    const split = (height * natural.sizes) / Math.max(1, natural.sizes + natural.ranks);
    const gap = { across: em.across * text, down: em.down * text };
    const upper = { x: 0, y: 0.1 * text, width, height: split - (em.down / 2 + 0.1) * text };
    const lower = {
      x: 0,
      y: split + (em.down / 2) * text,
      width,
      height: height - split - (em.down / 2) * text,
    };
    const sizeBoxes = cardGrid(sizes.length, columns, upper, gap);
    const rankBoxes = cardGrid(rows.ranks.length, columns, lower, gap);
    const label = (sizeBoxes[0]?.height ?? 0) > 9 * text ? em.largeLabel * text : text;
    const digits = digitsOf(sizes, sizeBoxes[0], label, { locale, text });
    const rankSize = Math.min(
      ...rows.ranks.map((rank) => rankSizeOf(rank, discOf(rankBoxes[0], text), locale, text)),
    );
    const place = { digits, label, rankSize, locale, frame };
    const marks = [
      ...sizeBoxes.map((box, order) => sizeMark(sizes[order], box, place)),
      ...rankBoxes.map((box, order) => rankMark(rows.ranks[order], box, place)),
    ].filter((mark) => mark !== null);
    const rule = lineShapes([0, split], [width, split], { color: palette.line, width: text / 14 });
    return markOption(
      [{ box: upper, statements: [], shapes: sizes.length > 0 ? rule : [] }, ...marks],
      frame,
    );
  },
});

function naturalHeight(rows: MicroCreditReach, width: number, text: number): number {
  const columns = isWide(width, text) ? 2 : 1;
  const sizes = Math.ceil(sizesOf(rows).length / columns) * (em.digits * digitHeight + 2.4 + em.down);
  const ranks = Math.ceil(rows.ranks.length / columns) * (em.disc + em.down);
  return (sizes + ranks) * text;
}

/** The size in px at which both numbers fit their boxes. */
function digitsOf(
  sizes: readonly Fact[],
  box: Box | undefined,
  label: number,
  { locale, text }: { readonly locale: Locale; readonly text: number },
): number {
  if (!box) return text;
  const width = box.width - em.indent * text;
  const lines = Math.max(...sizes.map((fact) => wrapText(fact.label[locale], width, label).length));
  const free = box.height - em.belowDigits * text - lines * leading * label;
  const size = Math.min(em.largestDigits * text, free / (digitHeight + em.comma));
  const look = { size, text, words: "stack" } as const;
  return Math.min(...sizes.map((fact) => fittingRunSize(fact, locale, look, { width, smallest: text })));
}

/** A disc's diameter in px. */
function discOf(box: Box | undefined, text: number): number {
  return Math.min(box?.height ?? 0, em.largestDisc * text);
}

/** The size in px at which a rank fits a disc. */
function rankSizeOf(rank: Fact, disc: number, locale: Locale, text: number): number {
  const range = { largest: disc * 0.42, smallest: text, weight: "bold" } as const;
  return fittingSize(figureNumber(rank, locale), disc * 0.68, range);
}

interface Place {
  /** px of the digits of both numbers, and of what is written below and beside. */
  readonly digits: number;
  readonly label: number;
  /** px of the ranks on their discs. */
  readonly rankSize: number;
  readonly locale: Locale;
  readonly frame: Frame;
}

function sizeMark(fact: Fact | undefined, box: Box, { digits, label, locale, frame }: Place): Mark | null {
  if (!fact) return null;
  const { text, palette } = frame;
  const x = box.x + em.indent * text;
  const width = box.width - em.indent * text;
  const lines = wrapText(fact.label[locale], width, label).length;
  const below = em.belowDigits * text + em.comma * digits;
  const height = digits * digitHeight + below + lines * leading * label;
  const y = box.y + Math.max(0, (box.height - height) / 2);
  const baseline = y + digits * digitHeight;
  const color = statusInk(fact.status, palette);
  const words = paragraph(fact.label[locale], x, baseline + below, width, {
    size: label,
    color: palette.ink,
  });
  return {
    box: { x: box.x, y, width: box.width, height },
    statements: [fact],
    shapes: [
      markBox(
        { x: box.x, y, width: em.spine * text, height: height - 0.2 * text },
        markKind(fact.status),
        frame,
      ),
      ...figureRun(fact, locale, { x, baseline, size: digits, text, words: "stack", color }),
      words.shape,
    ],
  };
}

/** A rank on a disc: a place in an order, with no length that could be compared. */
function rankMark(fact: Fact | undefined, box: Box, { label, rankSize, locale, frame }: Place): Mark | null {
  if (!fact) return null;
  const { text, palette } = frame;
  const diameter = discOf(box, text);
  const middle = box.y + box.height / 2;
  const center = box.x + diameter / 2;
  const x = box.x + diameter + em.besideDisc * text;
  const lines = wrapText(fact.label[locale], box.x + box.width - x, label);
  return {
    box: { x: box.x, y: middle - diameter / 2, width: box.width, height: diameter },
    statements: [fact],
    shapes: [
      {
        type: "circle",
        shape: { cx: center, cy: middle, r: diameter / 2 },
        style: { fill: markStyle(markKind(fact.status), frame).color },
      },
      textShape(figureNumber(fact, locale), center, middle, {
        size: rankSize,
        color: palette.onReported,
        weight: "bold",
        align: "center",
        baseline: "middle",
      }),
      textShape(lines.join("\n"), x, middle, { size: label, color: palette.ink, baseline: "middle" }),
    ],
  };
}
