import { replaceEqualDeep } from "@tanstack/react-query";
import { useCallback, useMemo, useState, useSyncExternalStore } from "react";
import type { Locale } from "../../i18n/locale";
import { chartFor, type Moved } from "../../charts/successors";
import { followLocation, showLocation, shownLocation } from "./addressBar";
import { mendedTarget } from "./mended";
import type { Entry } from "./pacedHistory";
import { readAddress, writeAddress, type Address, type IgnoredPart, type Known } from "./address";

const currentSearch = () => shownLocation().search;
const currentHash = () => mendedTarget(shownLocation().hash);
/** The page as the build renders it has no address yet. */
const nothing = () => "";

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
  /** The address at the moment of the call, for what is not on show. */
  readonly addressNow: () => Address;
}

/** Names a language in the present address and leaves all else of it as it was written. */
export function nameLocale(locale: Locale): void {
  const { search, hash } = shownLocation();
  const query = new URLSearchParams(search);
  query.set("lang", locale);
  showLocation({ search: `?${query.toString().replaceAll("%2C", ",")}`, hash }, "replace");
}

/** The view as the browser's address has it, its only home. */
export function useAddress(known: Known): AddressState {
  const search = useSyncExternalStore(followLocation, currentSearch, nothing);
  const hash = useSyncExternalStore(followLocation, currentHash, nothing);
  const read = useMemo(() => readAddress(search, known), [search, known]);
  // What a change leaves as it was stays the same object, so that nothing that depends on it is done again.
  const [last, setLast] = useState(read);
  const shown = replaceEqualDeep(last, read);
  if (shown !== last) setLast(shown);
  const { address, ignored, moved } = shown;
  const led = chartFor(hash, known.charts)?.moved;
  const addressNow = useCallback(() => readAddress(shownLocation().search, known).address, [known]);
  // The address is read at the moment of the call, so that `navigate` never changes while the page lives on.
  const navigate: Navigate = useCallback(
    (change, entry = "push") => {
      const { hash } = shownLocation();
      const present = addressNow();
      const difference = typeof change === "function" ? change(present) : change;
      showLocation(
        { search: writeAddress({ ...present, ...difference }), hash: entry === "push" ? "" : hash },
        entry,
      );
    },
    [addressNow],
  );
  return { address, ignored, moved: led ? [...moved, led] : moved, navigate, addressNow };
}
