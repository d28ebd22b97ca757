import { lengthOf, type SvgElement } from "./svgTree";

/** Red, green and blue, each 0–255. */
type Color = [number, number, number];

/** The colour and opacity of an area or a line; null if it is not painted. */
export type Paint = { readonly color: Color; readonly opacity: number } | null;

export function fillOf(element: SvgElement): Paint {
  return paintOf(element, "fill", "#000");
}

/** The paint of a line; null also if the line has no width. */
export function strokeOf(element: SvgElement): Paint {
  return lengthOf(element, "stroke-width", 1) > 0 ? paintOf(element, "stroke", "none") : null;
}

function paintOf(element: SvgElement, name: "fill" | "stroke", missing: string): Paint {
  const value = (element.attributes.get(name) ?? missing).trim();
  if (value === "none" || value === "transparent") return null;
  const given = lengthOf(element, `${name}-opacity`, 1) * lengthOf(element, "opacity", 1);
  const { color, alpha } = colorOf(value);
  const opacity = given * alpha;
  return opacity > 0 ? { color, opacity } : null;
}

function colorOf(value: string): { readonly color: Color; readonly alpha: number } {
  const [, digits] = /^#([0-9a-f]{3}|[0-9a-f]{6})$/i.exec(value) ?? [];
  if (digits !== undefined) {
    const size = digits.length / 3;
    const part = (place: number) =>
      parseInt(digits.slice(place * size, (place + 1) * size).repeat(3 - size), 16);
    return { color: [part(0), part(1), part(2)], alpha: 1 };
  }
  const [, red, green, blue, alpha] =
    /^rgba?\(\s*(\d+)\s*,\s*(\d+)\s*,\s*(\d+)\s*(?:,\s*([\d.]+)\s*)?\)$/.exec(value) ?? [];
  if (red === undefined) throw new Error(`There is no colour "${value}".`);
  return { color: [Number(red), Number(green), Number(blue)], alpha: Number(alpha ?? 1) };
}

/** A paint's colour as hexadecimal digits. */
export function hexOf({ color }: NonNullable<Paint>): string {
  return `#${color.map((part) => part.toString(16).padStart(2, "0")).join("")}`;
}
