import type { MapCrossing } from "../body/mapBody";
import { textWidth, wrapText } from "../render/measureText";
import { leading, lineShapes, textShape, type Box, type Point, type Shape } from "../render/shapes";
import type { Canvas } from "../render/theme";
import { holds } from "../render/boxGeometry";
import type { DrawnLand, LandMark } from "./mapPicture";
import { eastEdge, type DrawnDivision } from "./drawnDivision";

/** em: the width at which names are broken, and the room for an arrow before them. */
const longest = 5.6;
const arrowRoom = 1.8;

/** The width in em of the strip for partners outside the province. */
export function stripWidth(crossings: readonly MapCrossing[]): number {
  const names = crossings.flatMap(({ name }) => wrapText(name, longest, 1, "bold"));
  return names.length === 0
    ? 0
    : Math.max(...names.map((name) => textWidth(name, 1, "bold"))) + arrowRoom + 0.1;
}

/** The partners of one receiver, or of the province as a whole, below one another. */
interface Block {
  readonly crossings: readonly MapCrossing[];
  /** Their names, broken into lines. */
  readonly names: readonly (readonly string[])[];
  readonly receiver: string | null;
  readonly height: number;
  /** The best height for its middle. */
  readonly wished: number;
}

/** The tops of blocks, each as close to its best height as the other blocks and the viewport allow. */
function topsOf(blocks: readonly Block[], { y, height }: Box, gap: number): readonly number[] {
  const tops: number[] = [];
  let next = y;
  for (const block of blocks) {
    const top = Math.max(next, block.wished - block.height / 2);
    tops.push(top);
    next = top + block.height + gap;
  }
  let limit = y + height;
  return tops.reduceRight<number[]>((settled, top, place) => {
    const own = Math.min(top, limit - (blocks[place]?.height ?? 0));
    limit = own - gap;
    return [own, ...settled];
  }, []);
}

/** The space for partners outside the province, in px of the land. */
interface PartnerRoom {
  readonly viewport: Box;
  readonly strip: Box;
  readonly canvas: Canvas;
}

interface PartnerMarks {
  /** One for each crossing, in the same order. */
  readonly marks: readonly LandMark[];
  readonly arrows: readonly Shape[];
  readonly taken: readonly Box[];
}

/** Partners outside the province: their names in the strip, with an arrow from or to the province. */
export function partnerMarks(
  all: readonly MapCrossing[],
  { viewport, strip, canvas }: PartnerRoom,
  { counties, prefectures }: DrawnLand,
): PartnerMarks {
  const { em, palette } = canvas;
  const left = strip.x + em * arrowRoom;
  const drawnOf = (code: string) =>
    [...counties, ...prefectures].find(({ division }) => division.code === code);
  const blocks = [...new Set(all.map(({ receiver }) => receiver))]
    .map((receiver): Block => {
      const crossings = all.filter((crossing) => crossing.receiver === receiver);
      const names = crossings.map(({ name }) => wrapText(name, longest, 1, "bold"));
      const wished = receiver === null ? undefined : drawnOf(receiver)?.anchor[1];
      return {
        crossings,
        names,
        receiver,
        height: names.flat().length * em * leading,
        wished: wished ?? viewport.y + viewport.height * 0.24,
      };
    })
    .sort((a, b) => a.wished - b.wished);
  const tops = topsOf(blocks, viewport, em * 0.6);
  const marks = new Map<MapCrossing, LandMark>();
  const arrows: Shape[] = [];
  const taken: Box[] = [];
  blocks.forEach(({ crossings, names, receiver, height }, place) => {
    let top = tops[place] ?? viewport.y;
    const middle = top + height / 2;
    crossings.forEach((crossing, line) => {
      const words = names[line] ?? [];
      const box = {
        x: left,
        y: top,
        width: strip.x + strip.width - left,
        height: words.length * em * leading,
      };
      const look = { size: em, color: palette.reported, weight: "bold" } as const;
      const shapes = [textShape(words.join("\n"), left, top, look)];
      marks.set(crossing, { box, statements: crossing.statements, shapes, clip: null });
      top += box.height;
    });
    const outside: Point = [left - em * 0.4, middle];
    const receiving = receiver === null ? counties : [drawnOf(receiver) ?? []].flat();
    const inside = borderPoint(receiving, middle);
    const isSeen = inside && holds(viewport, { x: viewport.x, y: inside[1], width: 0, height: 0 });
    if (!isSeen || inside[0] < viewport.x || inside[0] > outside[0] - em) return;
    const line = { color: palette.reported, width: em / 6, arrow: true };
    const border: Point = [inside[0] + em * 0.2, inside[1]];
    const [from, to] = receiver === null ? [border, outside] : [outside, border];
    arrows.push(...lineShapes(from, to, line));
    taken.push({
      x: border[0],
      y: Math.min(middle, border[1]) - em * 0.35,
      width: outside[0] - border[0],
      height: Math.abs(middle - border[1]) + em * 0.7,
    });
  });
  return { marks: all.flatMap((crossing) => marks.get(crossing) ?? []), arrows, taken };
}

/** The easternmost point of some areas at a height or, if none reaches it, at the height of the first one's label. */
function borderPoint(areas: readonly DrawnDivision[], y: number): Point | null {
  const eastOf = (height: number) =>
    areas.flatMap((area) => eastEdge(area, height) ?? []).reduce((east, x) => Math.max(east, x), -Infinity);
  const heights = [y, ...areas.slice(0, 1).map(({ anchor }) => anchor[1])];
  const reached = heights.find((height) => eastOf(height) > -Infinity);
  return reached === undefined ? null : [eastOf(reached), reached];
}
