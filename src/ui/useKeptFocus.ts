import { useEffect } from "react";

const reachable = "button, a[href], input, select, textarea, summary, [tabindex='0']";

/** The place of an element in the page: each ancestor with the index of the child, from the inside out. */
type Trail = readonly (readonly [parent: Element, place: number])[];

function trailOf(element: Element): Trail {
  const trail: (readonly [Element, number])[] = [];
  let at = element;
  while (at.parentElement) {
    trail.push([at.parentElement, [...at.parentElement.children].indexOf(at)]);
    at = at.parentElement;
  }
  return trail;
}

/** Moves the focus to the element nearest to where the trail started. */
function focusNear(trail: Trail): void {
  for (const [parent, place] of trail) {
    if (!parent.isConnected) {
      // A dialog that closes restores the focus itself, or cannot.
      if (parent instanceof HTMLDialogElement) return;
      continue;
    }
    const successor = parent.children[Math.min(place, parent.children.length - 1)];
    const near = [successor, ...(successor?.querySelectorAll(reachable) ?? [])];
    for (const element of [...near, ...parent.querySelectorAll(reachable)]) {
      if (!(element instanceof HTMLElement) || !element.matches(reachable)) continue;
      element.focus({ preventScroll: true });
      // An element that is hidden or behind an open dialog does not accept the focus.
      if (document.activeElement === element) return;
    }
  }
}

/**
 * Keeps the keyboard's place on a page on which buttons disappear when pressed: if the focused element is removed and
 * nothing else moves the focus, its neighbour gets it.
 */
export function useKeptFocus(): void {
  useEffect(() => {
    let held: { readonly element: Element; readonly trail: Trail } | null = null;
    const hold = ({ target }: FocusEvent) => {
      if (target instanceof Element) held = { element: target, trail: trailOf(target) };
    };
    // Pressing on an empty area gives up the focus on purpose.
    const letGo = ({ target }: PointerEvent) => {
      if (target instanceof Element && !target.closest(reachable)) held = null;
    };
    const observer = new MutationObserver(() => {
      if (!held || held.element.isConnected) return;
      const { trail } = held;
      held = null;
      if (document.activeElement === document.body) focusNear(trail);
    });
    document.addEventListener("focusin", hold);
    document.addEventListener("pointerdown", letGo);
    observer.observe(document.body, { childList: true, subtree: true });
    return () => {
      document.removeEventListener("focusin", hold);
      document.removeEventListener("pointerdown", letGo);
      observer.disconnect();
    };
  }, []);
}
