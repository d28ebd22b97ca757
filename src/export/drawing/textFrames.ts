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

/** A frame with one more run: behind its last line, as a line below it, or in a frame of its own. */
function joined(frame: TextFrame, next: DrawnText): readonly TextFrame[] {
  const last = frame.lines.at(-1) ?? [];
  const before = last.at(-1);
  const apart = [frame, frameOf([[next]])];
  if (before?.origin !== next.origin || next.origin === "" || next.turn !== 0) return apart;
  const [across, down] = [next.box.x - (before.box.x + before.width), next.at[1] - before.at[1]];
  if (Math.abs(down) < 0.5) {
    const isBehind = across > -0.5 && across < next.size && next.anchor === "start";
    return isBehind ? [frameOf([...frame.lines.slice(0, -1), [...last, next]])] : apart;
  }
  const start = last[0] ?? before;
  const isBelow = next.anchor === start.anchor && Math.abs(next.at[0] - start.at[0]) < 0.5;
  const isNear = down > next.size && down < next.size * 2;
  const pitch = pitchOf(frame);
  const isEven = pitch === 0 || Math.abs(pitch - down) < pitch * 0.03;
  return isBelow && isNear && isEven ? [frameOf([...frame.lines, [next]])] : apart;
}

/** From line to line, px; 0 where there is but one. */
export function pitchOf({ lines }: TextFrame): number {
  const [first, second] = lines.map(([run]) => run?.at[1]);
  return first === undefined || second === undefined ? 0 : second - first;
}
