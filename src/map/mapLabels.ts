import { textWidth, type Weight } from "../render/measureText";
import { leading, type Box, type Point } from "../render/shapes";
import { holds, overlap } from "../render/boxGeometry";
import { belongs, centredAt, covers, intersection } from "./mapBoxes";
import { crosses, meet, nearestPoint, type Leader } from "./mapLeaders";
import { isWithin, linesWithin, type DrawnDivision } from "./drawnDivision";

/** A county or prefecture to be labelled, and how. */
export interface LabelWish {
  readonly key: string;
  readonly at: DrawnDivision;
  readonly text: string;
  /** px */
  readonly size: number;
  readonly weight: Weight;
  /** Room in px for a sign at the left. */
  readonly sign: number;
  /**
   * Where the label may go if it does not fit inside its area: nowhere, anywhere, or only off the land. Beside its area it
   * has a leader line.
   */
  readonly beside: "no" | "anywhere" | "offLand";
  /**
   * `tight`: no part may leave the area, for letters that are legible only on its colour; `loose`: only the middle must be
   * inside.
   */
  readonly fit: "tight" | "usual" | "loose";
}

/** A label in its place. */
export interface PlacedLabel {
  readonly wish: LabelWish;
  readonly box: Box;
  /** The line to its area; null if the label's middle lies in the area. */
  readonly leader: Leader | null;
}

/** The surroundings that labels have to respect. */
export interface LabelRoom {
  readonly viewport: Box;
  /** Boxes that are already taken. */
  readonly taken: readonly Box[];
  /** Areas that only their own labels and those of their parts may cover. */
  readonly spared: readonly DrawnDivision[];
  /** Whether a box is on the land or close to it. */
  readonly isOnLand: (box: Box) => boolean;
  /** The least distance between labels, in px. */
  readonly gap: number;
}

/** How far off the land a name may stand, as a multiple of its height. */
const reach = 5;

/** The size of a label in px. */
function labelSize({ text, size, weight, sign }: LabelWish): Pick<Box, "width" | "height"> {
  return { width: textWidth(text, size, weight) + sign, height: size * leading * 0.88 };
}

/** How much of a label's width and height must lie within its area: all, nearly all, or its middle. */
const strictness = [
  { width: 1, height: 0.9 },
  { width: 0.84, height: 0.6 },
  { width: 0.1, height: 0.3 },
] as const;

/** How many of these rules, from the strictest on, may be tried. */
const fits: Readonly<Record<LabelWish["fit"], number>> = { tight: 1, usual: 2, loose: 3 };

type Share = (typeof strictness)[number];

/** A test of whether as much of a box as asked for lies within an area. */
function boxesWithin(at: DrawnDivision): (box: Box, share: Share) => boolean {
  const isIn = linesWithin(at);
  return (box, share) => {
    const middle = box.y + box.height / 2;
    const left = box.x + (box.width * (1 - share.width)) / 2;
    const right = box.x + (box.width * (1 + share.width)) / 2;
    const up = (box.height * share.height) / 2;
    return [middle - up, middle, middle + up].every((y) => isIn({ left, right, y }));
  };
}

/** A point to try, and the square of its distance from its area's label point. */
interface Candidate {
  readonly point: Point;
  readonly farness: number;
}

/** Points to try within an area besides its label point: a grid over its visible part. */
function gridWithin({ anchor, box }: DrawnDivision, viewport: Box): readonly Candidate[] {
  const seen = intersection(box, viewport);
  if (!seen) return [];
  const steps = 9;
  return Array.from({ length: (steps - 1) ** 2 }, (_, place): Candidate => {
    const column = (place % (steps - 1)) + 1;
    const row = Math.floor(place / (steps - 1)) + 1;
    const [x, y] = [seen.x + (seen.width * column) / steps, seen.y + (seen.height * row) / steps];
    return { point: [x, y], farness: (x - anchor[0]) ** 2 + (y - anchor[1]) ** 2 };
  });
}

/** The free place within an area that is nearest to its label point, under the strictest rule that leaves any. */
function placeWithin(wish: LabelWish, isFree: (box: Box) => boolean, viewport: Box): Box | null {
  const { at, fit } = wish;
  const size = labelSize(wish);
  if (fit !== "loose" && (at.box.width < size.width * 0.8 || at.box.height < size.height * 0.7)) return null;
  const liesWithin = boxesWithin(at);
  const first = { point: at.anchor, farness: 0 };
  const nearest = (candidates: readonly Candidate[], share: Share): Box | null => {
    let best: Box | null = null;
    let least = Infinity;
    for (const { point, farness } of candidates) {
      if (farness >= least) continue;
      const box = centredAt(point, size);
      if (!liesWithin(box, share) || !isFree(box)) continue;
      best = box;
      least = farness;
    }
    return best;
  };
  // Most names stand at their label point, for which no others are needed.
  const atFirst = nearest([first], strictness[0]);
  if (atFirst) return atFirst;
  const candidates = [first, ...gridWithin(at, viewport)];
  for (const share of strictness.slice(0, fits[fit])) {
    const box = nearest(candidates, share);
    if (box) return box;
  }
  return null;
}

/** The free place beside an area that is nearest to its label point, with a leader line that crosses nothing. */
function placeBeside(
  wish: LabelWish,
  isFree: (box: Box) => boolean,
  isClear: (leader: Leader) => boolean,
  gap: number,
): Pick<PlacedLabel, "box" | "leader"> | null {
  const { at } = wish;
  const size = labelSize(wish);
  const furthest = size.height * (wish.beside === "offLand" ? reach : 3 * reach);
  let best: Pick<PlacedLabel, "box" | "leader"> | null = null;
  let least = Infinity;
  for (let degrees = 0; degrees < 360; degrees += 7.5) {
    const angle = (degrees * Math.PI) / 180;
    const [dx, dy] = [Math.cos(angle), Math.sin(angle)];
    for (let away = size.height / 2; away < furthest; away += gap) {
      // Directions that read less well cost a little more.
      const cost = away + gap * (dy * dy * 2 + (dx < 0 ? 0.5 : 0));
      if (cost >= least) break;
      // Measured from the label's own edge, so that wide names may be as close as narrow ones.
      const middle: Point = [
        at.anchor[0] + dx * (away + size.width / 2),
        at.anchor[1] + dy * (away + size.height / 2),
      ];
      const box = centredAt(middle, size);
      if (covers(box, at, gap) || !isFree(box)) continue;
      const leader: Leader = [nearestPoint(box, at.anchor), at.anchor];
      if (!isClear(leader)) continue;
      best = { box, leader };
      least = cost;
      break;
    }
  }
  return best;
}

/**
 * Places labels in the order of the wishes so that none touch: within their areas or, if allowed, beside them with a leader
 * line. A label without room is left out.
 */
export function placedLabels(
  wishes: readonly LabelWish[],
  { viewport, taken, spared, isOnLand, gap }: LabelRoom,
  before: readonly PlacedLabel[] = [],
): readonly PlacedLabel[] {
  const placed = [...before];
  const boxes = [...taken, ...before.map(({ box }) => box)];
  for (const wish of wishes) {
    const { at, beside } = wish;
    const isCrossed = (box: Box) => placed.some(({ leader }) => leader && crosses(leader, box));
    const isFree = (box: Box) =>
      holds(viewport, box) && !boxes.some((other) => overlap(box, other, gap)) && !isCrossed(box);
    const isFreeLand = (box: Box) =>
      isFree(box) && !spared.some((area) => !belongs(at, area) && covers(box, area, 0));
    const isClear = (line: Leader) =>
      !boxes.some((other) => crosses(line, other)) &&
      !placed.some(({ leader }) => leader && meet(line, leader));
    const isSeen = holds(viewport, centredAt(at.anchor, { width: 0, height: 0 }));
    const within = placeWithin(wish, isFreeLand, viewport);
    const mayStand = beside === "offLand" ? (box: Box) => isFree(box) && !isOnLand(box) : isFreeLand;
    const isBeside = !within && beside !== "no" && isSeen;
    const outside = isBeside ? placeBeside(wish, mayStand, isClear, gap) : null;
    const found = within ? { box: within, leader: null } : outside;
    if (!found) continue;
    boxes.push(found.box);
    placed.push({ wish, ...found });
  }
  return placed;
}

/** Whether a label lies on its area or has a line to it. */
export function pointsToItsArea({ wish: { at }, box, leader }: PlacedLabel): boolean {
  const middle: Point = [box.x + box.width / 2, box.y + box.height / 2];
  return isWithin(leader ? leader[1] : middle, at);
}
