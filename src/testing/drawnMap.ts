import type { Plot } from "../charts/chart";
import { drawingOf } from "../charts/drawingOf";
import type { Point } from "../export/drawing/affine";
import { drawnItems, type DrawnOutline, type DrawnText } from "../export/drawing/drawnItems";
import { svgTree } from "../export/drawing/svgTree";
import { holds, overlap } from "../render/boxGeometry";
import { shortName } from "../map/mapNames";
import { countySeries } from "../map/mapCamera";
import { listOf } from "../render/listOf";
import { renderSvg } from "../render/renderSvg";
import type { Box } from "../render/shapes";
import type { Canvas } from "../render/theme";
import { sources } from "./sources";

/** The names on a drawn map, and what is wrong with them. */
export interface DrawnNames {
  readonly names: readonly string[];
  /** How many are beside their area, with a line to it. */
  readonly led: number;
  readonly faults: readonly string[];
}

/**
 * Reads the names on a map from its drawing alone. Checks that each lies on its county or prefecture or has a line that ends
 * there, that none overlaps another, and that none is cut off by the edge of the drawing. `changed` may damage the drawing
 * first.
 */
export function drawnNames(
  plot: Plot,
  canvas: Canvas,
  changed: (svg: string) => string = (svg) => svg,
): DrawnNames {
  const option = drawingOf(plot).option(canvas);
  const counties = listOf(option.series).findIndex(({ id }) => id === countySeries);
  const items = drawnItems(svgTree(`<svg>${changed(renderSvg(option, canvas, "shapes"))}</svg>`));
  const outlines = items.filter((item) => item.kind === "outline");
  const areas = areasOf(outlines, counties, plot);
  // Notes beside the map, which contain names as well, are aligned left.
  const labels = items.filter((item) => item.kind === "text" && item.anchor === "middle");
  const names = labels.filter((item): item is DrawnText => item.kind === "text" && areas.has(item.words));
  const frame = { x: 0, y: 0, width: canvas.width, height: canvas.height };
  const lines = outlines.filter(({ form }) => form === "line");
  const dots = outlines.filter(({ form }) => form === "ellipse").map(({ box }) => middleOf(box));
  const isOn = (point: Point, words: string): boolean =>
    (areas.get(words) ?? []).some((rings) => isInside(point, rings));
  const leads = (line: DrawnOutline, { box, words }: DrawnText): boolean => {
    const ends = line.steps.flatMap((step) => (step.kind === "close" ? [] : [step.to]));
    const dot = dots.find((each) => isOn(each, words) && ends.some((end) => isNear(end, each, 1)));
    const room = grown(box, canvas.em * 1.5);
    return dot !== undefined && ends.some((end) => !isNear(end, dot, 1) && holds(room, pointBox(end)));
  };
  const isStanding = (name: DrawnText): boolean => samples(name.box).some((point) => isOn(point, name.words));
  const isLed = (name: DrawnText): boolean => lines.some((line) => leads(line, name));
  return {
    names: names.map(({ words }) => words),
    led: names.filter((name) => !isStanding(name) && isLed(name)).length,
    faults: names.flatMap((name, place) => [
      ...(isStanding(name) || isLed(name) ? [] : [`${name.words} lies off its area and has no line to it`]),
      ...(holds(frame, name.box) ? [] : [`${name.words} is cut`]),
      ...names
        .slice(place + 1)
        .filter(({ box }) => overlap(name.box, box))
        .map(({ words }) => `${words} lies over ${name.words}`),
    ]),
  };
}

type Rings = readonly (readonly Point[])[];

/** The outlines for each short name: that of a county, or those of all counties of a prefecture. */
function areasOf(
  outlines: readonly DrawnOutline[],
  series: number,
  { locale }: Plot,
): ReadonlyMap<string, readonly Rings[]> {
  const { counties, prefectures } = sources.geography.boundaries;
  const drawn = counties.map((county, place) => ({
    county,
    rings: outlines.filter(({ mark }) => mark === `${series} ${place}`).flatMap(ringsOf),
  }));
  return new Map([
    ...prefectures.map((prefecture): [string, readonly Rings[]] => [
      shortName(prefecture, locale),
      drawn.filter(({ county }) => String(county.parent) === prefecture.code).map(({ rings }) => rings),
    ]),
    ...drawn.map(({ county, rings }): [string, readonly Rings[]] => [shortName(county, locale), [rings]]),
  ]);
}

function ringsOf({ steps }: DrawnOutline): Rings {
  const rings: Point[][] = [];
  for (const step of steps) {
    if (step.kind === "move") rings.push([step.to]);
    else if (step.kind !== "close") rings.at(-1)?.push(step.to);
  }
  return rings;
}

/** Whether a horizontal ray from a point crosses the rings an odd number of times. */
function isInside([x, y]: Point, rings: Rings): boolean {
  let crossings = 0;
  for (const ring of rings) {
    let [ax, ay] = ring.at(-1) ?? [0, 0];
    for (const [bx, by] of ring) {
      if (ay > y !== by > y && x < ax + ((y - ay) / (by - ay)) * (bx - ax)) crossings += 1;
      [ax, ay] = [bx, by];
    }
  }
  return crossings % 2 === 1;
}

function middleOf({ x, y, width, height }: Box): Point {
  return [x + width / 2, y + height / 2];
}

/** Sample points in the middle third of a line of text. */
function samples({ x, y, width, height }: Box): readonly Point[] {
  return [1 / 3, 1 / 2, 2 / 3].map((share) => [x + width * share, y + height / 2]);
}

function isNear([x, y]: Point, [otherX, otherY]: Point, px: number): boolean {
  return Math.hypot(x - otherX, y - otherY) <= px;
}

function grown({ x, y, width, height }: Box, by: number): Box {
  return { x: x - by, y: y - by, width: width + 2 * by, height: height + 2 * by };
}

function pointBox([x, y]: Point): Box {
  return { x, y, width: 0, height: 0 };
}
