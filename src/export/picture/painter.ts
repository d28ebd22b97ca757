/** A picture's size in px, and whether its background covers all of it. */
export interface PaintSize {
  readonly width: number;
  readonly height: number;
  /** Absent if unknown. */
  readonly isOpaque?: boolean;
}

/**
 * Paints a picture's SVG as a PNG with `density` pixels per px. Browsers paint on a canvas (png.ts), the command line uses a
 * library.
 */
export type Painter = (svg: string, size: PaintSize, density: number) => Promise<Uint8Array>;
