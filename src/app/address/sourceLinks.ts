import type { Locale } from "../../i18n/locale";
import { startAddress, writeAddress } from "./address";

/** Hosts that only the reader's own machine or house knows. */
const ownHosts =
  /^(127\.|10\.|169\.254\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.|\[|[^.]+$)|\.(local|localhost|internal|lan|test)$/;

/**
 * How links to the source of any statement begin, its id to follow, in an atlas under an address; null where the
 * address means nothing to others.
 */
export function sourceLinks(atlas: string, locale: Locale): string | null {
  const { protocol, hostname, origin, pathname } = new URL(atlas);
  if (!/^https?:$/.test(protocol) || ownHosts.test(hostname)) return null;
  return `${origin}${pathname}${writeAddress({ ...startAddress, locale })}&fact=`;
}
