import { useSyncExternalStore } from "react";

const never = () => () => undefined;
const inBrowser = () => true;
const atBuild = () => false;

/** Whether a component lives in a browser: false while the build renders it, and until React has taken over what it made. */
export function useHydrated(): boolean {
  return useSyncExternalStore(never, inBrowser, atBuild);
}
