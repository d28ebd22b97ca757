import { useEffect, useRef, type KeyboardEvent, type RefObject } from "react";

interface TableKey {
  readonly card: RefObject<HTMLElement | null>;
  readonly isTable: boolean;
  /** Switches between picture and table. */
  readonly toggle: () => void;
}

/** Makes the T key switch a chart between picture and table, with the focus on whichever is shown. */
export function useTableKey({ card, isTable, toggle }: TableKey): (event: KeyboardEvent) => void {
  const isAsked = useRef(false);
  useEffect(() => {
    if (!isAsked.current) return;
    isAsked.current = false;
    const shown = card.current?.querySelector<HTMLElement>(isTable ? "[data-table]" : "[data-figure]");
    shown?.focus({ preventScroll: true });
  }, [card, isTable]);
  return (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.key.toLowerCase() !== "t") return;
    const isTyping = event.target instanceof Element && event.target.matches("input, select, textarea");
    if (isTyping) return;
    event.preventDefault();
    isAsked.current = true;
    toggle();
  };
}
