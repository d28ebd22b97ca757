import type { PlaceRole } from "../dataset/codes";
import type { Boundaries } from "../dataset/boundaries";
import type { Statement } from "../selectors/computed";
import type { Box, Words } from "./box";
import type { MapSign } from "./mapSign";

/** A map to move in, or several small ones side by side, with what is written about them. */
export interface MapBody {
  readonly kind: "map";
  /** Empty until they arrive; nothing is drawn before. */
  readonly boundaries: Boundaries;
  /** One map, or small ones each under its title. */
  readonly panels: readonly MapPanel[];
  /** Areas that stand out by name and sign, in reading order. */
  readonly places: readonly MapPlace[];
  /** Parties outside the province that deal with areas on the map. */
  readonly crossings: readonly MapCrossing[];
  /** `all`: prefectures and counties; `counties`: prefectures only where few counties have room for their names. */
  readonly names: "all" | "counties" | "none";
  /** What is written about the map, the fullest way first; each way is a list of boxes. */
  readonly notes: readonly (readonly Box[])[];
  /** All areas that a reader can go to: counties in the boundaries' order, then prefectures. */
  readonly areas: readonly MapArea[];
  /** The stops of a slider; none where there is no slider. */
  readonly stops: readonly Stop[];
  readonly statements: readonly Statement[];
}

/** One map of all counties. */
export interface MapPanel {
  /** Null where the picture's own title says it. */
  readonly title: Words | null;
  /** One for each county, in the boundaries' order. */
  readonly counties: readonly MapCounty[];
}

/** A county as shown on one map. */
export interface MapCounty {
  readonly code: string;
  readonly sign: MapSign;
  readonly statements: readonly Statement[];
  /** What is known of it apart from statements, starting with its name unless a statement gives it. */
  readonly about: readonly string[];
}

/** An area of a map, with what its tooltip and a screen reader say. */
export interface MapArea {
  readonly code: string;
  readonly statements: readonly Statement[];
  /** Everything about it in one sentence. */
  readonly said: string;
}

/** A county or prefecture that stands out. */
export interface MapPlace {
  readonly code: string;
  readonly role: PlaceRole;
  readonly statements: readonly Statement[];
}

/** A party outside the map that gives aid to an area on it, or to which people are sent. */
export interface MapCrossing {
  readonly name: string;
  /** The code of the area that receives; null where people leave the province as a whole. */
  readonly receiver: string | null;
  readonly statements: readonly Statement[];
}

/** A point that a slider stops at, such as a year. */
export interface Stop {
  /** The mode together with this stop, as links and file names write it; the bare mode for the first stop. */
  readonly mode: string;
  /** What the slider shows. */
  readonly name: string;
  /** Everything about this stop in one sentence. */
  readonly said: string;
}
