import { Resvg } from "@resvg/resvg-js";

/** The icon as PNG of a width in px; `isWhole` paints its corners too, where a system cuts out a shape of its own. */
function iconPng(svg: string, width: number, isWhole: boolean): Uint8Array {
  const [, ground] = /<rect [^>]*fill="([^"]+)"/.exec(svg) ?? [];
  if (ground === undefined) throw new Error("The icon has no ground.");
  const fitTo = { mode: "width", value: width } as const;
  return new Resvg(svg, isWhole ? { fitTo, background: ground } : { fitTo }).render().asPng();
}

/** The icons that systems want as pictures, by their paths below the build's folder. */
export function iconFiles(svg: string): ReadonlyMap<string, Uint8Array> {
  return new Map([
    ["icons/192.png", iconPng(svg, 192, false)],
    ["icons/512.png", iconPng(svg, 512, false)],
    ["icons/maskable-512.png", iconPng(svg, 512, true)],
    // Apple's home screen rounds it by itself, and paints black where it is transparent.
    ["icons/apple-180.png", iconPng(svg, 180, true)],
  ]);
}
