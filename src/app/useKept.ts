import { useState } from "react";
import { usePage } from "./page";

/**
 * Remembers an item that the filters remove and restore, so that it can stay on the page, hidden, and reappear at once. It
 * is forgotten when the language or the colours change, since the hidden item would be out of date.
 */
export function useKept<Item>(present: Item | null): Item | null {
  const page = usePage();
  const [kept, setKept] = useState({ item: present, page });
  if (kept.page !== page || (present !== null && kept.item !== present)) setKept({ item: present, page });
  return present ?? (kept.page === page ? kept.item : null);
}
