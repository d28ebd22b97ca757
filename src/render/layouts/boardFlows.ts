import type { BoardParty } from "./boardParty";
import { bandWidth, edgeAcross, edgeDown, edgeInk, type FlowEdge } from "./flowEdge";
import { standingOut, type Between, type Hanging } from "./laneDistances";
import type { Mark } from "../marks";
import { textWidth, unbroken, wrapEvenly } from "../measureText";
import { leading, textShape, type Box } from "../shapes";
import type { Frame } from "../theme";

/** In multiples of the text size. */
const em = { beside: 0.35, fromBand: 0.3, arrow: 1.6, besideArrow: 0.7, offField: 0.2 } as const;

/** A flow on a lane, to the right through a gap. */
export interface Across {
  readonly edge: FlowEdge;
  readonly lane: number;
  readonly from: number;
  readonly to: number;
  readonly above: readonly string[];
  readonly below: readonly string[];
}

/** A flow from a lane down to the next, with its words to one side. */
export interface Down {
  readonly edge: FlowEdge;
  readonly lane: number;
  readonly x: number;
  readonly words: {
    readonly text: string;
    readonly from: number;
    readonly to: number;
    readonly align: "left" | "right";
  };
}

/** A flow through the gap between two parties; null where no lane passes both. */
export function acrossOf(edge: FlowEdge, from: BoardParty, to: BoardParty, text: number): Across | null {
  const lane = Math.max(from.lanes[0], to.lanes[0]);
  if (lane > Math.min(from.lanes[1], to.lanes[1])) return null;
  const [left, right] = [from.x + from.width + em.beside * text, to.x - em.beside * text];
  return { edge, lane, from: left, to: right, ...wordsOf(edge, right - left, text) };
}

/** What a flow across takes of its lane. */
export function acrossHanging({ lane, from, to, above, below }: Across, text: number): Hanging {
  const off = em.fromBand + bandWidth / 2;
  return {
    lane,
    from,
    to,
    above: (above.length * leading + off) * text,
    below: (below.length * leading + off) * text,
  };
}

/** A flow to the party below, its words beside the arrow where they need least room. */
export function downOf(edge: FlowEdge, from: BoardParty, to: BoardParty, surroundings: Surroundings): Down {
  const x = (Math.max(from.x, to.x) + Math.min(from.x + from.width, to.x + to.width)) / 2;
  const [, lane] = from.lanes;
  return { edge, lane, x, words: wordsBeside(edge.label, x, lane, surroundings) };
}

/** What a flow downwards takes of the room between two lanes. */
export function downBetweens({ lane, x, words }: Down, text: number): readonly Between[] {
  return [
    { lane, from: x - text, to: x + text, height: em.arrow * text },
    { lane, from: words.from, to: words.to, height: leading * text },
  ];
}

function wordsOf(edge: FlowEdge, width: number, text: number): Pick<Across, "above" | "below"> {
  const joined = edge.figures.map(unbroken).join(" · ");
  const fits = textWidth(joined, text, "bold") <= width;
  const above = fits && joined !== "" ? [joined] : figureLines(edge, width, text);
  return { above, below: wrapEvenly(edge.label, width, text) };
}

function figureLines({ figures }: FlowEdge, width: number, text: number): readonly string[] {
  return figures.flatMap((figure) => wrapEvenly(figure, width, text, "bold"));
}

/** Flows with each figure on a line of its own on those lanes where one of them cannot have all on one line. */
export function levelled(flows: readonly Across[], text: number): readonly Across[] {
  const crowded = new Set(flows.filter(({ above }) => above.length > 1).map(({ lane }) => lane));
  return flows.map((flow) =>
    crowded.has(flow.lane) ? { ...flow, above: figureLines(flow.edge, flow.to - flow.from, text) } : flow,
  );
}

/** What else there is on the board. */
export interface Surroundings {
  readonly hangings: readonly Hanging[];
  readonly parties: readonly BoardParty[];
  readonly width: number;
  readonly text: number;
}

/** The words of a flow downwards on the side where they need less room, on the right where that is all one. */
function wordsBeside(
  label: string,
  x: number,
  lane: number,
  { hangings, parties, width, text }: Surroundings,
): Down["words"] {
  const wide = textWidth(label, text);
  const side = em.besideArrow * text;
  const cost = (across: { readonly from: number; readonly to: number }): number => {
    const isCut = across.from < 0 || across.to > width;
    const isBlocked = parties.some(
      ({ lanes, x: left, width: own }) =>
        lanes[0] <= lane && lanes[1] > lane && left < across.to && left + own > across.from,
    );
    if (isCut || isBlocked) return Infinity;
    return standingOut(hangings, lane, across, "below") + standingOut(hangings, lane + 1, across, "above");
  };
  const right = { from: x + side, to: x + side + wide };
  const left = { from: x - side - wide, to: x - side };
  return cost(left) < cost(right)
    ? { text: label, ...left, align: "right" }
    : { text: label, ...right, align: "left" };
}

/** A flow to the right with its figures above and its label below. */
export function acrossMark({ edge, from, to, above, below }: Across, y: number, frame: Frame): Mark {
  const { text, palette } = frame;
  const off = (bandWidth / 2 + em.fromBand) * text;
  const [top, bottom] = [y - off - above.length * leading * text, y + off + below.length * leading * text];
  return {
    box: { x: from, y: top, width: to - from, height: bottom - top },
    statements: edge.statements,
    shapes: [
      ...edgeAcross(edge, y, from, to, frame),
      textShape(above.join("\n"), from, top, { size: text, color: edgeInk(edge, frame), weight: "bold" }),
      textShape(below.join("\n"), from, y + off, { size: text, color: palette.inkQuiet }),
    ],
  };
}

interface DownPlace {
  readonly hangings: readonly Hanging[];
  readonly middles: readonly number[];
  readonly frame: Frame;
}

/** A flow from an upper party's field to a lower one's, with its label. */
export function downMark(
  { edge, lane, x, words }: Down,
  upper: Box,
  lower: Box,
  { hangings, middles, frame }: DownPlace,
): Mark {
  const { text, palette } = frame;
  const top = (middles[lane] ?? 0) + standingOut(hangings, lane, words, "below");
  const bottom = (middles[lane + 1] ?? 0) - standingOut(hangings, lane + 1, words, "above");
  const from = upper.y + upper.height + em.offField * text;
  const to = lower.y - em.offField * text;
  const left = Math.min(words.from, x - text);
  const right = Math.max(words.to, x + text);
  return {
    box: { x: left, y: from, width: right - left, height: to - from },
    statements: edge.statements,
    shapes: [
      ...edgeDown(edge, x, from, to, frame),
      textShape(words.text, words.align === "left" ? words.from : words.to, (top + bottom) / 2, {
        size: text,
        color: palette.inkQuiet,
        align: words.align,
        baseline: "middle",
      }),
    ],
  };
}
