import { atlas } from "../../dataset/atlas";
import { writeAddress, type Address } from "../address/address";

/** The type of the message by which a frame tells the page around it the height it needs. */
export const heightMessage = `${atlas.id}:height`;

/** The address of the atlas, without a query. */
export function siteAddress(): string {
  return `${window.location.origin}${window.location.pathname}`;
}

/** The link from a frame to the same view of the atlas, at the frame's chart if it shows one. */
export function atlasLink(address: Address, id: string | null): string {
  const view = writeAddress({ ...address, embed: null, theme: null, slides: [], talk: "" });
  return `${siteAddress()}${view}${id === null ? "" : `#${id}`}`;
}
