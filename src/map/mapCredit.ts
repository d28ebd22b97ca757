import type { BoundaryCredit } from "../dataset/boundaries";
import type { Locale } from "../i18n/locale";
import { placeWords } from "./placeWords";

/** The credit below every map, with the map's approval number if its publisher has one. */
export function mapCredit({ by, licence, approvalNumber }: BoundaryCredit, locale: Locale): string {
  const words = placeWords[locale];
  const credit = `${words.credit} ${by[locale]} (${licence})`;
  const number = approvalNumber.trim();
  return number === "" ? credit : `${credit} · ${words.approval(number)}`;
}
