import { useEffect, useEffectEvent, useLayoutEffect, useRef, type ReactNode, type RefObject } from "react";
import { isOfComposition } from "./isOfComposition";
import { useMediaQuery } from "./useMediaQuery";
import styles from "./SidePanel.module.css";

interface SidePanelProps {
  /** The id of the heading that names the panel; it takes the focus and needs `tabIndex={-1}`. */
  readonly headingId: string;
  /** Another value is another subject: where focus came from is asked anew. */
  readonly subject: string;
  readonly onClose: () => void;
  /** Takes the focus back where the element it came from is gone. */
  readonly fallback: () => HTMLElement | null;
  readonly children: ReactNode;
}

/** A panel at the right of the page, beside it where there is room, over all of it where there is not. */
export function SidePanel({ headingId, subject, onClose, fallback, children }: SidePanelProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const isNarrow = useMediaQuery("(max-width: 40rem)");
  useFocus(dialog, headingId, subject, fallback);

  useLayoutEffect(() => {
    const element = dialog.current;
    if (!element) return;
    if (isNarrow) element.showModal();
    else element.show();
    document.getElementById(headingId)?.focus({ preventScroll: true });
    return () => {
      element.close();
    };
  }, [isNarrow, headingId]);

  const closeOnEscape = useEffectEvent((event: KeyboardEvent) => {
    // Whoever used the key for something of its own, a search field or a chart, says so.
    if (event.key !== "Escape" || event.defaultPrevented || isOfComposition(event)) return;
    event.preventDefault();
    onClose();
  });
  useEffect(() => {
    const listener = (event: KeyboardEvent) => {
      closeOnEscape(event);
    };
    document.addEventListener("keydown", listener);
    return () => {
      document.removeEventListener("keydown", listener);
    };
  }, []);

  return (
    <dialog
      ref={dialog}
      className={styles.panel}
      aria-labelledby={headingId}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      {children}
    </dialog>
  );
}

/** Leads the focus into the panel for each new subject, and on closing back to where it last was outside. */
function useFocus(
  dialog: RefObject<HTMLDialogElement | null>,
  headingId: string,
  subject: string,
  fallback: () => HTMLElement | null,
): void {
  const giveBack = useEffectEvent((origin: Element | null) => {
    const target = origin instanceof HTMLElement && origin.isConnected ? origin : fallback();
    target?.focus({ preventScroll: origin === target });
  });

  useLayoutEffect(() => {
    const panel = dialog.current;
    let origin = document.activeElement === document.body ? null : document.activeElement;
    const remember = ({ target }: FocusEvent) => {
      if (target instanceof Element && !panel?.contains(target)) origin = target;
    };
    document.addEventListener("focusin", remember);
    return () => {
      document.removeEventListener("focusin", remember);
      const isInside = panel?.contains(document.activeElement) ?? false;
      if (isInside || document.activeElement === document.body) giveBack(origin);
    };
  }, [dialog]);

  useEffect(() => {
    if (dialog.current?.contains(document.activeElement)) return;
    document.getElementById(headingId)?.focus({ preventScroll: true });
  }, [dialog, headingId, subject]);
}
