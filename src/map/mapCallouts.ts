import type { Box, Point } from "../render/shapes";
import { centredAt, holds, overlap } from "./mapBoxes";
import { wordingSize, type LabelRoom, type LabelWish, type PlacedLabel } from "./mapLabels";
import type { DrawnLand } from "./mapOption";
import type { DrawnDivision } from "./mapProjection";

/** How far from its area a callout may stand, in multiples of its height. */
const reach = 5;

/** The share of names that may be lacking for callouts to complete a map rather than to clutter it. */
const mostLacking = 0.7;

/** More callouts than this read as noise. */
const most = 24;

/** Whether a straight line passes through a box. */
function crosses([[x0, y0], [x1, y1]]: readonly [Point, Point], box: Box): boolean {
  // The part of the line within the box's width and height, as shares of its length.
  let [from, to] = [0, 1];
  const cut = (start: number, along: number, low: number, high: number): boolean => {
    if (along === 0) return start >= low && start <= high;
    const [a, b] = [(low - start) / along, (high - start) / along].sort((p, q) => p - q);
    from = Math.max(from, a ?? 0);
    to = Math.min(to, b ?? 1);
    return from <= to;
  };
  return (
    cut(x0, x1 - x0, box.x, box.x + box.width) && cut(y0, y1 - y0, box.y, box.y + box.height) && from <= to
  );
}

/** Whether two straight lines cross. */
function meet([a, b]: readonly [Point, Point], [c, d]: readonly [Point, Point]): boolean {
  const side = ([x0, y0]: Point, [x1, y1]: Point, [x, y]: Point) =>
    Math.sign((x1 - x0) * (y - y0) - (y1 - y0) * (x - x0));
  return side(a, b, c) !== side(a, b, d) && side(c, d, a) !== side(c, d, b);
}

/** The point of a box that is nearest to another point. */
function nearestPoint({ x, y, width, height }: Box, [px, py]: Point): Point {
  return [Math.min(Math.max(px, x), x + width), Math.min(Math.max(py, y), y + height)];
}

/** Callouts for those wishes that have no label yet; none where but few have one, for then the map is too small for them. */
export function calledOut(
  wishes: readonly LabelWish[],
  labels: readonly PlacedLabel[],
  { prefectures }: Pick<DrawnLand, "prefectures">,
  { viewport, taken, gap }: Pick<LabelRoom, "viewport" | "taken" | "gap">,
): readonly PlacedLabel[] {
  const named = new Set(labels.map(({ key }) => key));
  const lacking = wishes.filter(({ key }) => !named.has(key));
  if (lacking.length > wishes.length * mostLacking) return [];
  const boxes = [...taken, ...labels.map(({ box }) => box)];
  return callouts(lacking, prefectures, { viewport, taken: boxes, gap });
}

/**
 * Names of areas too small to hold them, off the land with a line to each: near enough to be followed, over no other
 * label and across no other line. An area without such a place stays without a name.
 */
export function callouts(
  wishes: readonly LabelWish[],
  land: readonly DrawnDivision[],
  { viewport, taken, gap }: Pick<LabelRoom, "viewport" | "taken" | "gap">,
): readonly PlacedLabel[] {
  const placed: PlacedLabel[] = [];
  const boxes = [...taken];
  const isOnLand = landTest(land, viewport, gap);
  for (const wish of wishes) {
    const label = placed.length < most ? calloutOf(wish, { viewport, boxes, placed, gap, isOnLand }) : null;
    if (!label) continue;
    placed.push(label);
    boxes.push(label.box);
  }
  return placed;
}

interface CalloutRoom {
  readonly viewport: Box;
  readonly boxes: readonly Box[];
  readonly placed: readonly PlacedLabel[];
  readonly gap: number;
  readonly isOnLand: (box: Box) => boolean;
}

/** The stretches of land along lines `step` px apart, by the number of the line. */
function landLines(
  land: readonly DrawnDivision[],
  { y, height }: Box,
  step: number,
): ReadonlyMap<number, number[][]> {
  const lines = new Map<number, number[][]>();
  for (const { parts } of land) {
    const crossings = new Map<number, number[]>();
    for (const ring of parts.flat()) {
      let before = ring.at(-1);
      for (const point of ring) {
        if (before) {
          const [low, high] = [Math.min(before[1], point[1]), Math.max(before[1], point[1])];
          const last = Math.min(Math.ceil(high / step) - 1, Math.floor((y + height) / step));
          for (let line = Math.max(Math.ceil(low / step), Math.ceil(y / step)); line <= last; line += 1) {
            const share = (line * step - before[1]) / (point[1] - before[1]);
            const x = before[0] + (point[0] - before[0]) * share;
            crossings.set(line, [...(crossings.get(line) ?? []), x]);
          }
        }
        before = point;
      }
    }
    for (const [line, xs] of crossings) {
      xs.sort((a, b) => a - b);
      const stretches = Array.from({ length: Math.floor(xs.length / 2) }, (_, place) =>
        xs.slice(place * 2, place * 2 + 2),
      );
      lines.set(line, [...(lines.get(line) ?? []), ...stretches]);
    }
  }
  return lines;
}

/** Tells whether a box comes within `gap` px of the land, looked at along lines that are as far apart. */
function landTest(land: readonly DrawnDivision[], viewport: Box, gap: number): (box: Box) => boolean {
  const lines = landLines(land, viewport, gap);
  return ({ x, y, width, height }) => {
    for (let line = Math.ceil((y - gap) / gap); line * gap <= y + height + gap; line += 1) {
      const stretches = lines.get(line) ?? [];
      if (stretches.some(([from = 0, to = 0]) => from < x + width + gap && to > x - gap)) return true;
    }
    return false;
  };
}

function calloutOf(
  { key, wordings, at }: LabelWish,
  { viewport, boxes, placed, gap, isOnLand }: CalloutRoom,
): PlacedLabel | null {
  const [wording] = wordings;
  if (!wording || !holds(viewport, { x: at.anchor[0], y: at.anchor[1], width: 0, height: 0 })) return null;
  const size = wordingSize(wording);
  for (let distance = size.height; distance < size.height * reach; distance += size.height / 2) {
    for (let degrees = 0; degrees < 360; degrees += 15) {
      const angle = (degrees * Math.PI) / 180;
      const [dx, dy] = [Math.cos(angle), Math.sin(angle)];
      // Measured from the label's own edge, so that wide names may stand as near as narrow ones.
      const box = centredAt(
        [at.anchor[0] + dx * (distance + size.width / 2), at.anchor[1] + dy * (distance + size.height / 2)],
        size,
      );
      if (!holds(viewport, box) || boxes.some((other) => overlap(box, other, gap))) continue;
      if (isOnLand(box)) continue;
      const leader: readonly [Point, Point] = [nearestPoint(box, at.anchor), at.anchor];
      const isCrossed =
        boxes.some((other) => crosses(leader, other)) ||
        placed.some((other) => other.leader && (meet(leader, other.leader) || crosses(other.leader, box)));
      if (!isCrossed) return { key, wording, box, isWithin: false, leader };
    }
  }
  return null;
}
