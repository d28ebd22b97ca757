import { writeAddress, type Address } from "../address/address";
import type { messagesOf } from "../messages";

type LinkWords = Pick<ReturnType<typeof messagesOf>["chart"], "linkCopied" | "linkNotCopied">;

/** The result of sharing a link; `byHand` is the link if the reader has to copy it by hand. */
export type Shared =
  { readonly state: "idle" } | { readonly state: "done"; readonly words: string; readonly byHand?: string };

/** The address of a chart as it is shown, without any open panel or dialog. */
export function chartLink(id: string, address: Address): string {
  const view = writeAddress({
    ...address,
    page: "charts",
    fact: null,
    mark: [],
    exporting: null,
    slides: [],
    talk: "",
  });
  return `${window.location.origin}${window.location.pathname}${view}#${id}`;
}

/** Opens the device's share dialog on touch screens, and copies the link elsewhere. */
export async function shareLink(link: string, title: string, words: LinkWords): Promise<Shared> {
  const isHandheld = "share" in navigator && window.matchMedia("(pointer: coarse)").matches;
  if (!isHandheld) return copyLink(link, words);
  try {
    await navigator.share({ title, url: link });
    return { state: "idle" };
  } catch (cause) {
    // The reader cancelled.
    if (cause instanceof DOMException && cause.name === "AbortError") return { state: "idle" };
    return copyLink(link, words);
  }
}

/** Copies a link. If that is not allowed, shows it selected, to be copied by hand. */
async function copyLink(link: string, words: LinkWords): Promise<Shared> {
  try {
    await navigator.clipboard.writeText(link);
    return { state: "done", words: words.linkCopied };
  } catch {
    return { state: "done", words: words.linkNotCopied, byHand: link };
  }
}
