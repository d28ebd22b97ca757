import type { PlaceRole } from "../dataset/codes";

/** What an area of a map stands for; its colours and pattern follow from it. */
export type MapSign =
  /** Land that nothing is said about. */
  | { readonly kind: "land" | "blank" }
  /** What the report says of a place. */
  | { readonly kind: "place"; readonly role: PlaceRole }
  /** A batch of an outside record, from 0 for the first to 1 for the last. */
  | { readonly kind: "batch"; readonly order: number }
  /** Of an outside record: gone with an earlier batch, or still to go. */
  | { readonly kind: "earlier" | "listed" };

/** A legend entry of a map: a square, or a bar whose length is a share of the width, filled like the areas it explains. */
export interface MapKey {
  readonly kind: "mapKey";
  readonly sign: MapSign;
  /** Of the width; null for a square. */
  readonly share: number | null;
}

/** A square drawn like areas of a map. */
export function mapKey(sign: MapSign, share: number | null = null): MapKey {
  return { kind: "mapKey", sign, share };
}
