/** The room for a chart on a page of paper. */
export interface Paper {
  /** px */
  readonly width: number;
  /** The greatest height in px that leaves room on the same page for the words above and below. */
  readonly height: number;
  /** The same for a map, which shows more the larger it is. */
  readonly mapHeight: number;
  /** The size in px of the smallest letters. */
  readonly em: number;
}

/**
 * A4 within the margins of `base.css`, portrait and landscape; on Letter the same drawings are slightly larger. A portrait
 * page has room for two charts with their words, a landscape page for one, below the heading of the section.
 */
export const papers = {
  upright: { width: 680, height: 360, mapHeight: 680, em: 13 },
  lying: { width: 1008, height: 350, mapHeight: 380, em: 11 },
} as const satisfies Readonly<Record<string, Paper>>;
