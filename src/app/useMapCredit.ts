import type { BoundaryCredit } from "../dataset/boundaries";
import { siteCredit } from "../dataset/mapSettings";
import { useShownData } from "./datasets/useShownData";
import { useGeography } from "./useGeography";

/** Whom to name for the map of the shown dataset; null while there is none. */
export function useMapCredit(): BoundaryCredit | null {
  const isOther = useShownData() !== null;
  const { data: geography } = useGeography(isOther);
  return isOther ? (geography?.boundaries.credit ?? null) : siteCredit;
}
