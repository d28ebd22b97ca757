import type { PlaceWords } from "./placeWords";

/** The credit below every map, with the map's approval number if its publisher has one. */
export function mapCredit(words: Pick<PlaceWords, "credit" | "approval">, approvalNumber: string): string {
  const number = approvalNumber.trim();
  return number === "" ? words.credit : `${words.credit} · ${words.approval(number)}`;
}
