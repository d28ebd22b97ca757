import { useCallback, useMemo, useSyncExternalStore } from "react";
import type { Locale } from "../../i18n/locale";
import { chartFor, type Moved } from "../../charts/successors";
import { readAddress, writeAddress, type Address, type IgnoredPart, type Known } from "./address";

const changed = "addresschange";

function subscribe(onChange: () => void): () => void {
  window.addEventListener("popstate", onChange);
  window.addEventListener("hashchange", onChange);
  window.addEventListener(changed, onChange);
  return () => {
    window.removeEventListener("popstate", onChange);
    window.removeEventListener("hashchange", onChange);
    window.removeEventListener(changed, onChange);
  };
}

const currentSearch = () => window.location.search;
const currentHash = () => window.location.hash.slice(1);
/** The page as the build renders it has no address yet. */
const nothing = () => "";

/** How a change of address enters the history: a step back leads before it, or it takes the place of what was. */
type Entry = "push" | "replace";

/** What differs, or how it follows from the present address. */
export type Change = Partial<Address> | ((present: Address) => Partial<Address>);

/** Goes to the address that differs from the present one by what is given. */
export type Navigate = (change: Change, entry?: Entry) => void;

interface AddressState {
  readonly address: Address;
  /** Parts of the link that mean nothing here. */
  readonly ignored: readonly IgnoredPart[];
  /** Charts that the link names though they went, and where they are now. */
  readonly moved: readonly Moved[];
  readonly navigate: Navigate;
}

/** Names a language in the present address and leaves all else of it as it was written. */
export function nameLocale(locale: Locale): void {
  const query = new URLSearchParams(window.location.search);
  query.set("lang", locale);
  const { pathname, hash } = window.location;
  window.history.replaceState(null, "", `${pathname}?${query.toString().replaceAll("%2C", ",")}${hash}`);
  window.dispatchEvent(new Event(changed));
}

/** The view as the browser's address has it, its only home. */
export function useAddress(known: Known): AddressState {
  const search = useSyncExternalStore(subscribe, currentSearch, nothing);
  const hash = useSyncExternalStore(subscribe, currentHash, nothing);
  const { address, ignored, moved } = useMemo(() => readAddress(search, known), [search, known]);
  const led = chartFor(hash, known.charts)?.moved;
  // The address is read at the moment of the call, so that `navigate` never changes while the page lives on.
  const navigate: Navigate = useCallback(
    (change, entry = "push") => {
      const present = readAddress(window.location.search, known).address;
      const difference = typeof change === "function" ? change(present) : change;
      const link = `${window.location.pathname}${writeAddress({ ...present, ...difference })}`;
      if (entry === "push") window.history.pushState(null, "", link);
      else window.history.replaceState(null, "", link + window.location.hash);
      window.dispatchEvent(new Event(changed));
    },
    [known],
  );
  return { address, ignored, moved: led ? [...moved, led] : moved, navigate };
}
