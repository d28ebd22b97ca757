/**
 * Paints a picture's SVG and returns it as PNG; `density` is how many of its pixels one px takes. Browsers paint on a
 * canvas (png.ts), the command line with a library of its own.
 */
export type Painter = (
  svg: string,
  size: { readonly width: number; readonly height: number },
  density: number,
) => Promise<Uint8Array>;

/** What browsers paint at most: px a side, and pixels in all. */
const paintable = { side: 16_384, area: 2 ** 28 } as const;

/** Whether a picture of a size in px can be painted at a density. */
export function canPaint(width: number, height: number, density: number): boolean {
  const [across, down] = [Math.ceil(width * density), Math.ceil(height * density)];
  return across <= paintable.side && down <= paintable.side && across * down <= paintable.area;
}
