import type { Paint } from "../drawing/paint";
import type { Ink } from "./statusFill";
import { colorXml } from "./textXml";

/** The theme's name of a colour; null for one that the theme has not. */
function themeColor(color: string, { palette, ground }: Ink): string | null {
  const named: readonly (readonly [string, string])[] = [
    [ground, "bg1"],
    [palette.paper, "bg1"],
    [palette.ink, "tx1"],
    [palette.inkQuiet, "tx2"],
    [palette.field, "bg2"],
    [palette.reported, "accent1"],
    [palette.planned, "accent2"],
    [palette.reportedSoft, "accent3"],
    [palette.accent, "accent4"],
    [palette.outside[3], "accent5"],
    [palette.line, "accent6"],
  ];
  return named.find(([own]) => own === color.toLowerCase())?.[1] ?? null;
}

/** A colour as the theme has it, so that another theme recolours the drawing; as it is where the theme has no such. */
export function inkXml(color: string, ink: Ink, opacity = 1): string {
  const alpha = opacity < 1 ? `<a:alpha val="${Math.round(opacity * 100_000)}"/>` : "";
  const name = themeColor(color, ink);
  const plain = name === null ? colorXml(color) : `<a:schemeClr val="${name}"/>`;
  return plain.replace("/>", `>${alpha}</a:${name === null ? "srgbClr" : "schemeClr"}>`);
}

/** A paint's colour in hexadecimal digits. */
export function hexOf({ color }: NonNullable<Paint>): string {
  return `#${color.map((part) => part.toString(16).padStart(2, "0")).join("")}`;
}
