import {
  acrossHanging,
  acrossMark,
  acrossOf,
  downBetweens,
  downMark,
  downOf,
  levelled,
  type Across,
  type Down,
} from "./boardFlows";
import {
  partyBox,
  partyHangings,
  partyHeight,
  partyMark,
  partyPadding,
  partyReach,
  type BoardParty,
} from "./boardParty";
import type { FlowEdge, FlowNode } from "./flowEdge";
import { laneDistances, type Hanging } from "./laneDistances";
import type { Mark } from "../marks";
import { wrapEvenly } from "../measureText";
import type { Frame } from "../theme";

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

interface Size {
  readonly width: number;
  readonly text: number;
}

interface Layout {
  readonly parties: readonly BoardParty[];
  readonly across: readonly Across[];
  readonly down: readonly Down[];
  readonly hangings: readonly Hanging[];
  /** px above the first lane's middle, from each to the next, and below the last. */
  readonly distances: readonly number[];
}

/** Between what stands on one lane and on the next, and more of it where the height is free, in multiples of the text size. */
const apart = 0.4;
const air = 0.7;
/** How much of what parts lanes can be done without where the height is scarce. */
const spareable = 0.15;

const sumOf = (values: readonly number[]): number => values.reduce((sum, each) => sum + each, 0);

/** Whether every receiver of some flows has a place on a board. */
export function fitsBoard(edges: readonly FlowEdge[], { places }: Board): boolean {
  return edges.every(({ to }) => places.has(to.id));
}

/** The height in px that suits a board. */
export function flowBoardHeight(edges: readonly FlowEdge[], board: Board, size: Size): number {
  const { distances } = layoutOf(edges, board, size);
  return sumOf(distances) + distances.length * air * size.text;
}

/** The least height in px in which a board stands. */
export function flowBoardSmallestHeight(edges: readonly FlowEdge[], board: Board, size: Size): number {
  const { distances } = layoutOf(edges, board, size);
  return sumOf(distances) - distances.length * spareable * size.text;
}

/**
 * Parties in columns and lanes, flows to the right or downwards, all bands of one width. What comes from a party
 * without a place stands in its receiver's field.
 */
export function flowBoardMarks(edges: readonly FlowEdge[], board: Board, frame: Frame): readonly Mark[] {
  const { text, height } = frame;
  const { parties, across, down, hangings, distances } = layoutOf(edges, board, frame);
  const loose = (height - sumOf(distances)) / distances.length;
  const middles = distances
    .slice(0, -1)
    .map((_, lane) => sumOf(distances.slice(0, lane + 1)) + loose * (lane + 0.5));
  const boxes = new Map(parties.map((party) => [party.node.id, partyBox(party, middles, text)]));
  const boxOf = ({ id }: FlowNode) => boxes.get(id);
  return [
    ...parties.flatMap((party) => {
      const box = boxOf(party.node);
      return box ? [partyMark(party, box, frame)] : [];
    }),
    ...across.map((flow) => acrossMark(flow, middles[flow.lane] ?? 0, frame)),
    ...down.flatMap((flow) => {
      const [upper, lower] = [boxOf(flow.edge.from), boxOf(flow.edge.to)];
      return upper && lower ? [downMark(flow, upper, lower, { hangings, middles, frame })] : [];
    }),
  ];
}

function layoutOf(edges: readonly FlowEdge[], board: Board, { width, text }: Size): Layout {
  const parties = partiesOf(edges, board, { width, text });
  const partyOf = ({ id }: FlowNode) => parties.find(({ node }) => node.id === id);
  const pairs = edges.flatMap((edge) => {
    const [from, to] = [partyOf(edge.from), partyOf(edge.to)];
    return from && to ? [{ edge, from, to }] : [];
  });
  const across = levelled(
    pairs.flatMap(({ edge, from, to }) => acrossOf(edge, from, to, text) ?? []),
    text,
  );
  const hangings = [
    ...parties.flatMap((party) => partyHangings(party, text)),
    ...across.map((flow) => acrossHanging(flow, text)),
  ];
  const down = pairs
    .filter(({ edge }) => !across.some((flow) => flow.edge === edge))
    .map(({ edge, from, to }) => downOf(edge, from, to, { hangings, parties, width, text }));
  const spannings = parties
    .filter(({ lanes }) => lanes[1] > lanes[0])
    .map((party) => {
      const { above, below } = partyReach(party, text);
      return { lanes: party.lanes, height: partyHeight(party, text) - above - below };
    });
  const betweens = down.flatMap((flow) => downBetweens(flow, text));
  const lanes = Math.max(...parties.map((party) => party.lanes[1])) + 1;
  const distances = laneDistances({ hangings, betweens, spannings }, lanes, apart * text);
  return { parties, across, down, hangings, distances };
}

function partiesOf(edges: readonly FlowEdge[], board: Board, { width, text }: Size): readonly BoardParty[] {
  const { columns, gaps, places } = board;
  const spare = width - sumOf(columns) * text;
  const lefts = columns.map(
    (_, column) =>
      sumOf(columns.slice(0, column)) * text + (spare * sumOf(gaps.slice(0, column))) / sumOf(gaps),
  );
  const nodes = new Map(edges.flatMap(({ from, to }) => [from, to]).map((node) => [node.id, node]));
  return [...nodes.values()].flatMap((node): readonly BoardParty[] => {
    const place = places.get(node.id);
    if (!place) return [];
    const [first, last] = place.columns;
    const x = lefts[first] ?? 0;
    const own = (lefts[last] ?? 0) + (columns[last] ?? 0) * text - x;
    const lines = wrapEvenly(node.name, own - 2 * partyPadding * text, text, "bold");
    const openings = edges.filter(({ from, to }) => to.id === node.id && !places.has(from.id));
    return [{ node, openings, lanes: place.lanes, x, width: own, lines }];
  });
}
