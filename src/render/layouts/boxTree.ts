import { wrapText } from "../measureText";
import { boxShape, leading, markBox, textShape, type Box, type Point, type Shape } from "../shapes";
import type { MarkKind } from "../statusStyle";
import { stacked } from "./stack";
import type { Frame } from "../theme";

/** A box, and the boxes that hang from it; one kind, since they are of one sort. */
export interface BoxTree {
  readonly kind: MarkKind;
  /** Null where only the leaves are known. */
  readonly root: string | null;
  /** What the leaves are, beside the trunk. */
  readonly caption: string;
  readonly leaves: readonly string[];
}

/** In multiples of the text size. */
const padding = { across: 0.8, down: 0.2 };
const indent = 1.7;
const gap = 0.4;
const captionSpace = 0.35;

function boxHeight(words: string, width: number, text: number, isBold: boolean): number {
  const lines = wrapText(words, width - 2 * padding.across * text, text, isBold ? "bold" : "normal");
  return (lines.length * leading + 2 * padding.down) * text;
}

function captionHeight(caption: string, width: number, text: number): number {
  const lines = wrapText(caption, width - indent * text, text).length;
  return (lines * leading + 2 * captionSpace) * text;
}

/** Root, caption, leaves and the gaps between leaves, from above. */
function layersOf({ root, caption, leaves }: BoxTree, width: number, text: number) {
  return [
    { height: root === null ? 0 : boxHeight(root, width, text, true), shares: root === null ? 0 : 1 },
    { height: captionHeight(caption, width, text), shares: 0 },
    ...leaves.flatMap((leaf) => [
      { height: boxHeight(leaf, width - indent * text, text, false), shares: 1 },
      { height: gap * text, shares: 0 },
    ]),
  ].slice(0, leaves.length > 0 ? -1 : undefined);
}

/** The least height in px of a tree so many px wide. */
export function boxTreeHeight(tree: BoxTree, width: number, text: number): number {
  return layersOf(tree, width, text).reduce((sum, { height }) => sum + height, 0);
}

interface Part {
  readonly box: Box;
  readonly shapes: readonly Shape[];
}

/** A tree that fills a box: its root, and its leaves with trunk and caption; boxes share what there is to spare. */
export function boxTreeParts(
  tree: BoxTree,
  box: Box,
  frame: Pick<Frame, "palette" | "text">,
): { readonly root: Part; readonly leaves: Part } {
  const { palette, text } = frame;
  const [rootLayer, captionLayer, ...rest] = stacked(layersOf(tree, box.width, text), {
    top: box.y,
    height: box.height,
  });
  const layers = rest.filter((_layer, place) => place % 2 === 0);
  const trunk = box.x + text * 0.7;
  const rootBox = { ...box, y: box.y, height: rootLayer?.height ?? 0 };
  const top = rootBox.y + rootBox.height;
  const leaves = layers.map((layer) => ({
    x: box.x + indent * text,
    y: layer.top,
    width: box.width - indent * text,
    height: layer.height,
  }));
  const middles = leaves.map(({ y, height }) => y + height / 2);
  const from = tree.root === null ? (middles[0] ?? top) : top;
  const branches = [
    straight([trunk, from], [trunk, middles.at(-1) ?? from], frame),
    ...middles.map((middle) => straight([trunk, middle], [box.x + indent * text, middle], frame)),
  ];
  return {
    root: {
      box: rootBox,
      shapes: tree.root === null ? [] : wordedBox(tree.root, rootBox, tree.kind, true, frame),
    },
    leaves: {
      box: { ...box, y: top, height: box.y + box.height - top },
      shapes: [
        ...branches,
        textShape(
          wrapText(tree.caption, box.width - indent * text, text).join("\n"),
          box.x + indent * text,
          (captionLayer?.top ?? top) + captionSpace * text,
          { size: text, color: palette.inkQuiet },
        ),
        ...leaves.flatMap((leaf, place) =>
          wordedBox(tree.leaves[place] ?? "", leaf, tree.kind, false, frame),
        ),
      ],
    },
  };
}

function straight(from: Point, to: Point, { palette, text }: Pick<Frame, "palette" | "text">): Shape {
  const style = { fill: "none", stroke: palette.inkQuiet, lineWidth: text / 10 };
  return { type: "polyline", shape: { points: [from, to] }, style };
}

function wordedBox(
  words: string,
  box: Box,
  kind: MarkKind,
  isBold: boolean,
  frame: Pick<Frame, "palette" | "text">,
): Shape[] {
  const { palette, text } = frame;
  const weight = isBold ? "bold" : "normal";
  const lines = wrapText(words, box.width - 2 * padding.across * text, text, weight);
  return [
    boxShape(box, { fill: palette.paper }, text / 4),
    markBox(box, kind, frame, text / 4),
    textShape(
      lines.join("\n"),
      box.x + padding.across * text,
      box.y + (box.height - lines.length * leading * text) / 2,
      {
        size: text,
        color: kind === "actual" ? palette.onReported : palette.ink,
        weight,
      },
    ),
  ];
}
