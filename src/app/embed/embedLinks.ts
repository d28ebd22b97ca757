import { writeAddress, type Address } from "../address/address";

/** What a frame with a chart tells the page around it: as an object with these fields, by `postMessage`. */
export const heightMessage = "guizhou-atlas:height";

/** Where the atlas is, without a query. */
export function siteAddress(): string {
  return `${window.location.origin}${window.location.pathname}`;
}

/** The link from a frame to the same view of the atlas, at its chart where it shows one. */
export function atlasLink(address: Address, id: string | null): string {
  const view = writeAddress({ ...address, embed: null, theme: null, slides: [], talk: "" });
  return `${siteAddress()}${view}${id === null ? "" : `#${id}`}`;
}
