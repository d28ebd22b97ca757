import { bandWidth, edgeAcross, edgeDown, edgeInk, type FlowEdge, type FlowNode } from "./flowEdge";
import { laneDistances, standingOut, type Between, type Hanging, type LaneThings } from "./laneMiddles";
import type { Mark } from "./marks";
import { textWidth, unbroken, wrapText } from "./measureText";
import { memberLabels, memberLabelsHeight } from "./memberLabels";
import { boxShape, leading, textShape, type Box } from "./shapes";
import type { Frame } from "./theme";

/** Where a party stands: columns from the left and lanes from above, counted from 0, both ends included. */
export interface BoardPlace {
  readonly columns: readonly [first: number, last: number];
  readonly lanes: readonly [first: number, last: number];
}

/** A board: places by party, columns in multiples of the text size, and how the rest of the width goes to the gaps. */
export interface Board {
  readonly places: ReadonlyMap<string, BoardPlace>;
  readonly columns: readonly number[];
  readonly gaps: readonly number[];
}

/** In multiples of the text size. */
const em = {
  padding: 0.45,
  half: 1.3,
  beside: 0.4,
  fromBand: 0.3,
  arrow: 2.2,
  apart: 0.5,
  aboveMembers: 0.3,
} as const;

interface Size {
  readonly width: number;
  readonly text: number;
}

/** A party with its room across in px. */
interface Standing {
  readonly node: FlowNode;
  readonly lanes: BoardPlace["lanes"];
  readonly x: number;
  readonly width: number;
  readonly lines: readonly string[];
}

/** A flow on a lane, to the right through a gap. */
interface Across {
  readonly edge: FlowEdge;
  readonly lane: number;
  readonly from: number;
  readonly to: number;
  readonly above: readonly string[];
  readonly below: readonly string[];
}

/** A flow from a lane down to the next, with its words to one side. */
interface Down {
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

interface Layout {
  readonly standings: readonly Standing[];
  readonly across: readonly Across[];
  readonly down: readonly Down[];
  readonly things: LaneThings;
  readonly distances: readonly number[];
}

/** The height in px that a board asks for. */
export function flowBoardHeight(edges: readonly FlowEdge[], board: Board, size: Size): number {
  return layoutOf(edges, board, size).distances.reduce((sum, each) => sum + each, 0);
}

/** Whether every party of some flows has a place on a board. */
export function fitsBoard(edges: readonly FlowEdge[], { places }: Board): boolean {
  return edges.every(({ from, to }) => places.has(from.id) && places.has(to.id));
}

/** Parties in columns and lanes, flows between them to the right or downwards, all bands of one width. */
export function flowBoardMarks(edges: readonly FlowEdge[], board: Board, frame: Frame): readonly Mark[] {
  const layout = layoutOf(edges, board, frame);
  const needed = layout.distances.reduce((sum, each) => sum + each, 0);
  const loose = (frame.height - needed) / layout.distances.length;
  let middle = loose / 2;
  const middles = layout.distances.slice(0, -1).map((distance, place) => {
    middle += distance + (place > 0 ? loose : 0);
    return middle;
  });
  const boxes = new Map(
    layout.standings.map((standing) => [standing.node.id, standingBox(standing, middles, frame.text)]),
  );
  return [
    ...layout.standings.map((standing) =>
      standingMark(standing, standingBox(standing, middles, frame.text), frame),
    ),
    ...layout.across.map((across) => acrossMark(across, middles[across.lane] ?? 0, frame)),
    ...layout.down.flatMap((down) => {
      const [upper, lower] = [boxes.get(down.edge.from.id), boxes.get(down.edge.to.id)];
      return upper && lower ? [downMark(down, upper, lower, { layout, middles, frame })] : [];
    }),
  ];
}

function layoutOf(edges: readonly FlowEdge[], board: Board, { width, text }: Size): Layout {
  const spare = width - board.columns.reduce((sum, each) => sum + each, 0) * text;
  const shares = board.gaps.reduce((sum, each) => sum + each, 0);
  const lefts = board.columns.map((_, column) => {
    const before = board.columns.slice(0, column).reduce((sum, each) => sum + each, 0) * text;
    return before + (spare * board.gaps.slice(0, column).reduce((sum, each) => sum + each, 0)) / shares;
  });
  const nodes = [
    ...new Map(edges.flatMap(({ from, to }) => [from, to]).map((node) => [node.id, node])).values(),
  ];
  const standings = nodes.flatMap((node): readonly Standing[] => {
    const place = board.places.get(node.id);
    if (!place) return [];
    const [first, last] = place.columns;
    const x = lefts[first] ?? 0;
    const own = (lefts[last] ?? 0) + (board.columns[last] ?? 0) * text - x;
    const lines = wrapText(node.name, own - 2 * em.padding * text, text, "bold");
    return [{ node, lanes: place.lanes, x, width: own, lines }];
  });
  const standingOf = ({ id }: FlowNode) => standings.find(({ node }) => node.id === id);
  const pairs = edges.flatMap((edge) => {
    const [from, to] = [standingOf(edge.from), standingOf(edge.to)];
    return from && to ? [{ edge, from, to }] : [];
  });
  const across = pairs.flatMap(({ edge, from, to }): readonly Across[] => {
    const lane = Math.max(from.lanes[0], to.lanes[0]);
    if (lane > Math.min(from.lanes[1], to.lanes[1])) return [];
    const [left, right] = [from.x + from.width + em.beside * text, to.x - em.beside * text];
    return [{ edge, lane, from: left, to: right, ...wordsOf(edge, right - left, text) }];
  });
  const hangings = [
    ...standings.flatMap((standing) => hangingsOf(standing, text)),
    ...across.map(({ lane, from, to, above, below }) => ({
      lane,
      from,
      to,
      above: (above.length * leading + em.fromBand + bandWidth / 2) * text,
      below: (below.length * leading + em.fromBand + bandWidth / 2) * text,
    })),
  ];
  const down = pairs
    .filter(({ edge }) => !across.some((other) => other.edge === edge))
    .map(({ edge, from, to }): Down => {
      const x = (Math.max(from.x, to.x) + Math.min(from.x + from.width, to.x + to.width)) / 2;
      const words = wordsBeside(edge.label, x, from.lanes[1], { hangings, standings, width, text });
      return { edge, lane: from.lanes[1], x, words };
    });
  const betweens = down.flatMap(({ lane, x, words }): readonly Between[] => [
    { lane, from: x - text, to: x + text, height: em.arrow * text },
    { lane, from: words.from, to: words.to, height: leading * text },
  ]);
  const spannings = standings
    .filter(({ lanes }) => lanes[1] > lanes[0])
    .map((standing) => {
      const [first, last] = standing.lanes;
      return { first, last, height: contentHeight(standing, text) - 2 * em.half * text };
    });
  const things = { hangings, betweens, spannings };
  const lanes = Math.max(...standings.map((standing) => standing.lanes[1])) + 1;
  return { standings, across, down, things, distances: laneDistances(things, lanes, em.apart * text) };
}

function wordsOf({ figures, label }: FlowEdge, width: number, text: number) {
  const joined = figures.map(unbroken).join(" · ");
  const fits = textWidth(joined, text, "bold") <= width;
  const above = fits ? [joined] : figures.flatMap((figure) => wrapText(figure, width, text, "bold"));
  return { above: figures.length === 0 ? [] : above, below: wrapText(label, width, text) };
}

/** Px that a party's name and members take, with the padding around them. */
function contentHeight({ node, lines, width }: Standing, text: number): number {
  const members = node.members
    ? memberLabelsHeight(node.members.names, width - 2 * em.padding * text, text) + em.aboveMembers * text
    : 0;
  return (lines.length * leading + 2 * em.padding) * text + members;
}

function hangingsOf(standing: Standing, text: number): readonly Hanging[] {
  const { lanes, x, width } = standing;
  const across = { from: x, to: x + width };
  if (lanes[0] === lanes[1]) {
    const half = contentHeight(standing, text) / 2;
    return [{ lane: lanes[0], ...across, above: half, below: half }];
  }
  const half = em.half * text;
  return [
    { lane: lanes[0], ...across, above: half, below: 0 },
    { lane: lanes[1], ...across, above: 0, below: half },
  ];
}

function standingBox(standing: Standing, middles: readonly number[], text: number): Box {
  const { lanes, x, width } = standing;
  const [first, last] = [middles[lanes[0]] ?? 0, middles[lanes[1]] ?? 0];
  const half = lanes[0] === lanes[1] ? contentHeight(standing, text) / 2 : em.half * text;
  return { x, y: first - half, width, height: last - first + 2 * half };
}

interface Surroundings {
  readonly hangings: readonly Hanging[];
  readonly standings: readonly Standing[];
  readonly width: number;
  readonly text: number;
}

/** The words of a flow downwards on the side where they need less room, on the right where that is all one. */
function wordsBeside(
  label: string,
  x: number,
  lane: number,
  { hangings, standings, width, text }: Surroundings,
): Down["words"] {
  const wide = textWidth(label, text);
  const side = 0.7 * text;
  const cost = (across: { readonly from: number; readonly to: number }): number => {
    const isCut = across.from < 0 || across.to > width;
    const isBlocked = standings.some(
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

function standingMark({ node, lines }: Standing, box: Box, frame: Frame): Mark {
  const { text, palette } = frame;
  const look = { size: text, color: palette.ink, weight: "bold", align: "center" } as const;
  const name = lines.join("\n");
  const center = box.x + box.width / 2;
  const field = boxShape(box, { fill: palette.field }, text / 4);
  if (!node.members) {
    const shapes = [field, textShape(name, center, box.y + box.height / 2, { ...look, baseline: "middle" })];
    return { box, statements: [], shapes };
  }
  const top = box.y + em.padding * text;
  const above = (lines.length * leading + em.aboveMembers) * text;
  const inner = {
    x: box.x + em.padding * text,
    y: top + above,
    width: box.width - 2 * em.padding * text,
    height: box.height - above - 2 * em.padding * text,
  };
  return {
    box,
    statements: node.members.statements,
    shapes: [field, textShape(name, center, top, look), ...memberLabels(node.members.names, inner, frame)],
  };
}

function acrossMark({ edge, from, to, above, below }: Across, y: number, frame: Frame): Mark {
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

function downMark(
  { edge, lane, x, words }: Down,
  upper: Box,
  lower: Box,
  {
    layout,
    middles,
    frame,
  }: { readonly layout: Layout; readonly middles: readonly number[]; readonly frame: Frame },
): Mark {
  const { text, palette } = frame;
  const { hangings } = layout.things;
  const top = (middles[lane] ?? 0) + standingOut(hangings, lane, words, "below");
  const bottom = (middles[lane + 1] ?? 0) - standingOut(hangings, lane + 1, words, "above");
  const from = upper.y + upper.height + 0.2 * text;
  const to = lower.y - 0.2 * text;
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
