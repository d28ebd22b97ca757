import { useState } from "react";
import { usePage } from "./page";

/**
 * Something that the filters take away and bring back: the last that there was of it, so that it stays on the page as it
 * is, unseen, and is back at once. Another language or other colours end that, for nobody sees it change.
 */
export function useKept<Item>(present: Item | null): Item | null {
  const page = usePage();
  const [kept, setKept] = useState({ item: present, page });
  if (kept.page !== page || (present !== null && kept.item !== present)) setKept({ item: present, page });
  return present ?? (kept.page === page ? kept.item : null);
}
