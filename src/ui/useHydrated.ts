import { useSyncExternalStore } from "react";

const never = () => () => undefined;
const inBrowser = () => true;
const atBuild = () => false;

/** Whether a component runs in a browser: false while the build renders it, and until React has hydrated that HTML. */
export function useHydrated(): boolean {
  return useSyncExternalStore(never, inBrowser, atBuild);
}
