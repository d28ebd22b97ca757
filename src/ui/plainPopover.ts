/** Opens or closes a popover in browsers without popovers (Chromium before 114), by means of `data-open`. */
export function togglePlainPopover(popover: Element): void {
  if (!("togglePopover" in popover)) popover.toggleAttribute("data-open");
}

/** Closes a popover in any browser. */
export function closePopover(popover: HTMLElement): void {
  const known: Element = popover;
  if ("hidePopover" in known) popover.hidePopover();
  else known.removeAttribute("data-open");
}
