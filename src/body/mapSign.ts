import type { PlaceRole } from "../dataset/codes";

/** What an area of a map stands for; its colour and pattern follow from that. */
export type MapSign =
  /** Land about which nothing is said. */
  | { readonly kind: "land" | "blank" }
  /** What the report says about a place. */
  | { readonly kind: "place"; readonly role: PlaceRole }
  /** A batch of an outside record, from 0 for the first to 1 for the last. */
  | { readonly kind: "batch"; readonly order: number }
  /** In an outside record: exited with an earlier batch, or still on the list. */
  | { readonly kind: "earlier" | "listed" };

/**
 * An entry in the legend of a map: a square, or a bar whose length is a share of the width, in the look of the areas it
 * explains.
 */
export interface MapKey {
  readonly kind: "mapKey";
  readonly sign: MapSign;
  /** As a share of the width; null for a square. */
  readonly share: number | null;
}

/** A square in the look of areas of a map. */
export function mapKey(sign: MapSign, share: number | null = null): MapKey {
  return { kind: "mapKey", sign, share };
}
