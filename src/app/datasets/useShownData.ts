import { useSyncExternalStore } from "react";
import { followLocation, shownLocation } from "../address/addressBar";
import { dataIn } from "../address/parameters";

const nothing = () => null;

/** Which dataset the address asks for; null for the site's own. */
export function useShownData(): string | null {
  return useSyncExternalStore(followLocation, shownData, nothing);
}

/** Which dataset the address asks for at the moment. */
export function shownData(): string | null {
  return dataIn(new URLSearchParams(shownLocation().search).get("data") ?? "");
}
