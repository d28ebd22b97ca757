import {
  useEffect,
  useEffectEvent,
  useLayoutEffect,
  useRef,
  useState,
  type ReactNode,
  type RefObject,
} from "react";
import { isOfComposition } from "./isOfComposition";
import { useMediaQuery } from "./useMediaQuery";
import styles from "./SidePanel.module.css";

interface SidePanelProps {
  /** The id of the heading that names the panel, which gets the focus and needs `tabIndex={-1}`. */
  readonly headingId: string;
  /** When this changes, the place from which the focus came is determined anew. */
  readonly subject: string;
  readonly onClose: () => void;
  /** Gets the focus when the panel closes and the element that had it before no longer exists. */
  readonly fallback: () => HTMLElement | null;
  readonly children: ReactNode;
}

/** A panel at the right of the page: beside it if there is room, otherwise over all of it. */
export function SidePanel({ headingId, subject, onClose, fallback, children }: SidePanelProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const isNarrow = useMediaQuery("(max-width: 40rem)");
  const goBack = useFocus(dialog, headingId, subject, fallback);
  const side = useSideAside(dialog);

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
    // A search field or a chart that has handled the key itself prevents its default.
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
      data-side={side}
      onKeyDown={(event) => {
        // In tab order, the panel comes right after the element it was opened from.
        if (event.key !== "Tab" || event.defaultPrevented || isNarrow) return;
        const [first, last] = endsOf(event.currentTarget);
        if (document.activeElement !== (event.shiftKey ? first : last)) return;
        event.preventDefault();
        goBack();
      }}
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

/** Moves the focus into the panel for each new subject and, on closing, back to where it last was outside. */
function useFocus(
  dialog: RefObject<HTMLDialogElement | null>,
  headingId: string,
  subject: string,
  fallback: () => HTMLElement | null,
): () => void {
  const origin = useRef<Element | null>(null);
  const giveBack = () => {
    const from = origin.current;
    const target = from instanceof HTMLElement && from.isConnected ? from : fallback();
    target?.focus({ preventScroll: from === target });
  };
  const giveBackAtEnd = useEffectEvent(giveBack);

  useLayoutEffect(() => {
    const panel = dialog.current;
    origin.current = document.activeElement === document.body ? null : document.activeElement;
    const remember = ({ target }: FocusEvent) => {
      if (target instanceof Element && !panel?.contains(target)) origin.current = target;
    };
    document.addEventListener("focusin", remember);
    return () => {
      document.removeEventListener("focusin", remember);
      const isInside = panel?.contains(document.activeElement) ?? false;
      if (isInside || document.activeElement === document.body) giveBackAtEnd();
    };
  }, [dialog]);

  useEffect(() => {
    if (dialog.current?.contains(document.activeElement)) return;
    document.getElementById(headingId)?.focus({ preventScroll: true });
  }, [dialog, headingId, subject]);
  return giveBack;
}

const reachable = "a[href], button, input, select, textarea, summary, [tabindex='0']";

/** The first and the last tab stop within an element. */
function endsOf(element: HTMLElement): readonly [Element | undefined, Element | undefined] {
  const all = [...element.querySelectorAll<HTMLElement>(reachable)].filter(
    (each) => each.tabIndex >= 0 && each.getClientRects().length > 0,
  );
  return [all[0], all.at(-1)];
}

/** The side of the window for the panel, which gives way to the element with the focus. */
function useSideAside(dialog: RefObject<HTMLDialogElement | null>): "left" | "right" {
  const [side, setSide] = useState<"left" | "right">("right");
  useEffect(() => {
    const makeWay = ({ target }: FocusEvent) => {
      const panel = dialog.current;
      if (!panel || !(target instanceof Element) || panel.contains(target)) return;
      const [own, other] = [panel.getBoundingClientRect(), target.getBoundingClientRect()];
      const isBehind = other.left >= own.left && other.right <= own.right;
      if (isBehind) setSide((present) => (present === "right" ? "left" : "right"));
    };
    document.addEventListener("focusin", makeWay);
    return () => {
      document.removeEventListener("focusin", makeWay);
    };
  }, [dialog]);
  return side;
}
