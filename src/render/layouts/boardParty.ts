import { edgeInk, type FlowEdge, type FlowNode } from "./flowEdge";
import type { Hanging } from "./laneDistances";
import type { Mark } from "../marks";
import { unbroken } from "../measureText";
import { memberLabels, memberLabelsHeight } from "./memberLabels";
import { runInLines, runInShapes } from "./runIn";
import { boxShape, leading, markBox, textShape, type Box, type Shape } from "../shapes";
import type { Frame } from "../theme";

/** A party's field on a board, with its room across in px. */
export interface BoardParty {
  readonly node: FlowNode;
  /** What reaches it from parties that have no place on the board; written into its field. */
  readonly openings: readonly FlowEdge[];
  readonly lanes: readonly [first: number, last: number];
  readonly x: number;
  readonly width: number;
  /** Its name in lines. */
  readonly lines: readonly string[];
}

/** From a field's edge to its words, in multiples of the text size. */
export const partyPadding = 0.45;

/** In multiples of the text size. */
const em = {
  padding: partyPadding,
  spine: 0.45,
  spineIndent: 0.85,
  aboveOpening: 0.2,
  aboveMembers: 0.3,
  /** How far a field over several lanes reaches beyond the middles of its first and last. */
  reach: 1.3,
  reachAboveMembers: 2.8,
} as const;

/** Px that a party's name, what reaches it from elsewhere and its members take, with the padding around them. */
export function partyHeight(party: BoardParty, text: number): number {
  const { node, lines, openings, width } = party;
  const members = node.members
    ? memberLabelsHeight(node.members, width - 2 * em.padding * text, text) + em.aboveMembers * text
    : 0;
  const opened = openings.reduce((sum, edge) => sum + openingHeight(edge, width, text), 0);
  return (lines.length * leading + 2 * em.padding) * text + opened + members;
}

/** Words in a box stand beside a bar that tells their status, where they have a figure. */
function openingIndent({ kind }: FlowEdge): number {
  return kind === null ? 0 : em.spineIndent;
}

const openingWords = ({ figures, label }: FlowEdge) => ({
  lead: figures.map(unbroken).join(" · "),
  rest: label,
});

function openingHeight(edge: FlowEdge, width: number, text: number): number {
  const room = width - (2 * em.padding + openingIndent(edge)) * text;
  return (runInLines(openingWords(edge), room, text) * leading + em.aboveOpening) * text;
}

/** How far a party's box reaches above its first lane's middle and below its last one's, in px. */
export function partyReach(
  party: BoardParty,
  text: number,
): { readonly above: number; readonly below: number } {
  const { lanes, node } = party;
  if (lanes[0] === lanes[1]) {
    const half = partyHeight(party, text) / 2;
    return { above: half, below: half };
  }
  return { above: (node.members ? em.reachAboveMembers : em.reach) * text, below: em.reach * text };
}

/** What a party takes of its lanes. */
export function partyHangings(party: BoardParty, text: number): readonly Hanging[] {
  const { lanes, x, width } = party;
  const across = { from: x, to: x + width };
  const { above, below } = partyReach(party, text);
  if (lanes[0] === lanes[1]) return [{ lane: lanes[0], ...across, above, below }];
  return [
    { lane: lanes[0], ...across, above, below: 0 },
    { lane: lanes[1], ...across, above: 0, below },
  ];
}

/** A party's field once the lanes' middles are known, in px. */
export function partyBox(party: BoardParty, middles: readonly number[], text: number): Box {
  const { lanes, x, width } = party;
  const { above, below } = partyReach(party, text);
  const top = (middles[lanes[0]] ?? 0) - above;
  return { x, y: top, width, height: (middles[lanes[1]] ?? 0) + below - top };
}

/** A party's field with its name, what reaches it from elsewhere and whom it stands for. */
export function partyMark(party: BoardParty, box: Box, frame: Frame): Mark {
  const { node, lines, openings } = party;
  const { text, palette } = frame;
  const x = box.x + em.padding * text;
  const width = box.width - 2 * em.padding * text;
  const height = partyHeight(party, text);
  const top = box.y + em.padding * text + (node.members ? 0 : (box.height - height) / 2);
  const shapes: Shape[] = [
    boxShape(box, { fill: palette.field }, text / 4),
    textShape(lines.join("\n"), x, top, { size: text, color: palette.ink, weight: "bold" }),
  ];
  let y = top + lines.length * leading * text;
  for (const edge of openings) {
    const left = x + openingIndent(edge) * text;
    const at = { x: left, y: y + em.aboveOpening * text, width: x + width - left, text };
    y += openingHeight(edge, box.width, text);
    const spine = { x, y: at.y, width: em.spine * text, height: y - at.y - 0.1 * text };
    const colors = { lead: edgeInk(edge, frame), rest: palette.inkQuiet };
    shapes.push(...(edge.kind === null ? [] : [markBox(spine, edge.kind, frame)]));
    shapes.push(...runInShapes(openingWords(edge), at, colors));
  }
  y += em.aboveMembers * text;
  const inner = { x, y, width, height: box.y + box.height - em.padding * text - y };
  return {
    box,
    statements: [...openings.flatMap(({ statements }) => statements), ...(node.members?.statements ?? [])],
    shapes: [...shapes, ...(node.members ? memberLabels(node.members, inner, frame) : [])],
  };
}
