import type { Density } from "./arrangement";
import { blocksBelow, blocksBeside, wordsBlock, type Block } from "./block";
import type { Mark } from "../marks";
import { numberedBox } from "./numberedBox";
import { textWidth } from "../measureText";
import { lineShapes, type Point } from "../shapes";
import { stacked } from "./stack";
import type { Frame } from "../theme";

/** A step in a ladder, or what the steps lead to. */
export interface Rung {
  /** Null for the end of the ladder, which an arrow points to. */
  readonly number: number | null;
  readonly name: string;
  /** What stands at it, made for a width in px. */
  readonly content: (width: number) => Block;
}

/** In multiples of the text size. */
const namesFrom = 34;
const railWidth = 2.9;
const namesWidth = { least: 10.5, most: 12 };
const behindName = 1;
const rungGap = { usual: 1.1, compact: 0.5 };

/** How a ladder is set. */
interface LadderLook extends Pick<Frame, "width" | "text"> {
  readonly density: Density;
}

/** px from the names' left to what stands beside them, so that names stand on one line where they can. */
function namesPitch(rungs: readonly Rung[], text: number): number {
  const longest = Math.max(...rungs.map(({ name }) => textWidth(name, text, "bold")));
  const { least, most } = namesWidth;
  return Math.min(most * text, Math.max(least * text, longest + behindName * text));
}

/** A rung's name above what stands at it, or beside it where there is room. */
function rungBlock(
  { name, content }: Rung,
  pitch: number,
  { width, text }: Pick<Frame, "width" | "text">,
): Block {
  const beside = width >= namesFrom * text;
  const room = width - railWidth * text - (beside ? pitch : 0);
  const named = wordsBlock(name, [], {
    width: beside ? pitch - behindName * text : room,
    text,
    ink: ({ ink }) => ink,
    weight: "bold",
  });
  return beside
    ? blocksBeside([named, content(room)], pitch)
    : blocksBelow([named, content(room)], text * 0.2);
}

/** The height in px that a ladder asks for. */
export function ladderHeight(rungs: readonly Rung[], look: LadderLook): number {
  const pitch = namesPitch(rungs, look.text);
  return rungs.reduce(
    (sum, rung) => sum + rungBlock(rung, pitch, look).height + rungGap[look.density] * look.text,
    0,
  );
}

/** Steps below one another along a rail of numbers; the rail with its numbers is a mark of what it is given. */
export function ladderMarks(
  rungs: readonly Rung[],
  statements: Mark["statements"],
  density: Density,
  frame: Frame,
): readonly Mark[] {
  const { text, width, height, palette } = frame;
  const pitch = namesPitch(rungs, text);
  const blocks = rungs.map((rung) => rungBlock(rung, pitch, frame));
  const layers = stacked(
    blocks.map((block) => ({ height: block.height + rungGap[density] * text, shares: 1 })),
    { top: 0, height },
  );
  const radius = text * 0.9;
  const centres = layers.map(({ top }): Point => [radius, top + radius]);
  const rail = rungs.slice(1).flatMap(({ number }, place) => {
    const [from, to] = [centres[place], centres[place + 1]];
    if (!from || !to) return [];
    const end: Point = [radius, number === null ? to[1] + text * 0.4 : to[1] - radius];
    const look = { color: palette.reported, width: text / 9, arrow: number === null };
    return lineShapes([radius, from[1] + radius], end, look);
  });
  const numbers = rungs.flatMap(({ number }, place) => {
    const centre = centres[place];
    const look = { kind: "rule", size: 2 * radius, radius, color: palette.reported } as const;
    return number === null || !centre ? [] : numberedBox(String(number), centre, look, frame);
  });
  const ends = layers.map(({ top, height: own }, place) => (rungs[place]?.number === null ? 0 : top + own));
  return [
    { box: { x: 0, y: 0, width, height: Math.max(0, ...ends) }, statements, shapes: [...rail, ...numbers] },
    ...blocks.flatMap((block, place) =>
      block.marks(railWidth * text, (layers[place]?.top ?? 0) + text * 0.2, frame),
    ),
  ];
}
