import { useLayoutEffect, useRef, type KeyboardEvent, type ReactNode, type RefObject } from "react";

interface ToolbarProps {
  readonly ref?: RefObject<HTMLDivElement | null>;
  readonly label: string;
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

/** The index that an arrow key leads to in a row that wraps around at its ends; null for other keys. */
function placeAfter(key: string, place: number, count: number): number | null {
  switch (key) {
    case "ArrowRight":
      return (place + 1) % count;
    case "ArrowLeft":
      return (place + count - 1) % count;
    case "Home":
      return 0;
    case "End":
      return count - 1;
    default:
      return null;
  }
}

/** Buttons and links in a row that share one tab stop; arrow keys move between them. */
export function Toolbar({ ref, label, className, children }: ToolbarProps) {
  const own = useRef<HTMLDivElement>(null);
  const row = ref ?? own;
  const current = useRef<HTMLElement>(null);
  const items = () => [...(row.current?.querySelectorAll<HTMLElement>("button, a[href]") ?? [])];

  const rove = () => {
    const all = items();
    const pressed = all.find((item) => item.ariaPressed === "true");
    const kept = current.current && all.includes(current.current) ? current.current : null;
    const stop = kept ?? pressed ?? all[0];
    for (const item of all) {
      const tabIndex = item === stop ? 0 : -1;
      if (item.getAttribute("tabindex") !== String(tabIndex)) item.tabIndex = tabIndex;
    }
  };
  // After every rendering, since buttons come and go.
  useLayoutEffect(rove);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const all = items();
    const place = all.findIndex((item) => item === document.activeElement);
    const next = place < 0 ? null : placeAfter(event.key, place, all.length);
    if (next === null) return;
    event.preventDefault();
    all[next]?.focus();
  };
  return (
    <div
      ref={row}
      className={className}
      role="toolbar"
      aria-label={label}
      onKeyDown={onKeyDown}
      onFocus={({ target }) => {
        if (!(target instanceof HTMLElement) || !items().includes(target)) return;
        current.current = target;
        rove();
      }}
    >
      {children}
    </div>
  );
}
