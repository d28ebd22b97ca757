import { isLocale } from "../../i18n/locale";
import { writeAddress, startAddress } from "../address/address";
import { shownLocation, showLocation } from "../address/addressBar";

/** Shows another dataset from its beginning, in the same language; null for the site's own. */
export function showDataset(data: string | null): void {
  const lang = new URLSearchParams(shownLocation().search).get("lang") ?? "";
  const locale = isLocale(lang) ? lang : null;
  showLocation({ search: writeAddress({ ...startAddress, locale, data }), hash: "" }, "push");
  window.scrollTo({ top: 0, behavior: "instant" });
}
