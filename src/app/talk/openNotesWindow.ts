import { atlas } from "../../dataset/atlas";
import type { Locale } from "../../i18n/locale";
import { startAddress, writeAddress } from "../address/address";
import { storeValue } from "../useStored";
import { clockKey, startedClock } from "./talkClock";

/** Opens the notes window and starts the talk's clock; false if the browser blocks the window. */
export function openNotesWindow(locale: Locale): boolean {
  const link = new URL(writeAddress({ ...startAddress, locale, isNotesWindow: true }), window.location.href);
  const opened = window.open(link, `${atlas.id}-notes`, "popup,width=1120,height=720");
  if (!opened) return false;
  storeValue(clockKey, startedClock(Date.now()));
  opened.focus();
  return true;
}
