import type { Locale } from "../../i18n/locale";
import { startAddress, writeAddress } from "./address";

/** Hosts that exist only on the reader's own machine or network. */
const ownHosts =
  /^(127\.|10\.|169\.254\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.|\[|[^.]+$)|\.(local|localhost|internal|lan|test)$/;

/**
 * The start of links to the source of a statement, whose id completes them, for an atlas at the given address; null if
 * others cannot open that address.
 */
export function sourceLinks(atlas: string, locale: Locale): string | null {
  const { protocol, hostname, origin, pathname } = new URL(atlas);
  if (!/^https?:$/.test(protocol) || ownHosts.test(hostname)) return null;
  return `${origin}${pathname}${writeAddress({ ...startAddress, locale })}&fact=`;
}
