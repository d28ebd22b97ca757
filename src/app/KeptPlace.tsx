import { Component, type ReactNode } from "react";
import { keepInPlace, settleHeld } from "./address/landing";

interface KeptPlaceProps {
  /** What the page depends on. When it changes, parts of the page appear or disappear. */
  readonly of: string;
  readonly children: ReactNode;
}

/** A part of the page and its place in the window; the place is null if it was out of view. */
interface Place {
  readonly part: Element;
  readonly top: number | null;
}

/** How far down the window readers look, as a share of its height. */
const eye = 0.35;

/** The parts of the page, nearest to the reader's eye first. */
function places(): readonly Place[] {
  // The previous change may not be laid out yet.
  settleHeld();
  const line = window.innerHeight * eye;
  const measured = [...document.querySelectorAll("[data-place]")].map((part) => {
    const { top, bottom } = part.getBoundingClientRect();
    const distance = Math.max(top - line, line - bottom, 0);
    // Whatever the reader has just pressed stays under the pointer.
    const isTurnedTo = part.contains(document.activeElement);
    const isSeen = bottom > 0 && top < window.innerHeight;
    return { part, top: isSeen ? top : null, rank: isTurnedTo && isSeen ? -1 : distance };
  });
  return measured.sort((one, other) => one.rank - other.rank);
}

/**
 * Keeps the reader's place while the page changes: the part the reader is looking at stays where it is in the window. If it
 * disappears, the nearest remaining part takes its place.
 */
export class KeptPlace extends Component<KeptPlaceProps> {
  override getSnapshotBeforeUpdate(before: KeptPlaceProps): readonly Place[] {
    return before.of === this.props.of || window.scrollY === 0 ? [] : places();
  }

  override componentDidUpdate(_props: KeptPlaceProps, _state: unknown, before: readonly Place[]): void {
    const kept = before.find(({ part }) => part.matches("[data-place]"));
    if (kept) keepInPlace(kept.part, kept.top);
  }

  override render(): ReactNode {
    return this.props.children;
  }
}
