import type { PlaceRole } from "../dataset/codes";
import type { MapSign } from "../body/mapSign";
import { hatching, type Decal } from "./statusStyle";
import { boxShape, lineShapes, type Box, type Point, type Shape } from "./shapes";
import type { Palette } from "./theme";

interface Paint {
  readonly palette: Palette;
  /** px of the smallest letters. */
  readonly em: number;
}

/** The look of an area. */
export interface AreaLook {
  readonly fill: string;
  readonly decal?: Decal;
  /** The colour of letters on it. */
  readonly ink: string;
  /** Whether letters on it need a background because its pattern makes them hard to read. */
  readonly isPatterned: boolean;
  /** An additional outline, if it has one. */
  readonly line?: { readonly stroke: string; readonly lineWidth: number };
}

/** The look of an area, given what it stands for. */
export function areaLook(sign: MapSign, { palette, em }: Paint): AreaLook {
  const plain = (fill: string, ink = palette.ink): AreaLook => ({ fill, ink, isPatterned: false });
  switch (sign.kind) {
    case "land":
      return plain(palette.field, palette.inkQuiet);
    case "blank":
      return plain(palette.paper);
    case "earlier":
      return plain(palette.stock);
    case "listed": {
      const ruled = { ...hatching(palette.stock, em * 0.65), rotation: 0 };
      return { ...plain(palette.paper), decal: ruled, isPatterned: true };
    }
    case "batch": {
      // The later a batch left, the stronger its colour.
      const last = palette.outside.length - 1;
      const step = Math.round(sign.order * last);
      return plain(palette.outside[step] ?? palette.paper, step > 0 ? palette.paper : palette.ink);
    }
    case "place":
      return placeLook(sign.role, { palette, em });
  }
}

function placeLook(role: PlaceRole, { palette, em }: Paint): AreaLook {
  const land = { fill: palette.field, ink: palette.ink, isPatterned: false };
  switch (role) {
    case "passed":
      return { ...land, fill: palette.reported, ink: palette.onReported };
    case "aided":
      return {
        ...land,
        fill: palette.reportedSoft,
        line: { stroke: palette.reported, lineWidth: em / 6 },
      };
    case "example":
      return { ...land, fill: palette.reportedSoft, line: { stroke: palette.reported, lineWidth: em / 12 } };
    case "captioned":
      return { ...land, line: { stroke: palette.inkQuiet, lineWidth: em / 9 } };
    default:
      return land;
  }
}

/** A sign drawn into a box: filled like an area, or as the symbol beside a place's name. */
export function mapSignShapes(sign: MapSign, box: Box, paint: Paint): readonly Shape[] {
  const { palette, em } = paint;
  if (sign.kind === "place" && sign.role === "institution") return ringSign(box, paint);
  if (sign.kind === "place" && sign.role === "captioned") return pictureSign(box, paint);
  if (sign.kind === "place" && (sign.role === "destination" || sign.role === "aiding")) {
    const middle = box.y + box.height / 2;
    const ends: readonly [Point, Point] = [
      [box.x, middle],
      [box.x + box.width, middle],
    ];
    const [from, to] = sign.role === "aiding" ? [ends[1], ends[0]] : ends;
    return lineShapes(from, to, { color: palette.reported, width: em / 7, arrow: true });
  }
  const { fill, decal, line } = areaLook(sign, paint);
  const edge = line ?? { stroke: palette.inkQuiet, lineWidth: em / 16 };
  return [boxShape(box, { fill, ...edge, ...(decal ? { decal: { ...decal } } : {}) })];
}

function ringSign({ x, y, width }: Box, { palette, em }: Paint): readonly Shape[] {
  const [cx, cy] = [x + width / 2, y + width / 2];
  const line = { stroke: palette.reported, lineWidth: em / 7 };
  return [
    { type: "circle", shape: { cx, cy, r: width * 0.38 }, style: { fill: palette.paper, ...line } },
    { type: "circle", shape: { cx, cy, r: width * 0.14 }, style: { fill: palette.reported } },
  ];
}

/** A picture frame with hills in it. */
function pictureSign({ x, y, width }: Box, { palette, em }: Paint): readonly Shape[] {
  const frame = { x: x + width * 0.16, y: y + width * 0.16, width: width * 0.68, height: width * 0.68 };
  const hills = [
    [0.22, 0.74],
    [0.44, 0.46],
    [0.6, 0.62],
    [0.72, 0.52],
    [0.8, 0.66],
  ].map(([across = 0, down = 0]): Point => [x + width * across, y + width * down]);
  return [
    boxShape(frame, { fill: palette.paper, stroke: palette.inkQuiet, lineWidth: em / 11 }),
    {
      type: "polyline",
      shape: { points: hills },
      style: { fill: "none", stroke: palette.inkQuiet, lineWidth: em / 12 },
    },
  ];
}
