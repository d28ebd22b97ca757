import { useLayoutEffect, useRef, type ReactNode } from "react";
import styles from "./Modal.module.css";

interface ModalProps {
  /** The id of the heading that names it; it takes the focus and needs `tabIndex={-1}`. */
  readonly headingId: string;
  readonly onClose: () => void;
  /** Whether it fills the window, without a frame. */
  readonly isWhole?: boolean;
  readonly children: ReactNode;
}

/** A window over the page: the rest of the page waits until it is closed, and gets the focus back where it was. */
export function Modal({ headingId, onClose, isWhole = false, children }: ModalProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const element = dialog.current;
    const origin = document.activeElement;
    element?.showModal();
    document.getElementById(headingId)?.focus({ preventScroll: true });
    return () => {
      element?.close();
      if (origin instanceof HTMLElement && origin.isConnected) origin.focus({ preventScroll: true });
    };
  }, [headingId]);
  return (
    <dialog
      ref={dialog}
      className={styles.modal}
      data-whole={isWhole}
      aria-labelledby={headingId}
      onCancel={(event) => {
        // A file dialog inside reports its own cancelling here too.
        if (event.target !== event.currentTarget) return;
        event.preventDefault();
        onClose();
      }}
      onPointerDown={(event) => {
        if (event.target === event.currentTarget) onClose();
      }}
    >
      {children}
    </dialog>
  );
}
