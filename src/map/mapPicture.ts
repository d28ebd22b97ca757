import type { MapCounty } from "../body/mapBody";
import type { Boundaries } from "../dataset/boundaries";
import type { Mark } from "../render/marks";
import type { Box, Shape } from "../render/shapes";
import type { Statement } from "../selectors/computed";
import type { DrawnDivision } from "./drawnDivision";
import type { MapView } from "./mapProjection";

/** The land at a scale, in px of its own, and where these px begin in the frame. */
export interface DrawnLand extends MapView {
  /** In the boundaries' order. */
  readonly counties: readonly DrawnDivision[];
  readonly prefectures: readonly DrawnDivision[];
}

/** A mark on the land, in the land's own px. */
export interface LandMark extends Mark {
  /** The visible part; null if all of it is visible. */
  readonly clip: Box | null;
}

/** What stands on the land in one view, in the land's own px. */
export interface Overlay {
  /** The names of prefectures that fit, each of which zooms to its prefecture. */
  readonly prefectures: ReadonlyMap<string, Mark>;
  /** One for each of the map's `places`, in their order. */
  readonly marks: readonly LandMark[];
  /** Names, arrows and the like, which do not respond to the pointer. */
  readonly shapes: readonly Shape[];
}

/** A place on the map that responds to the pointer and is reached by arrow keys. */
export interface AnsweringPlace {
  /** Degrees; where its tooltip stands. */
  readonly at: readonly [number, number];
  /** Null for one outside the province. */
  readonly code: string | null;
  readonly statements: readonly Statement[];
}

/** A map to move in, before it is drawn. */
export interface MapPicture {
  readonly boundaries: Boundaries;
  /** Where the map is seen, px of the frame. */
  readonly viewport: Box;
  readonly counties: readonly MapCounty[];
  readonly places: readonly AnsweringPlace[];
  readonly overlay: (land: DrawnLand) => Overlay;
  /** What stands beside the map and does not move with it. */
  readonly panel: readonly Mark[];
}
