import { pathRings } from "./pathRings";
import type { Point } from "./shapes";

/** Diagonal lines, px. */
interface Hatching {
  readonly color: string;
  readonly width: number;
  /** From one line's edge to the same edge of the next. */
  readonly pitch: number;
}

const pattern =
  /<pattern width="[^"]*" height="([^"]*)"[^>]*id="([^"]*)"[^>]*>\s*<g\s*>\s*<path d="M[^"]*?l0 ([\d.]+)[^"]*" fill="([^"]*)"[\s\S]*?<\/pattern>/g;
const definitions = /<defs\s*>[\s\S]*?<\/defs>\s*/g;
const filled = /<path d="([^"]*)"([^>]*) fill="url\(#([^)"]*)\)"([^>]*)><\/path>/g;

/**
 * A drawing whose hatched areas have lines of their own instead of ECharts' patterns: LibreOffice lays a turned pattern
 * flat, and lines stay lines in a PDF.
 */
export function withHatchingDrawn(svg: string): string {
  const hatchings = new Map(
    [...svg.matchAll(pattern)].map(([, pitch, id, width, color]): [string, Hatching] => [
      id ?? "",
      { color: color ?? "", width: Number(width), pitch: Number(pitch) },
    ]),
  );
  if (hatchings.size === 0) return svg;
  return svg
    .replace(definitions, (whole) => (whole.includes("<pattern") ? remainder(whole) : whole))
    .replace(filled, (whole, d: string, before: string, id: string, after: string) => {
      const hatching = hatchings.get(id);
      if (!hatching) return whole;
      const { color, width } = hatching;
      const transform = / transform="[^"]*"/.exec(before + after)?.[0] ?? "";
      const lines = hatchLines(pathRings(d), hatching);
      const hatched = `<path d="${lines}"${transform} fill="none" stroke="${color}" stroke-width="${width}"></path>`;
      const hasOutline =
        (before + after).includes(' stroke="') && !(before + after).includes(' stroke-width="0"');
      return [
        ...(lines === "" ? [] : [hatched]),
        ...(hasOutline ? [`<path d="${d}"${before} fill="none"${after}></path>`] : []),
      ].join("\n");
    });
}

/** Definitions without their patterns. */
function remainder(definition: string): string {
  const rest = definition.replace(/<pattern[\s\S]*?<\/pattern>\s*/g, "");
  return /^<defs\s*>\s*<\/defs>\s*$/.test(rest) ? "" : rest;
}

/** Lines upwards to the right within rings, as a path; where rings lie within rings they leave holes. */
function hatchLines(rings: readonly (readonly Point[])[], { width, pitch }: Hatching): string {
  const edges = rings.flatMap((ring) =>
    ring.map((point, place): readonly [Point, Point] => [point, ring[(place + 1) % ring.length] ?? point]),
  );
  // Along a line upwards to the right x + y stays the same.
  const sums = edges.map(([[x, y]]) => x + y);
  const between = pitch * Math.SQRT2;
  const middle = (width / 2) * Math.SQRT2;
  const first = Math.ceil((Math.min(...sums) - middle) / between);
  const last = Math.floor((Math.max(...sums) - middle) / between);
  const lines = Array.from({ length: Math.max(0, last - first + 1) }, (_, place) => {
    const sum = (first + place) * between + middle;
    const crossings = edges.flatMap(([from, to]) => crossing(from, to, sum)).sort((a, b) => a - b);
    return crossings
      .filter((_x, order) => order % 2 === 0)
      .map((x, pair) => {
        const end = crossings[2 * pair + 1] ?? x;
        return end - x < 0.1 ? "" : `M${short(x)} ${short(sum - x)}L${short(end)} ${short(sum - end)}`;
      })
      .join("");
  });
  return lines.join("");
}

/** The x at which an edge crosses the line on which x + y has a sum; none where it runs beside it. */
function crossing([x1, y1]: Point, [x2, y2]: Point, sum: number): readonly number[] {
  const [before, after] = [x1 + y1 - sum, x2 + y2 - sum];
  if (before < 0 === after < 0) return [];
  return [x1 + ((x2 - x1) * before) / (before - after)];
}

function short(value: number): number {
  return Math.round(value * 100) / 100;
}
