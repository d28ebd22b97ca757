import { belongs, centredAt, covers, holds, intersection, overlap } from "./mapBoxes";
import { holdsLine, type DrawnDivision } from "./mapProjection";
import { textWidth, type Weight } from "../render/measureText";
import { leading, textShape, type Box, type Point, type Shape } from "../render/shapes";

/** One line of a label. */
export interface LabelLine {
  readonly text: string;
  /** px */
  readonly size: number;
  readonly weight: Weight;
}

/** A way to word a label. */
export interface LabelWording {
  readonly lines: readonly LabelLine[];
  /** Room in px to be kept at the left, for a sign. */
  readonly sign: number;
}

export type Fit = "tight" | "usual" | "loose";

/** A wish to name a county or prefecture. */
export interface LabelWish {
  readonly key: string;
  /** Wordings, the fullest first. */
  readonly wordings: readonly LabelWording[];
  readonly at: DrawnDivision;
  /** Whether it may stand beside its area where there is no room within. */
  readonly mayStandBeside: boolean;
  /** `tight`: no part may leave the area, as where letters suit its colour alone; `loose`: the middle lies within. */
  readonly fit: Fit;
}

/** A label with its place. */
export interface PlacedLabel {
  readonly key: string;
  readonly wording: LabelWording;
  readonly box: Box;
  readonly isWithin: boolean;
  /** A line to its area where it stands away from it. */
  readonly leader: readonly [Point, Point] | null;
}

/** What labels have to respect. */
export interface LabelRoom {
  readonly viewport: Box;
  /** Boxes that are taken already. */
  readonly taken: readonly Box[];
  /** Areas that only their own labels, and those of their parts, may lie upon. */
  readonly spared: readonly DrawnDivision[];
  /** Free px to keep between labels. */
  readonly gap: number;
}

/** The size of a wording in px. */
export function wordingSize({ lines, sign }: LabelWording): {
  readonly width: number;
  readonly height: number;
} {
  return {
    width: Math.max(...lines.map(({ text, size, weight }) => textWidth(text, size, weight))) + sign,
    height: lines.reduce((sum, { size }) => sum + size * leading * 0.88, 0),
  };
}

/** How much of a label's width and height has to lie within its area: all, all but a little, or its middle. */
const strictness = [
  { width: 1, height: 0.9 },
  { width: 0.84, height: 0.6 },
  { width: 0.1, height: 0.3 },
] as const;

/** How many of these degrees may be tried. */
const fits: Readonly<Record<Fit, number>> = { tight: 1, usual: 2, loose: 3 };

function liesWithin(box: Box, at: DrawnDivision, share: (typeof strictness)[number]): boolean {
  const left = box.x + (box.width * (1 - share.width)) / 2;
  const right = box.x + (box.width * (1 + share.width)) / 2;
  return (
    holdsLine({ left, right, y: box.y + (box.height * (1 - share.height)) / 2 }, at) &&
    holdsLine({ left, right, y: box.y + (box.height * (1 + share.height)) / 2 }, at)
  );
}

/** Points to try within an area: its own label point, then a grid over what is seen of it, nearest first. */
function pointsWithin(at: DrawnDivision, viewport: Box): readonly Point[] {
  const seen = intersection(at.box, viewport);
  if (!seen) return [];
  const steps = 9;
  const grid = Array.from({ length: (steps - 1) ** 2 }, (_, place): Point => {
    const column = (place % (steps - 1)) + 1;
    const row = Math.floor(place / (steps - 1)) + 1;
    return [seen.x + (seen.width * column) / steps, seen.y + (seen.height * row) / steps];
  });
  const farness = ([x, y]: Point) => Math.hypot(x - at.anchor[0], y - at.anchor[1]);
  return [at.anchor, ...grid.sort((a, b) => farness(a) - farness(b))];
}

function placeWithin(
  wish: LabelWish,
  wording: LabelWording,
  isFree: (box: Box) => boolean,
  viewport: Box,
): Box | null {
  const size = wordingSize(wording);
  const { at } = wish;
  if (wish.fit !== "loose" && (at.box.width < size.width * 0.8 || at.box.height < size.height * 0.7))
    return null;
  const boxes = pointsWithin(at, viewport).map((point) => centredAt(point, size));
  for (const share of strictness.slice(0, fits[wish.fit])) {
    const box = boxes.find((candidate) => liesWithin(candidate, at, share) && isFree(candidate));
    if (box) return box;
  }
  return null;
}

interface Beside {
  readonly box: Box;
  /** The less, the better: px from the label point, and a little for directions that read less well. */
  readonly cost: number;
}

/** The free place next to an area that is nearest to its label point. */
function placeBeside(
  { at }: LabelWish,
  wording: LabelWording,
  isFree: (box: Box) => boolean,
  gap: number,
): Beside | null {
  const size = wordingSize(wording);
  const reach = Math.hypot(at.box.width, at.box.height) + size.width;
  let best: Beside | null = null;
  for (let degrees = 0; degrees < 360; degrees += 15) {
    const angle = (degrees * Math.PI) / 180;
    const [dx, dy] = [Math.cos(angle), Math.sin(angle)];
    for (let distance = size.height / 2; distance < reach; distance += gap / 2) {
      const middle: Point = [at.anchor[0] + distance * dx, at.anchor[1] + distance * dy];
      const away = Math.hypot(
        Math.max(0, distance * Math.abs(dx) - size.width / 2),
        Math.max(0, distance * Math.abs(dy) - size.height / 2),
      );
      const cost = away + gap * (dy * dy * 2 + (dx < 0 ? 0.5 : 0));
      if (best && cost >= best.cost) break;
      const box = centredAt(middle, size);
      if (covers(box, at, gap) || !isFree(box)) continue;
      best = { box, cost };
      break;
    }
  }
  return best;
}

/** A line from a label to the area it speaks of. */
function leaderOf({ x, y, width, height }: Box, { anchor }: DrawnDivision): readonly [Point, Point] {
  const nearest: Point = [
    Math.min(Math.max(anchor[0], x), x + width),
    Math.min(Math.max(anchor[1], y), y + height),
  ];
  return [nearest, anchor];
}

/**
 * Places labels so that none touches another: those wished for first go first, each at its fullest wording that has
 * room, within its area, or beside it where that is allowed. A label without room is left out.
 */
export function placedLabels(
  wishes: readonly LabelWish[],
  { viewport, taken, spared, gap }: LabelRoom,
): readonly PlacedLabel[] {
  const boxes = [...taken];
  const placed: PlacedLabel[] = [];
  const put = (wish: LabelWish): PlacedLabel | null => {
    const isFree = (box: Box) =>
      holds(viewport, box) &&
      !boxes.some((other) => overlap(box, other, gap)) &&
      !spared.some((area) => !belongs(wish.at, area) && covers(box, area, 0));
    for (const wording of wish.wordings) {
      const box = placeWithin(wish, wording, isFree, viewport);
      if (box) return { key: wish.key, wording, box, isWithin: true, leader: null };
    }
    if (!wish.mayStandBeside || !intersection(wish.at.box, viewport)) return null;
    let best: (Beside & { readonly wording: LabelWording }) | null = null;
    for (const [place, wording] of wish.wordings.entries()) {
      const found = placeBeside(wish, wording, isFree, gap);
      // A shorter wording has to be nearer by more than a letter to be worth it.
      const cost = (found?.cost ?? Infinity) + place * gap * 4;
      if (found && (!best || cost < best.cost)) best = { ...found, cost, wording };
    }
    if (!best) return null;
    const leader = covers(best.box, wish.at, gap * 3) ? null : leaderOf(best.box, wish.at);
    return { key: wish.key, wording: best.wording, box: best.box, isWithin: false, leader };
  };
  for (const wish of wishes) {
    const label = put(wish);
    if (!label) continue;
    boxes.push(label.box);
    placed.push(label);
  }
  return placed;
}

/** A placed label's letters in a colour, in the middle of its box. */
export function labelShapes({ wording, box }: PlacedLabel, color: string): readonly Shape[] {
  const { height } = wordingSize(wording);
  let top = box.y + (box.height - height) / 2;
  return wording.lines.map(({ text, size, weight }) => {
    const middle = top + (size * leading * 0.88) / 2;
    top += size * leading * 0.88;
    return textShape(text, box.x + wording.sign + (box.width - wording.sign) / 2, middle, {
      size,
      weight,
      color,
      align: "center",
      baseline: "middle",
    });
  });
}
