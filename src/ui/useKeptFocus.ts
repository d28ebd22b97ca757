import { useEffect } from "react";

const reachable = "button, a[href], input, select, textarea, summary, [tabindex='0']";

/** An element's place in the page: its parent and its number among the children, from the inside out. */
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

/** Gives the focus to what stands nearest to where the trail began. */
function focusNear(trail: Trail): void {
  for (const [parent, place] of trail) {
    if (!parent.isConnected) {
      // A dialog that closes gives the focus back itself, or has nowhere to give it to.
      if (parent instanceof HTMLDialogElement) return;
      continue;
    }
    const successor = parent.children[Math.min(place, parent.children.length - 1)];
    const near = [successor, ...(successor?.querySelectorAll(reachable) ?? [])];
    for (const element of [...near, ...parent.querySelectorAll(reachable)]) {
      if (!(element instanceof HTMLElement) || !element.matches(reachable)) continue;
      element.focus({ preventScroll: true });
      // What is hidden, or behind an open dialog, does not take it.
      if (document.activeElement === element) return;
    }
  }
}

/**
 * Keeps the keyboard's place on a page where buttons vanish once they are pressed: when the element that has the focus
 * is taken away and nobody else takes care, its neighbour gets the focus instead of nothing at all.
 */
export function useKeptFocus(): void {
  useEffect(() => {
    let held: { readonly element: Element; readonly trail: Trail } | null = null;
    const hold = ({ target }: FocusEvent) => {
      if (target instanceof Element) held = { element: target, trail: trailOf(target) };
    };
    // Whoever presses on bare ground lets go of what had the focus.
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
