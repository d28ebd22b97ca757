import { Resvg } from "@resvg/resvg-js";

/**
 * The icon as a PNG with a width in px. `isWhole` also paints its corners, for systems that crop it to a shape of their own.
 */
function iconPng(svg: string, width: number, isWhole: boolean): Uint8Array {
  const [, ground] = /<rect [^>]*fill="([^"]+)"/.exec(svg) ?? [];
  if (ground === undefined) throw new Error("The icon has no ground.");
  const fitTo = { mode: "width", value: width } as const;
  return new Resvg(svg, isWhole ? { fitTo, background: ground } : { fitTo }).render().asPng();
}

/** The icons that systems need as bitmaps, by their paths within the build's folder. */
export function iconFiles(svg: string): ReadonlyMap<string, Uint8Array> {
  return new Map([
    ["icons/192.png", iconPng(svg, 192, false)],
    ["icons/512.png", iconPng(svg, 512, false)],
    ["icons/maskable-512.png", iconPng(svg, 512, true)],
    // Apple's home screen rounds the icon itself, and paints transparent parts black.
    ["icons/apple-180.png", iconPng(svg, 180, true)],
  ]);
}
