/** Room for a chart on a page of paper. */
export interface Paper {
  /** px */
  readonly width: number;
  /** The most px that leave room on the same page for the words above and below. */
  readonly height: number;
  /** The same for a map, which tells more the larger it is. */
  readonly mapHeight: number;
  /** The size in px of the smallest letters. */
  readonly em: number;
}

/**
 * A4 within the margins of `base.css`, upright and lying; Letter shows the same drawings a little larger. Two charts
 * with their words find room on an upright page, one on a lying page, below the heading of its section.
 */
export const papers = {
  upright: { width: 680, height: 360, mapHeight: 680, em: 13 },
  lying: { width: 1008, height: 350, mapHeight: 380, em: 11 },
} as const satisfies Readonly<Record<string, Paper>>;
