import type { Box } from "../../render/shapes";
import { boxAround } from "./drawnItems";
import type { DrawnItem, DrawnOutline, DrawnText } from "./drawnItems";

/** Lines of text that were set as one, each of one run of letters or more. */
export interface TextFrame {
  readonly kind: "frame";
  readonly mark: null;
  readonly box: Box;
  readonly lines: readonly (readonly DrawnText[])[];
}

export type FramedItem = DrawnOutline | TextFrame;

/** The items of a picture with the lines of each text in one frame. */
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

/** A frame with one more run: beside its last line, as a line below it, or in a frame of its own. */
function joined(frame: TextFrame, next: DrawnText): readonly TextFrame[] {
  const line = frame.lines.at(-1) ?? [];
  const [first, last] = [line[0], line.at(-1)];
  const apart = [frame, frameOf([[next]])];
  if (!first || last?.origin !== next.origin || next.origin === "" || next.turn !== 0) return apart;
  const down = next.at[1] - last.at[1];
  if (Math.abs(down) < 0.5) {
    const others = frame.lines.slice(0, -1);
    // Words that are set towards the right are drawn from there.
    if (isBeside(last, next)) return [frameOf([...others, [...line, next]])];
    return isBeside(next, first) ? [frameOf([...others, [next, ...line]])] : apart;
  }
  const isBelow = next.anchor === first.anchor && Math.abs(anchorOf([next]) - anchorOf(line)) < 0.5;
  const isNear = down > next.size && down < next.size * 2;
  const pitch = pitchOf(frame);
  const isEven = pitch === 0 || Math.abs(pitch - down) < pitch * 0.03;
  return isBelow && isNear && isEven ? [frameOf([...frame.lines, [next]])] : apart;
}

/** Whether a run goes on where another ends, or a space behind it. */
function isBeside(run: DrawnText, next: DrawnText): boolean {
  const gap = next.box.x - run.box.x - run.box.width;
  return gap > -0.5 && gap < run.size;
}

/** Where a line is anchored, px. */
export function anchorOf(line: readonly DrawnText[]): number {
  const [first, last] = [line[0], line.at(-1)];
  if (!first || !last) return 0;
  const [left, right] = [first.box.x, last.box.x + last.box.width];
  return { start: left, middle: (left + right) / 2, end: right }[first.anchor];
}

/** From line to line, px; 0 where there is but one. */
export function pitchOf({ lines }: TextFrame): number {
  const [first, second] = lines.map(([run]) => run?.at[1]);
  return first === undefined || second === undefined ? 0 : second - first;
}
