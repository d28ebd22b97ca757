import type { Density } from "./arrangement";
import { edgeDown, edgeInk, type FlowEdge, type FlowNode } from "./flowEdge";
import type { Mark } from "../marks";
import { unbroken, wrapText } from "../measureText";
import { memberLabels, memberLabelsHeight } from "./memberLabels";
import { runInLines, runInShapes } from "./runIn";
import { leading, lineShapes, textShape } from "../shapes";
import type { Frame } from "../theme";

/** In multiples of the text size. */
const em = {
  rail: 0.6,
  indent: 1.9,
  dot: 0.42,
} as const;
const densities = {
  usual: { column: 22, across: 3, between: 1.8, around: 0.5 },
  compact: { column: 14, across: 1.6, between: 1.2, around: 0.2 },
} as const;

interface Size {
  readonly width: number;
  readonly text: number;
  readonly density: Density;
}

/** A party in a strand, with its members where it is the first time that it stands anywhere. */
interface Station {
  readonly node: FlowNode;
  readonly showsMembers: boolean;
}

interface Strand {
  readonly stations: readonly Station[];
  readonly edges: readonly FlowEdge[];
}

/** The height in px of strands in as many columns as there is room for. */
export function flowStrandsHeight(paths: readonly (readonly FlowEdge[])[], size: Size): number {
  const width = columnWidth(paths.length, size);
  return Math.max(...columnsOf(strandsOf(paths), size).map((column) => columnHeight(column, width, size)));
}

/** Flows to be read downwards from station to station; a party that several lines pass stands in each of them. */
export function flowStrandMarks(
  paths: readonly (readonly FlowEdge[])[],
  density: Density,
  frame: Frame,
): readonly Mark[] {
  const { text, height, palette } = frame;
  const size = { ...frame, density };
  const { across, between } = densities[density];
  const width = columnWidth(paths.length, size);
  return columnsOf(strandsOf(paths), size).flatMap((column, place): readonly Mark[] => {
    const x = place * (width + across * text);
    const edges = column.reduce((sum, strand) => sum + strand.edges.length, 0);
    const spare = Math.max(0, height - columnHeight(column, width, size)) / Math.max(1, edges);
    const loose = Math.min(spare, text);
    const marks: Mark[] = [];
    let top = 0;
    column.forEach((strand, order) => {
      if (order > 0) {
        const rule = top - (between / 2) * text;
        const shapes = lineShapes([x, rule], [x + width, rule], { color: palette.line, width: text / 14 });
        marks.push({ box: { x, y: rule, width, height: 0 }, statements: [], shapes });
      }
      marks.push(...strandMarks(strand, { x, top, width, loose, density, frame }));
      top += strandHeight(strand, width, size) + strand.edges.length * loose + between * text;
    });
    return marks;
  });
}

function strandsOf(paths: readonly (readonly FlowEdge[])[]): readonly Strand[] {
  const nodes = paths.map((edges) => [
    ...edges.slice(0, 1).map(({ from }) => from),
    ...edges.map(({ to }) => to),
  ]);
  return paths.map((edges, order) => ({
    edges,
    stations: (nodes[order] ?? []).map((node, place, own) => {
      const before = [...nodes.slice(0, order).flat(), ...own.slice(0, place)];
      return { node, showsMembers: node.members !== null && !before.some(({ id }) => id === node.id) };
    }),
  }));
}

function columnCount(strands: number, { width, text, density }: Size): number {
  const { column, across } = densities[density];
  const room = Math.floor((width + across * text) / ((column + across) * text));
  return Math.max(1, Math.min(room, strands));
}

function columnWidth(strands: number, size: Size): number {
  const count = columnCount(strands, size);
  return (size.width - (count - 1) * densities[size.density].across * size.text) / count;
}

/** Each strand in its turn below the column that is shortest. */
function columnsOf(strands: readonly Strand[], size: Size): readonly (readonly Strand[])[] {
  const count = columnCount(strands.length, size);
  const width = columnWidth(strands.length, size);
  const columns: Strand[][] = Array.from({ length: count }, () => []);
  for (const strand of strands) {
    const heights = columns.map((column) => columnHeight(column, width, size));
    columns[heights.indexOf(Math.min(...heights))]?.push(strand);
  }
  return columns;
}

function columnHeight(strands: readonly Strand[], width: number, size: Size): number {
  const gaps = Math.max(0, strands.length - 1) * densities[size.density].between * size.text;
  return strands.reduce((sum, strand) => sum + strandHeight(strand, width, size), gaps);
}

function strandHeight({ stations, edges }: Strand, width: number, size: Size): number {
  return [
    ...stations.map((station) => stationHeight(station, width, size.text)),
    ...edges.map((edge) => edgeHeight(edge, width, size)),
  ].reduce((sum, height) => sum + height, 0);
}

const nameLines = ({ name }: FlowNode, width: number, text: number): readonly string[] =>
  wrapText(name, width - em.indent * text, text, "bold");

function stationHeight({ node, showsMembers }: Station, width: number, text: number): number {
  const names = nameLines(node, width, text).length * leading * text;
  if (!showsMembers || !node.members) return names;
  return names + memberLabelsHeight(node.members, width - em.indent * text, text) + 0.4 * text;
}

const wordsOf = ({ figures, label }: FlowEdge) => ({ lead: figures.map(unbroken).join(" · "), rest: label });

function edgeHeight(edge: FlowEdge, width: number, { text, density }: Omit<Size, "width">): number {
  const lines = runInLines(wordsOf(edge), width - em.indent * text, text);
  return (lines * leading + 2 * densities[density].around) * text;
}

interface StrandPlace {
  readonly x: number;
  readonly top: number;
  readonly width: number;
  /** px to spare for each flow. */
  readonly loose: number;
  readonly density: Density;
  readonly frame: Frame;
}

function strandMarks(
  { stations, edges }: Strand,
  { x, top, width, loose, density, frame }: StrandPlace,
): readonly Mark[] {
  const { text } = frame;
  const size = { text, density };
  const middle = (leading / 2) * text;
  const tops: number[] = [];
  let y = top;
  stations.forEach((station, place) => {
    tops.push(y);
    const edge = edges[place];
    y += stationHeight(station, width, text) + (edge ? edgeHeight(edge, width, size) + loose : 0);
  });
  return [
    ...edges.map((edge, place): Mark => {
      const from = (tops[place] ?? top) + middle + em.dot * text;
      const to = (tops[place + 1] ?? top) + middle - em.dot * text;
      const height = edgeHeight(edge, width, size) + loose;
      const words = (tops[place + 1] ?? top) - height;
      const at = {
        x: x + em.indent * text,
        y: words + densities[density].around * text + loose / 2,
        width: width - em.indent * text,
        text,
      };
      const colors = { lead: edgeInk(edge, frame), rest: frame.palette.inkQuiet };
      return {
        box: { x, y: words, width, height },
        statements: edge.statements,
        shapes: [
          ...edgeDown(edge, x + em.rail * text, from, to, frame),
          ...runInShapes(wordsOf(edge), at, colors),
        ],
      };
    }),
    ...stations.map((station, place) => stationMark(station, x, tops[place] ?? top, width, frame)),
  ];
}

function stationMark(
  { node, showsMembers }: Station,
  x: number,
  y: number,
  width: number,
  frame: Frame,
): Mark {
  const { text, palette } = frame;
  const left = x + em.indent * text;
  const names = nameLines(node, width, text);
  const below = y + (names.length * leading + 0.2) * text;
  const members = showsMembers ? node.members : null;
  const box = { x: left, y: below, width: x + width - left, height: 0 };
  const height = members ? memberLabelsHeight(members, box.width, text) : 0;
  return {
    box: { ...box, y, height: below + height - y },
    statements: members?.statements ?? [],
    shapes: [
      {
        type: "circle",
        shape: { cx: x + em.rail * text, cy: y + (leading / 2) * text, r: em.dot * text },
        style: { fill: palette.paper, stroke: palette.ink, lineWidth: text / 7 },
      },
      textShape(names.join("\n"), left, y, { size: text, color: palette.ink, weight: "bold" }),
      ...(members ? memberLabels(members, { ...box, height }, frame) : []),
    ],
  };
}
