import type { MouseEvent, ReactNode } from "react";
import { writeAddress, type Address } from "./address";
import { showLocation, shownLocation } from "./addressBar";
import { landOn } from "./landing";
import { useLinkAddress, usePage } from "../page";

interface AddressLinkProps {
  /** How the link's address differs from the current one. */
  readonly change: Partial<Address>;
  /** The part of the view to go to, such as a chart. */
  readonly target?: string;
  /** The link's name, if it contains no words. */
  readonly label?: string;
  readonly className?: string | undefined;
  readonly isCurrent?: boolean;
  readonly children: ReactNode;
}

/**
 * A link to another view of the page. It is followed without reloading, and can be copied or opened in a new tab like any
 * other.
 */
export function AddressLink({ change, target, label, className, isCurrent, children }: AddressLinkProps) {
  const { navigate } = usePage();
  const address = useLinkAddress();
  const onClick = (event: MouseEvent) => {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    event.stopPropagation();
    navigate(change);
    if (target !== undefined) leadTo(target);
  };
  return (
    <a
      className={className}
      aria-label={label}
      title={label}
      href={`${writeAddress({ ...address, ...change }) || "?"}${target === undefined ? "" : `#${target}`}`}
      aria-current={isCurrent ? true : undefined}
      onClick={onClick}
    >
      {children}
    </a>
  );
}

/** Adds the name of a part to the current address, and scrolls to that part as soon as it is on the page. */
export function leadTo(target: string): void {
  showLocation({ search: shownLocation().search, hash: `#${target}` }, "replace");
  requestAnimationFrame(() => {
    landOn(target);
  });
}
