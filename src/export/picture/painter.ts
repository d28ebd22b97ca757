/** A picture's size in px, and whether its ground covers all of it. */
export interface PaintSize {
  readonly width: number;
  readonly height: number;
  /** Absent where that is not known. */
  readonly isOpaque?: boolean;
}

/**
 * Paints a picture's SVG and returns it as PNG; `density` is how many of its pixels one px takes. Browsers paint on a
 * canvas (png.ts), the command line with a library of its own.
 */
export type Painter = (svg: string, size: PaintSize, density: number) => Promise<Uint8Array>;
