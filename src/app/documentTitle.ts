import type { Initiative } from "../dataset/codes";
import type { Address } from "./address/address";
import { messagesOf } from "./messages";
import { joined } from "../i18n/punctuation";
import type { Locale } from "../i18n/locale";

/** Names of things in the view for which the address has only ids. */
export interface ShownByName {
  /** The label of the statement whose source is open; empty if none is. */
  readonly fact: string;
  /** The short name of an initiative. */
  readonly initiative: (initiative: Initiative) => string;
  /** The name of the chart whose export dialog is open; empty if none is. */
  readonly exported: string;
}

/** The title of the document, by which windows and bookmarks are told apart; the most specific part comes first. */
export function documentTitle(
  address: Address,
  locale: Locale,
  { fact, exported, initiative }: ShownByName,
): string {
  const messages = messagesOf(locale);
  const chosen = (address.filters.initiatives ?? []).map(initiative);
  const notes = address.isNotesWindow ? messages.exportDialog.notes : "";
  const exporting = address.exporting === "slides" ? messages.exportDialog.slides : exported;
  const parts = [
    notes,
    fact,
    exporting,
    address.page === "charts" ? "" : messages.pages[address.page],
    joined(chosen, "item", locale),
    messages.name,
  ];
  return parts.filter((part) => part !== "").join(" – ");
}
