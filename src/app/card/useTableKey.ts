import { useEffect, useRef, type KeyboardEvent, type RefObject } from "react";

/** Whether a card shows its chart as a table. */
export interface TableSwitch {
  readonly isOn: boolean;
  /** Switches between picture and table. */
  readonly toggle: () => void;
}

/** Makes the T key switch a chart between picture and table, with the focus on whichever is shown. */
export function useTableKey(
  card: RefObject<HTMLElement | null>,
  { isOn, toggle }: TableSwitch,
): (event: KeyboardEvent) => void {
  const isAsked = useRef(false);
  useEffect(() => {
    if (!isAsked.current) return;
    isAsked.current = false;
    const shown = card.current?.querySelector<HTMLElement>(isOn ? "[data-table]" : "[data-figure]");
    shown?.focus({ preventScroll: true });
  }, [card, isOn]);
  return (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.key.toLowerCase() !== "t") return;
    const isTyping = event.target instanceof Element && event.target.matches("input, select, textarea");
    if (isTyping) return;
    event.preventDefault();
    isAsked.current = true;
    toggle();
  };
}
