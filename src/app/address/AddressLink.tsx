import type { MouseEvent, ReactNode } from "react";
import { writeAddress, type Address } from "./address";
import { landOn } from "./landing";
import { usePage } from "../page";

interface AddressLinkProps {
  /** What the link's address has different. */
  readonly change: Partial<Address>;
  /** The chart to lead to on the page of charts. */
  readonly chart?: string;
  /** The link's name, where it shows no words. */
  readonly label?: string;
  readonly className?: string | undefined;
  readonly isCurrent?: boolean;
  readonly children: ReactNode;
}

/** A link to another view of the page: followed without loading, copied and opened elsewhere like any other. */
export function AddressLink({ change, chart, label, className, isCurrent, children }: AddressLinkProps) {
  const { address, navigate } = usePage();
  const onClick = (event: MouseEvent) => {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    event.stopPropagation();
    navigate(change);
    if (chart !== undefined) leadToChart(chart);
  };
  return (
    <a
      className={className}
      aria-label={label}
      title={label}
      href={`${writeAddress({ ...address, ...change }) || "?"}${chart === undefined ? "" : `#${chart}`}`}
      aria-current={isCurrent ? true : undefined}
      onClick={onClick}
    >
      {children}
    </a>
  );
}

/** Names a chart in the address just entered, and brings it into view as soon as it is on the page. */
export function leadToChart(chart: string): void {
  const { pathname, search } = window.location;
  window.history.replaceState(null, "", `${pathname}${search}#${chart}`);
  requestAnimationFrame(() => {
    landOn(chart);
  });
}
