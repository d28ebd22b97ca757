import { replaceEqualDeep } from "@tanstack/react-query";
import { useCallback, useEffect, useMemo, useState, useSyncExternalStore } from "react";
import type { Locale } from "../../i18n/locale";
import { chartFor, type Moved } from "../../charts/successors";
import { followLocation, showLocation, shownLocation } from "./addressBar";
import { mendedTarget } from "./mended";
import type { Entry } from "./pacedHistory";
import {
  readAddress,
  writeAddress,
  type Address,
  type IgnoredPart,
  type Known,
  type ReadAddress,
} from "./address";

const currentSearch = () => shownLocation().search;
const currentHash = () => mendedTarget(shownLocation().hash);
/** The page rendered by the build has no address yet. */
const nothing = () => "";

/** A change of the address: the fields that differ, or a function that derives them from the current address. */
export type Change = Partial<Address> | ((present: Address) => Partial<Address>);

/** Goes to the address that results from a change of the current one. */
export type Navigate = (change: Change, entry?: Entry) => void;

interface AddressState {
  readonly address: Address;
  /** Parts of the link that mean nothing here. */
  readonly ignored: readonly IgnoredPart[];
  /** Charts in the link that were replaced, and their successors. */
  readonly moved: readonly Moved[];
  readonly navigate: Navigate;
  /** The address at the moment of the call, for code that does not depend on what is shown. */
  readonly addressNow: () => Address;
}

/**
 * Sets the language in the current address and leaves everything else as it was written: a link that is passed on must show
 * the same view everywhere.
 */
function nameLocale(locale: Locale): void {
  const { search, hash } = shownLocation();
  const query = new URLSearchParams(search);
  if (query.get("lang") === locale) return;
  query.set("lang", locale);
  showLocation({ search: `?${query.toString().replaceAll("%2C", ",")}`, hash }, "replace");
}

/** The current view, in the language `home` if the link names none. The browser's address is the only place where it is stored. */
export function useAddress(known: Known, home: Locale): AddressState {
  const search = useSyncExternalStore(followLocation, currentSearch, nothing);
  const hash = useSyncExternalStore(followLocation, currentHash, nothing);
  // The same view whether or not its language is named yet: nothing changes when it is.
  const readHere = useCallback(
    (link: string): ReadAddress => {
      const { address: written, ...rest } = readAddress(link, known);
      return { ...rest, address: { ...written, locale: written.locale ?? home } };
    },
    [known, home],
  );
  const read = useMemo(() => readHere(search), [readHere, search]);
  // Unchanged parts of the address stay the same objects, so that nothing that depends on them is recomputed.
  const [last, setLast] = useState(read);
  const shown = replaceEqualDeep(last, read);
  if (shown !== last) setLast(shown);
  const { address, ignored, moved } = shown;
  const led = chartFor(hash, known.charts)?.moved;
  const locale = address.locale ?? home;
  useEffect(() => {
    nameLocale(locale);
  }, [search, locale]);
  const addressNow = useCallback(() => readHere(shownLocation().search).address, [readHere]);
  // The address is read at the moment of the call, so that `navigate` never changes.
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
