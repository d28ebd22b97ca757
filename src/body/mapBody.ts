import type { PlaceRole } from "../dataset/codes";
import type { Boundaries } from "../dataset/boundaries";
import type { Statement } from "../selectors/computed";
import type { Box, Words } from "./box";
import type { MapSign } from "./mapSign";

/** A map that can be panned and zoomed, or several small ones side by side, with notes. */
export interface MapBody {
  readonly kind: "map";
  /** Empty until they are loaded; nothing is drawn before that. */
  readonly boundaries: Boundaries;
  /** One map, or several small ones, each with a title. */
  readonly panels: readonly MapPanel[];
  /** Areas that are highlighted by name and sign, in reading order. */
  readonly places: readonly MapPlace[];
  /** Parties outside the province with links to areas on the map. */
  readonly crossings: readonly MapCrossing[];
  /** `all`: prefectures and counties; `counties`: prefectures only if few counties have room for their names. */
  readonly names: "all" | "counties" | "none";
  /** Versions of the notes on the map, the fullest first; each is a list of boxes. */
  readonly notes: readonly (readonly Box[])[];
  /** All areas that a reader can choose: counties in the boundaries' order, then prefectures. */
  readonly areas: readonly MapArea[];
  /** The stops of the slider; empty if there is none. */
  readonly stops: readonly Stop[];
  readonly statements: readonly Statement[];
}

/** One map of all counties. */
export interface MapPanel {
  /** Null if the picture's own title says it. */
  readonly title: Words | null;
  /** One for each county, in the boundaries' order. */
  readonly counties: readonly MapCounty[];
}

/** A county as shown on one map. */
export interface MapCounty {
  readonly code: string;
  readonly sign: MapSign;
  readonly statements: readonly Statement[];
  /** A description apart from statements. It starts with the county's name, unless a statement gives that. */
  readonly about: readonly string[];
}

/** An area of a map, with its description for tooltips and screen readers. */
export interface MapArea {
  readonly code: string;
  readonly statements: readonly Statement[];
  /** Everything about it in one sentence. */
  readonly said: string;
}

/** A highlighted county or prefecture. */
export interface MapPlace {
  readonly code: string;
  readonly role: PlaceRole;
  readonly statements: readonly Statement[];
}

/** A party outside the map that gives aid to an area on it, or to which people are sent. */
export interface MapCrossing {
  readonly name: string;
  /** The code of the area that receives the aid; null if people leave the province as a whole. */
  readonly receiver: string | null;
  readonly statements: readonly Statement[];
}

/** A point that a slider stops at, such as a year. */
export interface Stop {
  /** The mode with this stop, as in links and file names; for the first stop, the mode alone. */
  readonly mode: string;
  /** The label on the slider. */
  readonly name: string;
  /** Everything about this stop in one sentence. */
  readonly said: string;
}
