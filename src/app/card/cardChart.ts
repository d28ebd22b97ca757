import type { Chart } from "../../charts/chart";

/** A chart in its card, and how much of it the filters leave. */
export interface CardChart {
  readonly id: string;
  readonly chart: Chart;
  /** What links call it. */
  readonly name: string;
  /** As much of the filters as matters to the chart, as links write it; null for all. */
  readonly narrowed: string | null;
}

/** Where a card is on the page. */
export interface CardSight {
  /** Whether it has ever been near the window: what is far need not be drawn. */
  readonly isNear: boolean;
  readonly isOnScreen: boolean;
}
