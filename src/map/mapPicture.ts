import type { MapCounty } from "../body/mapBody";
import type { Boundaries } from "../dataset/boundaries";
import type { Mark } from "../render/marks";
import type { Box, Shape } from "../render/shapes";
import type { Statement } from "../selectors/computed";
import type { DrawnDivision } from "./drawnDivision";
import type { MapView } from "./mapProjection";

/** The land at a scale, in px of its own, and the point of the frame where these px start. */
export interface DrawnLand extends MapView {
  /** In the boundaries' order. */
  readonly counties: readonly DrawnDivision[];
  readonly prefectures: readonly DrawnDivision[];
}

/** A mark on the land, in px of the land. */
export interface LandMark extends Mark {
  /** The visible part; null if all of it is visible. */
  readonly clip: Box | null;
}

/** Everything on the land in one view, in px of the land. */
export interface Overlay {
  /** The names of prefectures that fit. Each zooms in on its prefecture. */
  readonly prefectures: ReadonlyMap<string, Mark>;
  /** One for each of the map's `places`, in the same order. */
  readonly marks: readonly LandMark[];
  /** Names, arrows and other shapes that do not respond to the pointer. */
  readonly shapes: readonly Shape[];
}

/** A place on the map that responds to the pointer and can be reached by arrow keys. */
export interface AnsweringPlace {
  /** The point in degrees where its tooltip appears. */
  readonly at: readonly [number, number];
  /** Null for a partner outside the province. */
  readonly code: string | null;
  readonly statements: readonly Statement[];
}

/** A map that can be panned and zoomed, before it is drawn. */
export interface MapPicture {
  readonly boundaries: Boundaries;
  /** The part of the frame in which the map is visible, in px. */
  readonly viewport: Box;
  readonly counties: readonly MapCounty[];
  readonly places: readonly AnsweringPlace[];
  readonly overlay: (land: DrawnLand) => Overlay;
  /** Everything beside the map that does not move with it. */
  readonly panel: readonly Mark[];
}
