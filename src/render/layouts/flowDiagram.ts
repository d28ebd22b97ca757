import type { Density } from "./arrangement";
import { blocksBelow, figureMiddle, wordsBlock, type Block, type Room } from "./block";
import { flowBand } from "./flowBand";
import type { Mark } from "../marks";
import { textWidth, wrapText } from "../measureText";
import { boxShape, leading, markBox, textShape, type Shape } from "../shapes";
import { stacked, type Layer, type Stackable } from "./stack";
import type { MarkKind } from "../statusStyle";
import type { Frame, Palette } from "../theme";

/** Something that goes from one party to another. */
export interface DiagramFlow {
  readonly kind: MarkKind;
  readonly statements: Mark["statements"];
  /** What it is, on one line where that fits. */
  readonly line: (room: Room) => Block;
  /** More about it, below the line. */
  readonly details: (room: Room) => Block;
}

/** One giver with its receivers, and what each receives. */
export interface FlowGroup {
  readonly giver: string;
  readonly receivers: readonly { readonly name: string; readonly flows: readonly DiagramFlow[] }[];
}

/** In multiples of the text size. */
const wideFrom = 44;
const bandHeight = 0.5;
const shortBand = 4.5;
const densities = {
  usual: { stub: 2, leastBand: 3, rowGap: 0.8, groupGap: 0.9, footGap: 0.6, nameGap: 0.8 },
  compact: { stub: 1.5, leastBand: 2, rowGap: 0.3, groupGap: 0.5, footGap: 0.1, nameGap: 0.4 },
} as const;

/** What a diagram shows, and how densely. */
export interface Diagram {
  readonly groups: readonly FlowGroup[];
  /** Words below it; null where there are none. */
  readonly foot: Block | null;
  readonly density: Density;
}

/** Something in the stack that the diagram is: it takes a height, and may be given more. */
interface Thing extends Stackable {
  readonly marks: (layer: Layer, frame: Frame) => readonly Mark[];
}

/** Groups below one another, and the words at the foot. */
function thingsOf({ groups, foot, density }: Diagram, room: Room): readonly Thing[] {
  const { text, width } = room;
  const names = groups.flatMap(({ receivers }) => receivers.map(({ name }) => textWidth(name, text, "bold")));
  const receiverWidth = Math.min(width * 0.3, Math.max(0, ...names) + text * 1.2);
  const things = groups.flatMap((group) =>
    width >= wideFrom * text
      ? [wideGroup(group, room, receiverWidth, density)]
      : narrowGroup(group, room, density),
  );
  if (!foot) return things;
  const gap = densities[density].footGap * text;
  const marks = ({ top, height }: Layer, frame: Frame) => foot.marks(0, top + height - foot.height, frame);
  return [...things, { height: foot.height + gap, shares: 0, marks }];
}

/** The height in px that a diagram asks for. */
export function flowDiagramHeight(diagram: Diagram, room: Room): number {
  return thingsOf(diagram, room).reduce((sum, { height }) => sum + height, 0);
}

/** Who gives what to whom: givers on the left, receivers on the right, arrows between, all of one width. */
export function flowDiagram(diagram: Diagram, frame: Frame): readonly Mark[] {
  const things = thingsOf(diagram, frame);
  const layers = stacked(things, { top: 0, height: frame.height });
  return layers.flatMap((layer, place) => things[place]?.marks(layer, frame) ?? []);
}

/** A giver's field on the left, the receivers' on the right; each flow's words stand in its arrow. */
function wideGroup(
  { giver, receivers }: FlowGroup,
  { width, text }: Room,
  receiverWidth: number,
  density: Density,
): Thing {
  const { stub, leastBand, rowGap, groupGap } = densities[density];
  const giverWidth = Math.min(12 * text, width * 0.18);
  const right = width - receiverWidth;
  const room = { width: right - giverWidth - (stub + leastBand) * text, text };
  const rows = receivers.flatMap((receiver) =>
    receiver.flows.map((flow) => {
      const line = flow.line(room);
      const block = blocksBelow([line, flow.details(room)], 0);
      const named = partyHeight(receiver.name, receiverWidth, text) / receiver.flows.length;
      return {
        receiver,
        flow,
        line,
        block,
        height: Math.max(block.height + rowGap * text, named),
        shares: 1,
      };
    }),
  );
  const needed = rows.reduce((sum, { height }) => sum + height, 0);
  return {
    height: Math.max(needed, partyHeight(giver, giverWidth, text)) + groupGap * text,
    shares: rows.length,
    marks: ({ top, height }, frame) => {
      const inner = { top, height: height - groupGap * text };
      const layers = stacked(rows, inner);
      const flows = rows.flatMap(({ flow, line, block }, place): readonly Mark[] => {
        const layer = layers[place] ?? inner;
        const y = layer.top + (layer.height - block.height) / 2;
        const band = { y: y + (figureMiddle - bandHeight / 2) * text, height: bandHeight * text };
        const x = giverWidth + stub * text;
        const from = x + line.lead + text * 0.6;
        const shapes = [
          markBox({ ...band, x: giverWidth, width: (stub - 0.5) * text }, flow.kind, frame),
          ...flowBand({ ...band, x: from, width: right - from }, flow.kind, frame),
        ];
        const box = { x: giverWidth, y, width: right - giverWidth, height: block.height };
        return [{ box, statements: flow.statements, shapes }, ...block.marks(x, y, frame)];
      });
      const parties = [
        ...partyShapes(giver, { x: 0, width: giverWidth }, inner, frame),
        ...receivers.flatMap((receiver) => {
          const own = layers.filter((_, place) => rows[place]?.receiver === receiver);
          const first = own[0] ?? inner;
          const layer = { top: first.top, height: own.reduce((sum, each) => sum + each.height, 0) };
          return partyShapes(receiver.name, { x: right, width: receiverWidth }, layer, frame);
        }),
      ];
      return [
        { box: { x: 0, y: top, width, height: inner.height }, statements: [], shapes: parties },
        ...flows,
      ];
    },
  };
}

/** The height in px that a party's name asks for. */
function partyHeight(name: string, width: number, text: number): number {
  return (wrapText(name, width - text, text, "bold").length * leading + 0.8) * text;
}

/** A giver or receiver: a quiet field with the name in its middle. */
function partyShapes(
  name: string,
  { x, width }: { readonly x: number; readonly width: number },
  { top, height }: Layer,
  { text, palette }: Frame,
): readonly Shape[] {
  const gap = text * 0.2;
  return [
    boxShape({ x, y: top + gap, width, height: height - 2 * gap }, { fill: palette.field }, text / 4),
    textShape(wrapText(name, width - text, text, "bold").join("\n"), x + width / 2, top + height / 2, {
      size: text,
      color: palette.ink,
      weight: "bold",
      align: "center",
      baseline: "middle",
    }),
  ];
}

/** A giver's name as a heading, then each flow with a short arrow to the receiver's name. */
function narrowGroup({ giver, receivers }: FlowGroup, room: Room, density: Density): readonly Thing[] {
  const { rowGap, nameGap } = densities[density];
  const { text, width } = room;
  const heading = wordsBlock(giver, [], { ...room, ink: ({ ink }: Palette) => ink, weight: "bold" });
  const flows = receivers.flatMap(({ name, flows: received }) =>
    received.map((flow): Thing => {
      const block = blocksBelow([flow.line(room), flow.details(room)], 0);
      return {
        height: block.height + text * (leading + 2 * rowGap),
        shares: 1,
        marks: ({ top }, frame) => {
          const middle = top + block.height + text * 0.8;
          const height = bandHeight * text;
          const band = { x: 0, y: middle - height / 2, width: shortBand * text, height };
          const look = { size: text, color: frame.palette.ink, weight: "bold", baseline: "middle" } as const;
          return [
            {
              box: { x: 0, y: top, width, height: block.height + text * leading },
              statements: flow.statements,
              shapes: [
                ...flowBand(band, flow.kind, frame),
                textShape(name, band.width + text * 0.6, middle, look),
              ],
            },
            ...block.marks(0, top, frame),
          ];
        },
      };
    }),
  );
  const headingThing: Thing = {
    height: heading.height + text * (nameGap + 0.5),
    shares: 0,
    marks: ({ top }, frame) => {
      const box = { x: 0, y: top, width, height: heading.height + text * 0.6 };
      const field = boxShape(box, { fill: frame.palette.field }, text / 4);
      return [
        { box, statements: [], shapes: [field] },
        ...heading.marks(text * 0.6, top + text * 0.3, frame),
      ];
    },
  };
  return [headingThing, ...flows];
}
