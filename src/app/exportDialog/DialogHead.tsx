import type { ReactNode } from "react";
import { Button } from "../../ui/Button";
import { chartDialogMessages } from "./chartDialogMessages";
import { usePage } from "../page";
import styles from "./DialogHead.module.css";

interface DialogHeadProps {
  readonly title: string;
  readonly subtitle: string;
  readonly onClose: () => void;
  readonly children?: ReactNode;
}

/** The head of a dialog: its name, the actions for all of it, and the close button. */
export function DialogHead({ title, subtitle, onClose, children }: DialogHeadProps) {
  const { locale } = usePage();
  const words = chartDialogMessages[locale];
  return (
    <header className={styles.head}>
      <h2 id="export-title" className={styles.title} tabIndex={-1}>
        {title}
        <span className={styles.subtitle}>{subtitle}</span>
      </h2>
      {children}
      <Button look="quiet" aria-label={words.close} title={words.close} onClick={onClose}>
        ×
      </Button>
    </header>
  );
}
