import { flowBand } from "./flowBand";
import type { Members } from "./memberLabels";
import type { Mark } from "../marks";
import { lineShapes, markBox, type Shape } from "../shapes";
import { markStyle, type MarkKind } from "../statusStyle";
import type { Frame } from "../theme";

/** A party in a picture of flows. */
export interface FlowNode {
  readonly id: string;
  readonly name: string;
  /** Whom it stands for, where that is a list; null where it stands for itself. */
  readonly members: (Members & { readonly statements: Mark["statements"] }) | null;
}

/** What goes from one party to another. */
export interface FlowEdge {
  readonly from: FlowNode;
  readonly to: FlowNode;
  /** Null where nothing is counted: a thin line instead of a band. */
  readonly kind: MarkKind | null;
  readonly figures: readonly string[];
  readonly label: string;
  readonly statements: Mark["statements"];
}

/** All bands are equally wide, whatever flows in them; in multiples of the text size. */
export const bandWidth = 0.5;
const head = 0.75;

/** The colour of a flow's figures and arrowhead. */
export function edgeInk({ kind }: FlowEdge, frame: Frame): string {
  return kind === null ? frame.palette.inkQuiet : markStyle(kind, frame).borderColor;
}

/** A flow to the right, from one x to another in px, in the middle of its band. */
export function edgeAcross(
  edge: FlowEdge,
  y: number,
  from: number,
  to: number,
  frame: Frame,
): readonly Shape[] {
  const { text } = frame;
  if (edge.kind === null) return thinArrow(edge, [from, y], [to, y], frame);
  const height = bandWidth * text;
  return flowBand({ x: from, y: y - height / 2, width: to - from, height }, edge.kind, frame);
}

/** A flow downwards, from one y to another in px, in the middle of its band. */
export function edgeDown(
  edge: FlowEdge,
  x: number,
  from: number,
  to: number,
  frame: Frame,
): readonly Shape[] {
  const { text } = frame;
  if (edge.kind === null) return thinArrow(edge, [x, from], [x, to], frame);
  const width = bandWidth * text;
  const neck = to - head * text;
  const wing = head * 0.75 * text;
  return [
    markBox({ x: x - width / 2, y: from, width, height: neck - from }, edge.kind, frame),
    {
      type: "polygon",
      shape: {
        points: [
          [x - wing, neck],
          [x, to],
          [x + wing, neck],
        ],
      },
      style: { fill: edgeInk(edge, frame) },
    },
  ];
}

function thinArrow(
  edge: FlowEdge,
  from: [number, number],
  to: [number, number],
  frame: Frame,
): readonly Shape[] {
  return lineShapes(from, to, { color: edgeInk(edge, frame), width: frame.text / 9, arrow: true });
}
