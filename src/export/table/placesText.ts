import { joined } from "../../i18n/punctuation";
import { referenceText } from "../../wording/referenceText";
import type { Reference } from "../../dataset/schema";
import type { Locale } from "../../i18n/locale";

/** Places in the report in words: `第八节第8句、第八节第9句`, `section 8, sentence 8; section 8, sentence 9`. */
export function placesText(places: readonly Reference[], locale: Locale): string {
  return joined(
    places.map((at) => referenceText(at, locale)),
    "phrase",
    locale,
  );
}
