import type { PlaceRole } from "../dataset/codes";
import { lineShapes, type Box, type Point, type Shape } from "../render/shapes";
import type { Frame, Palette } from "../render/theme";

/** The fill of an area by what the report says of it. */
export function roleFill(role: PlaceRole | undefined, palette: Palette): string {
  if (role === "passed") return palette.reported;
  return role === "aided" || role === "example" ? palette.reportedSoft : palette.field;
}

/** The line around an area by what the report says of it, besides the one that every area has. */
export function roleLine(
  role: PlaceRole,
  { palette, text }: Frame,
): { readonly fill: string; readonly stroke?: string; readonly lineWidth?: number } {
  if (role === "aided") return { fill: "none", stroke: palette.reported, lineWidth: text / 6 };
  return role === "captioned"
    ? { fill: "none", stroke: palette.inkQuiet, lineWidth: text / 9 }
    : { fill: "none" };
}

/** The sign of what the report says of a place: as its area is drawn, or a ring or an empty frame at its name. */
export function roleSign(
  role: PlaceRole,
  frame: Pick<Frame, "palette" | "text">,
): (box: Box) => readonly Shape[] {
  const { palette, text } = frame;
  return ({ x, y, width }) => {
    const middle: Point = [x + width / 2, y + width / 2];
    const square = (inset: number) => ({
      x: x + width * inset,
      y: y + width * inset,
      width: width * (1 - 2 * inset),
      height: width * (1 - 2 * inset),
      r: 0,
    });
    const line = { stroke: palette.reported, lineWidth: text / 7 };
    switch (role) {
      case "passed":
      case "example":
        return [{ type: "rect", shape: square(0.06), style: { fill: roleFill(role, palette) } }];
      case "aided":
        return [{ type: "rect", shape: square(0.12), style: { fill: palette.reportedSoft, ...line } }];
      case "institution":
        return [
          {
            type: "circle",
            shape: { cx: middle[0], cy: middle[1], r: width * 0.38 },
            style: { fill: palette.paper, ...line },
          },
          {
            type: "circle",
            shape: { cx: middle[0], cy: middle[1], r: width * 0.14 },
            style: { fill: palette.reported },
          },
        ];
      case "destination":
        return lineShapes([x, middle[1]], [x + width, middle[1]], {
          color: palette.reported,
          width: text / 7,
          arrow: true,
        });
      case "captioned":
        return [
          {
            type: "rect",
            shape: square(0.16),
            style: { fill: palette.paper, stroke: palette.inkQuiet, lineWidth: text / 11 },
          },
          {
            type: "polyline",
            shape: {
              points: [
                [x + width * 0.22, y + width * 0.74],
                [x + width * 0.44, y + width * 0.46],
                [x + width * 0.6, y + width * 0.62],
                [x + width * 0.72, y + width * 0.52],
                [x + width * 0.8, y + width * 0.66],
              ],
            },
            style: { fill: "none", stroke: palette.inkQuiet, lineWidth: text / 12 },
          },
        ];
      default:
        return [];
    }
  };
}
