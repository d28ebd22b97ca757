import type { Box } from "../../render/shapes";
import { boxAround } from "./drawnItems";
import type { DrawnItem, DrawnOutline, DrawnText } from "./drawnItems";

/** Lines of text that were set as one; each line consists of one or more runs of letters. */
export interface TextFrame {
  readonly kind: "frame";
  readonly mark: null;
  readonly box: Box;
  readonly lines: readonly (readonly DrawnText[])[];
}

export type FramedItem = DrawnOutline | TextFrame;

/** The items of a picture, with the lines of each text joined into one frame. */
export function withTextFrames(items: readonly DrawnItem[]): readonly FramedItem[] {
  const framed: FramedItem[] = [];
  for (const item of items) {
    const before = framed.at(-1);
    if (item.kind === "outline") framed.push(item);
    else if (before?.kind === "frame") framed.splice(-1, 1, ...joined(before, item));
    else framed.push(frameOf([[item]]));
  }
  return framed;
}

function frameOf(lines: TextFrame["lines"]): TextFrame {
  const corners = lines
    .flat()
    .flatMap(({ box: { x, y, width, height } }) => [[x, y] as const, [x + width, y + height] as const]);
  return { kind: "frame", mark: null, box: boxAround(corners), lines };
}

/** Adds a run to a frame: after its last line, as a new line below, or, if neither fits, as a frame of its own. */
function joined(frame: TextFrame, next: DrawnText): readonly TextFrame[] {
  const line = frame.lines.at(-1) ?? [];
  const [first, last] = [line[0], line.at(-1)];
  const apart = [frame, frameOf([[next]])];
  if (!first || last?.origin !== next.origin || next.origin === "" || next.turn !== 0) return apart;
  const down = next.at[1] - last.at[1];
  if (Math.abs(down) < 0.5) {
    const others = frame.lines.slice(0, -1);
    // Runs of right-aligned text are drawn from right to left.
    if (isBeside(last, next)) return [frameOf([...others, [...line, next]])];
    return isBeside(next, first) ? [frameOf([...others, [next, ...line]])] : apart;
  }
  const isBelow = next.anchor === first.anchor && Math.abs(anchorOf([next]) - anchorOf(line)) < 0.5;
  const isNear = down > next.size && down < next.size * 2;
  const pitch = pitchOf(frame);
  const isEven = pitch === 0 || Math.abs(pitch - down) < pitch * 0.03;
  return isBelow && isNear && isEven ? [frameOf([...frame.lines, [next]])] : apart;
}

/** Whether a run starts where another ends, give or take a space. */
function isBeside(run: DrawnText, next: DrawnText): boolean {
  const gap = next.box.x - run.box.x - run.box.width;
  return gap > -0.5 && gap < run.size;
}

/** The x of the line's anchor, in px. */
export function anchorOf(line: readonly DrawnText[]): number {
  const [first, last] = [line[0], line.at(-1)];
  if (!first || !last) return 0;
  const [left, right] = [first.box.x, last.box.x + last.box.width];
  return { start: left, middle: (left + right) / 2, end: right }[first.anchor];
}

/** px from one line to the next; 0 if there is only one line. */
export function pitchOf({ lines }: TextFrame): number {
  const [first, second] = lines.map(([run]) => run?.at[1]);
  return first === undefined || second === undefined ? 0 : second - first;
}
