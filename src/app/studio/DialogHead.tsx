import type { ReactNode } from "react";
import type { Locale } from "../../i18n/locale";
import { Button } from "../../ui/Button";
import { studioMessages } from "./studioMessages";
import styles from "./DialogHead.module.css";

interface DialogHeadProps {
  readonly title: string;
  readonly subtitle: string;
  readonly locale: Locale;
  readonly onClose: () => void;
  readonly children?: ReactNode;
}

/** A dialog's name, what can be done with the whole of it, and the way out. */
export function DialogHead({ title, subtitle, locale, onClose, children }: DialogHeadProps) {
  const words = studioMessages[locale];
  return (
    <header className={styles.head}>
      <h2 id="studio-title" className={styles.title} tabIndex={-1}>
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
