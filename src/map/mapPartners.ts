import type { Locale } from "../i18n/locale";
import type { Crossing, PlacesOnMap } from "../selectors/placesOnMap";
import { holds } from "./mapBoxes";
import type { DrawnLand, LandMark } from "./mapOption";
import { eastEdge, type DrawnDivision } from "./mapProjection";
import { textWidth, wrapText } from "../render/measureText";
import { leading, lineShapes, textShape, type Box, type Point, type Shape } from "../render/shapes";
import type { Frame } from "../render/theme";

/** Where those outside the province are to stand. */
interface PartnerRoom {
  readonly rows: PlacesOnMap;
  readonly locale: Locale;
  readonly viewport: Box;
  readonly strip: Box;
  readonly frame: Frame;
}

/** Partners' names are broken into lines of this many multiples of the text size. */
const longest = 5.6;

/** Room for an arrow before the names, in multiples of the text size. */
const arrowRoom = 1.8;

/** The width in px of the strip that the partners outside need. */
export function stripWidth(
  { crossings }: PlacesOnMap,
  locale: Locale,
  { text }: Pick<Frame, "text">,
): number {
  if (crossings.length === 0) return 0;
  const names = crossings.flatMap((crossing) =>
    namesOf(crossing, { crossings }, { locale, width: longest * text, text }),
  );
  return Math.max(...names.map((name) => textWidth(name, text, "bold"))) + text * arrowRoom;
}

/** Those who deal with one receiver, or are dealt with by the province as a whole, below one another. */
interface Block {
  readonly crossings: readonly Crossing[];
  /** Their names in lines. */
  readonly names: readonly (readonly string[])[];
  /** Null for those to whom something goes out. */
  readonly receiver: string | null;
  readonly height: number;
  /** Where its middle would best stand. */
  readonly wished: number;
}

interface PartnerMarks {
  readonly marks: readonly LandMark[];
  readonly arrows: readonly Shape[];
  readonly taken: readonly Box[];
}

type DrawnOf = (code: string | null) => DrawnDivision | undefined;

function blocksOf(
  { rows, locale, viewport, strip, frame: { text } }: PartnerRoom,
  drawnOf: DrawnOf,
): readonly Block[] {
  const width = strip.width - text * arrowRoom;
  const receivers = [...new Set(rows.crossings.map(({ receiver }) => receiver))];
  const blocks = receivers.map((receiver): Block => {
    const crossings = rows.crossings.filter((crossing) => crossing.receiver === receiver);
    const names = crossings.map((crossing) => namesOf(crossing, rows, { locale, width, text }));
    return {
      crossings,
      names,
      receiver,
      height: names.flat().length * text * leading,
      wished: drawnOf(receiver)?.anchor[1] ?? viewport.y + viewport.height * 0.24,
    };
  });
  return blocks.sort((a, b) => a.wished - b.wished);
}

/** The upper edges of blocks, each as near to where it is wished as the others and the viewport allow. */
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

/** Who deals with the province from outside: names in the strip, and an arrow for each direction; in the land's px. */
export function partnerMarks(room: PartnerRoom, { counties }: DrawnLand, drawnOf: DrawnOf): PartnerMarks {
  const { viewport, strip, frame } = room;
  const { text, palette } = frame;
  const left = strip.x + text * arrowRoom;
  const blocks = blocksOf(room, drawnOf);
  const tops = topsOf(blocks, viewport, text * 0.6);
  const marks = new Map<Crossing, LandMark>();
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
        height: words.length * text * leading,
      };
      const look = { size: text, color: palette.reported, weight: "bold" } as const;
      marks.set(crossing, {
        box,
        statements: [crossing.partner.place],
        shapes: [textShape(words.join("\n"), left, top, look)],
        clip: null,
      });
      top += box.height;
    });
    const outside: Point = [left - text * 0.4, middle];
    const inside = borderPoint(receiver === null ? counties : (drawnOf(receiver) ?? []), middle);
    const isSeen = inside && holds(viewport, { x: viewport.x, y: inside[1], width: 0, height: 0 });
    if (!isSeen || inside[0] < viewport.x || inside[0] > outside[0] - text) return;
    const line = { color: palette.reported, width: text / 6, arrow: true };
    const border: Point = [inside[0] + text * 0.2, inside[1]];
    arrows.push(
      ...(receiver === null ? lineShapes(border, outside, line) : lineShapes(outside, border, line)),
    );
    taken.push({
      x: border[0],
      y: Math.min(middle, border[1]) - text * 0.35,
      width: outside[0] - border[0],
      height: Math.abs(middle - border[1]) + text * 0.7,
    });
  });
  return { marks: room.rows.crossings.flatMap((crossing) => marks.get(crossing) ?? []), arrows, taken };
}

/** The easternmost point of some areas on a height, or on that of the first one's label where none reaches it. */
function borderPoint(areas: DrawnDivision | readonly DrawnDivision[], y: number): Point | null {
  const all = [areas].flat();
  const eastOf = (height: number) =>
    all.flatMap((area) => eastEdge(area, height) ?? []).reduce((east, x) => Math.max(east, x), -Infinity);
  const first = all[0];
  const heights = first ? [y, first.anchor[1]] : [y];
  const reached = heights.find((height) => eastOf(height) > -Infinity);
  return reached === undefined ? null : [eastOf(reached), reached];
}

/** A partner's name in lines, without the name of another partner that it is a part of. */
function namesOf(
  { partner: { area } }: Crossing,
  { crossings }: Pick<PlacesOnMap, "crossings">,
  { locale, width, text }: { readonly locale: Locale; readonly width: number; readonly text: number },
): readonly string[] {
  const own = area.label[locale];
  const whole = crossings
    .map(({ partner }) => partner.area.label[locale])
    .find((other) => other !== own && own.includes(other));
  const name = whole ? own.replace(whole, "").replace(/^[,\s]+|[,\s]+$/g, "") : own;
  return wrapText(name, width + 1, text, "bold");
}
