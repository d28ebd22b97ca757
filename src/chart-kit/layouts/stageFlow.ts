import type { Fact, Flow } from "../../dataset/schema";
import type { Locale } from "../../i18n/locale";
import { figureGridHeight, figureGridMarks, fitsFigureGrid, type FigureGrid } from "./figureGrid";
import { decoration, type Mark } from "../marks";
import { runInLines, runInShapes, type RunIn } from "./runIn";
import { boxShape, leading, lineShapes, type Box, type Point, type Shape } from "../shapes";
import type { Frame } from "../theme";

/** A step in a flow, with figures that count unlike things. */
export interface Stage {
  /** Its name in bold, and whose it is. */
  readonly head: RunIn;
  readonly figures: readonly Fact[];
  /** What the arrow that leads to it stands for; null where nothing is said of it. */
  readonly arrival: Flow | null;
  /** Branches all start from the last stage that is none, and never from one another. */
  readonly isBranch: boolean;
  /** In how many columns its figures may stand, the best first. */
  readonly columns: Readonly<Record<"wide" | "narrow", readonly number[]>>;
}

/** Stages from left to right with the branches below one another at the end; all from above where there is no room. */
export interface StageFlow {
  readonly stages: readonly Stage[];
  readonly locale: Locale;
  /** Whether units stand beside the digits, or the labels alone say what is counted. */
  readonly hasUnits: boolean;
}

/** In multiples of the text size. */
const across = 3;
const down = 2;
const rail = 2.2;
const between = 0.9;
const padding = 0.9;
const belowHead = 0.7;
/** Branches stand so much wider than the stages before them. */
const branchShare = 2.7;
/** Sizes of the digits, the best first. */
const digitSizes = [1.9, 1.75, 1.6, 1.45, 1.3];

/** Room in px; height 0 while it is still to be found. */
type Room = Pick<Frame, "width" | "height" | "text">;

/** A stage as it would be set, with the height in px that this needs. */
interface Draft {
  readonly stage: Stage;
  readonly grid: FigureGrid;
  readonly needed: number;
  /** Whether digits and labels have the room they want. */
  readonly isReadable: boolean;
}

interface Card extends Draft {
  readonly box: Box;
}

/** The height in px that suits a flow in a width in px. */
export function stageFlowHeight(flow: StageFlow, width: number, text: number): number {
  return placed(flow, { width, height: 0, text }).height;
}

/** A flow over a whole frame: a mark for each figure and each arrow. */
export function stageFlowMarks(flow: StageFlow, frame: Frame): readonly Mark[] {
  const { cards } = placed(flow, frame);
  return [...cards.flatMap((card) => cardMarks(card, frame)), ...arrowMarks(cards, frame)];
}

function isWide({ width, text }: Pick<Room, "width" | "text">): boolean {
  return width >= 50 * text;
}

/** The cards with the largest digits that fit the width, and the height where there is one. */
function placed(flow: StageFlow, room: Room): { readonly cards: readonly Card[]; readonly height: number } {
  const heightOf = isWide(room) ? columnsHeight : rowsHeight;
  const tries = digitSizes.map((digits) => {
    const drafts = flow.stages.map((stage) => drafted(flow, stage, digits, room));
    return { drafts, height: heightOf(drafts, room.text) };
  });
  const fitting = tries.find(
    ({ drafts, height }) =>
      drafts.every(({ isReadable }) => isReadable) && (room.height === 0 || height <= room.height + 1),
  );
  const { drafts, height } = fitting ?? tries.at(-1) ?? { drafts: [], height: 0 };
  const area = { ...room, height: Math.max(room.height, height) };
  return { cards: isWide(room) ? inColumns(drafts, area) : inRows(drafts, area), height };
}

function cardWidth({ isBranch }: Stage, { width, text }: Pick<Room, "width" | "text">): number {
  if (!isWide({ width, text })) return isBranch ? width - rail * text : width;
  const unit = (width - 2 * across * text) / (2 + branchShare);
  return isBranch ? unit * branchShare : unit;
}

function drafted({ locale, hasUnits }: StageFlow, stage: Stage, digits: number, room: Room): Draft {
  const { text } = room;
  const inner = cardWidth(stage, room) - 2 * padding * text;
  const grids = stage.columns[isWide(room) ? "wide" : "narrow"].map((columns): FigureGrid => ({
    figures: stage.figures,
    locale,
    columns,
    digits,
    hasUnits,
  }));
  const fitting = grids.find((grid) => fitsFigureGrid(grid, inner, text));
  const grid = fitting ?? { figures: stage.figures, locale, columns: 1, digits, hasUnits };
  const needed = headHeight(stage, inner, text) + figureGridHeight(grid, inner, text) + 2 * padding * text;
  return { stage, grid, needed, isReadable: fitting !== undefined };
}

function headHeight({ head }: Stage, width: number, text: number): number {
  return (runInLines(head, width, text) * leading + belowHead) * text;
}

function sumOf(drafts: readonly Draft[]): number {
  return drafts.reduce((sum, { needed }) => sum + needed, 0);
}

function columnsOf(drafts: readonly Draft[]): readonly (readonly Draft[])[] {
  const branches = drafts.filter(({ stage }) => stage.isBranch);
  const line = drafts.filter(({ stage }) => !stage.isBranch).map((draft) => [draft]);
  return branches.length > 0 ? [...line, branches] : line;
}

function columnsHeight(drafts: readonly Draft[], text: number): number {
  return Math.max(
    0,
    ...columnsOf(drafts).map((column) => sumOf(column) + (column.length - 1) * between * text),
  );
}

function inColumns(drafts: readonly Draft[], room: Room): readonly Card[] {
  let x = 0;
  return columnsOf(drafts).flatMap((column) => {
    const width = Math.max(...column.map(({ stage }) => cardWidth(stage, room)));
    const spare = (room.height - sumOf(column) - (column.length - 1) * between * room.text) / column.length;
    let y = 0;
    const cards = column.map((draft): Card => {
      const box = { x, y, width, height: draft.needed + spare };
      y += box.height + between * room.text;
      return { ...draft, box };
    });
    x += width + across * room.text;
    return cards;
  });
}

/** px above a card in a single column. */
function gapAbove({ stage }: Draft, place: number, text: number): number {
  if (place === 0) return 0;
  return (stage.isBranch ? between : down) * text;
}

function rowsHeight(drafts: readonly Draft[], text: number): number {
  return drafts.reduce((sum, draft, place) => sum + gapAbove(draft, place, text), sumOf(drafts));
}

function inRows(drafts: readonly Draft[], room: Room): readonly Card[] {
  const spare = (room.height - rowsHeight(drafts, room.text)) / Math.max(1, drafts.length);
  let bottom = 0;
  return drafts.map((draft, place): Card => {
    const width = cardWidth(draft.stage, room);
    const y = bottom + gapAbove(draft, place, room.text);
    const box = { x: room.width - width, y, width, height: draft.needed + spare };
    bottom = y + box.height;
    return { ...draft, box };
  });
}

function cardMarks({ stage, grid, box }: Card, frame: Frame): readonly Mark[] {
  const { text, palette } = frame;
  const x = box.x + padding * text;
  const y = box.y + padding * text;
  const width = box.width - 2 * padding * text;
  const head = headHeight(stage, width, text);
  const figures = { x, y: y + head, width, height: box.height - 2 * padding * text - head };
  const colors = { lead: palette.ink, rest: palette.inkQuiet };
  return [
    decoration([
      boxShape(box, { fill: palette.field }, text / 4),
      ...runInShapes(stage.head, { x, y, width, text }, colors),
    ]),
    ...figureGridMarks(grid, figures, frame),
  ];
}

/** An arrow to each card but the first, none wider than another. */
function arrowMarks(cards: readonly Card[], frame: Frame): readonly Mark[] {
  const line = cards.filter(({ stage }) => !stage.isBranch);
  return cards.slice(1).flatMap((card): readonly Mark[] => {
    const source = card.stage.isBranch ? line.at(-1) : line[line.indexOf(card) - 1];
    return source ? [arrowMark(source.box, card, frame)] : [];
  });
}

function arrowMark(source: Box, { stage, box }: Card, frame: Frame): Mark {
  const { text, palette } = frame;
  const points = arrowPoints(source, box, stage.isBranch, frame);
  const line = { color: palette.inkQuiet, width: text / 8 };
  const shapes = points.slice(1).flatMap((to, place): readonly Shape[] => {
    const from = points[place];
    return from ? lineShapes(from, to, { ...line, arrow: place === points.length - 2 }) : [];
  });
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const left = Math.min(...xs) - text * 0.3;
  const top = Math.min(...ys) - text * 0.5;
  return {
    box: {
      x: left,
      y: top,
      width: Math.max(...xs) + text * 0.3 - left,
      height: Math.max(...ys) + text * 0.5 - top,
    },
    statements: stage.arrival ? [stage.arrival] : [],
    shapes,
  };
}

/** From the box before to a box: straight, or round a corner where branches hang from a rail. */
function arrowPoints(source: Box, box: Box, isBranch: boolean, frame: Frame): readonly Point[] {
  const { text } = frame;
  const middle = box.y + box.height / 2;
  const bottom = source.y + source.height;
  if (isWide(frame)) {
    return [
      [source.x + source.width + text * 0.35, middle],
      [box.x - text * 0.35, middle],
    ];
  }
  if (isBranch) {
    return [
      [text * 0.9, bottom],
      [text * 0.9, middle],
      [box.x - text * 0.2, middle],
    ];
  }
  return [
    [text * 1.4, bottom + text * 0.3],
    [text * 1.4, box.y - text * 0.3],
  ];
}
