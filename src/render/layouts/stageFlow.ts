import type { Fact, Flow } from "../../dataset/schema";
import type { Locale } from "../../i18n/locale";
import { fittingArrangement, type Density } from "./arrangement";
import { figureGridHeight, figureGridMarks, fitsFigureGrid, type FigureGrid } from "./figureGrid";
import { decoration, type Mark } from "../marks";
import { stageArrows } from "./stageArrows";
import { runInLines, runInShapes, type RunIn } from "./runIn";
import { boxShape, leading, type Box } from "../shapes";
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
  readonly columns: Readonly<Record<"wide" | "narrow" | "dense", readonly number[]>>;
}

/** Stages from left to right with the branches below one another at the end; all from above where there is no room. */
export interface StageFlow {
  readonly stages: readonly Stage[];
  readonly locale: Locale;
  /** Whether units stand beside the digits, or the labels alone say what is counted. */
  readonly hasUnits: boolean;
}

/** In multiples of the text size; branches stand `branchShare` times as wide as the stages before them. */
const densities = {
  usual: { across: 3, down: 2, between: 0.9, padding: 0.9, belowHead: 0.7, branchShare: 2.7 },
  compact: { across: 1.6, down: 1.6, between: 0.6, padding: 0.6, belowHead: 0.3, branchShare: 2.2 },
} as const;
const rail = 2.2;
/** Sizes of the digits, the best first. */
const digitSizes = [1.9, 1.75, 1.6, 1.45, 1.3];
/** From these widths on stages stand side by side, in multiples of the text size. */
const wideFrom = { usual: 50, compact: 44 };

/** How stages are set: side by side or below one another, and how densely. */
interface Setting {
  readonly isWide: boolean;
  readonly density: Density;
}

/** Room in px and how it is used. */
interface Room extends Pick<Frame, "width" | "text">, Setting {}

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
  const [setting] = settingsOf({ width, text });
  const tries = triesOf(flow, { width, text, ...setting });
  return (tries.find(({ isReadable }) => isReadable) ?? tries.at(-1))?.height ?? 0;
}

/** The least height in px in which a flow stands in a width in px. */
export function stageFlowSmallestHeight(flow: StageFlow, width: number, text: number): number {
  const tries = settingsOf({ width, text }).flatMap((setting) => triesOf(flow, { width, text, ...setting }));
  const readable = tries.filter(({ isReadable }) => isReadable);
  return Math.min(...(readable.length > 0 ? readable : tries).map(({ height }) => height));
}

/** A flow over a whole frame: a mark for each figure and each arrow. */
export function stageFlowMarks(flow: StageFlow, frame: Frame): readonly Mark[] {
  const { width, height, text } = frame;
  const tries = settingsOf(frame).flatMap((setting) => triesOf(flow, { width, text, ...setting }));
  const readable = tries.filter(({ isReadable }) => isReadable);
  const [first, ...others] = readable.length > 0 ? readable : tries;
  if (!first) return [];
  const {
    room,
    drafts,
    height: needed,
  } = fittingArrangement([first, ...others], (each) => each.height, height);
  const area = { ...room, height: Math.max(height, needed) };
  const cards = room.isWide ? inColumns(drafts, area) : inRows(drafts, area);
  return [
    ...cards.flatMap((card) => cardMarks(card, room, frame)),
    ...stageArrows(cards, room.isWide, frame),
  ];
}

/** In which ways stages may be set, the best first. */
function settingsOf({ width, text }: Pick<Room, "width" | "text">): readonly [Setting, ...Setting[]] {
  const dense: readonly Setting[] = [
    ...(width >= wideFrom.compact * text ? [{ isWide: true, density: "compact" } as const] : []),
    { isWide: false, density: "compact" },
  ];
  return [{ isWide: width >= wideFrom.usual * text, density: "usual" }, ...dense];
}

interface Try {
  readonly room: Room;
  readonly drafts: readonly Draft[];
  /** px */
  readonly height: number;
  readonly isReadable: boolean;
}

/** The stages with digits of each size, the largest first. */
function triesOf(flow: StageFlow, room: Room): readonly Try[] {
  const heightOf = room.isWide ? columnsHeight : rowsHeight;
  return digitSizes.map((digits) => {
    const drafts = flow.stages.map((stage) => drafted(flow, stage, digits, room));
    const isReadable = drafts.every((draft) => draft.isReadable);
    return { room, drafts, height: heightOf(drafts, room), isReadable };
  });
}

function cardWidth({ isBranch }: Stage, { width, text, isWide, density }: Room): number {
  if (!isWide) return isBranch ? width - rail * text : width;
  const { across, branchShare } = densities[density];
  const unit = (width - 2 * across * text) / (2 + branchShare);
  return isBranch ? unit * branchShare : unit;
}

function columnChoices({ columns }: Stage, { isWide, density }: Setting): readonly number[] {
  if (isWide) return columns.wide;
  return density === "compact" ? columns.dense : columns.narrow;
}

function drafted({ locale, hasUnits }: StageFlow, stage: Stage, digits: number, room: Room): Draft {
  const { text } = room;
  const { padding } = densities[room.density];
  const inner = cardWidth(stage, room) - 2 * padding * text;
  const grids = columnChoices(stage, room).map((columns): FigureGrid => ({
    figures: stage.figures,
    locale,
    columns,
    digits,
    hasUnits,
  }));
  const fitting = grids.find((grid) => fitsFigureGrid(grid, inner, text));
  const grid = fitting ?? { figures: stage.figures, locale, columns: 1, digits, hasUnits };
  const needed = headHeight(stage, inner, room) + figureGridHeight(grid, inner, text) + 2 * padding * text;
  return { stage, grid, needed, isReadable: fitting !== undefined };
}

function headHeight({ head }: Stage, width: number, { text, density }: Omit<Room, "width">): number {
  return (runInLines(head, width, text) * leading + densities[density].belowHead) * text;
}

function sumOf(drafts: readonly Draft[]): number {
  return drafts.reduce((sum, { needed }) => sum + needed, 0);
}

function columnsOf(drafts: readonly Draft[]): readonly (readonly Draft[])[] {
  const branches = drafts.filter(({ stage }) => stage.isBranch);
  const line = drafts.filter(({ stage }) => !stage.isBranch).map((draft) => [draft]);
  return branches.length > 0 ? [...line, branches] : line;
}

function columnsHeight(drafts: readonly Draft[], { text, density }: Room): number {
  const { between } = densities[density];
  return Math.max(
    0,
    ...columnsOf(drafts).map((column) => sumOf(column) + (column.length - 1) * between * text),
  );
}

function inColumns(drafts: readonly Draft[], room: Room & { readonly height: number }): readonly Card[] {
  const { across, between } = densities[room.density];
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
function gapAbove({ stage }: Draft, place: number, { text, density }: Room): number {
  if (place === 0) return 0;
  const { between, down } = densities[density];
  return (stage.isBranch ? between : down) * text;
}

function rowsHeight(drafts: readonly Draft[], room: Room): number {
  return drafts.reduce((sum, draft, place) => sum + gapAbove(draft, place, room), sumOf(drafts));
}

function inRows(drafts: readonly Draft[], room: Room & { readonly height: number }): readonly Card[] {
  const spare = (room.height - rowsHeight(drafts, room)) / Math.max(1, drafts.length);
  let bottom = 0;
  return drafts.map((draft, place): Card => {
    const width = cardWidth(draft.stage, room);
    const y = bottom + gapAbove(draft, place, room);
    const box = { x: room.width - width, y, width, height: draft.needed + spare };
    bottom = y + box.height;
    return { ...draft, box };
  });
}

function cardMarks({ stage, grid, box }: Card, room: Room, frame: Frame): readonly Mark[] {
  const { text, palette } = frame;
  const { padding } = densities[room.density];
  const x = box.x + padding * text;
  const y = box.y + padding * text;
  const width = box.width - 2 * padding * text;
  const head = headHeight(stage, width, room);
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
