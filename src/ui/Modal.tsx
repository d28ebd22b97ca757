import { useLayoutEffect, useRef, type ReactNode } from "react";
import styles from "./Modal.module.css";

interface ModalProps {
  /** The id of the heading that names it, which gets the focus and needs `tabIndex={-1}`. */
  readonly headingId: string;
  readonly onClose: () => void;
  /** Whether it fills the whole window, without a frame. */
  readonly isWhole?: boolean;
  readonly children: ReactNode;
}

/** A modal dialog. When it is closed, the focus returns to where it was on the page. */
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
        // The cancelling of a file dialog inside is reported here as well.
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
