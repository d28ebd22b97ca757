import type { ReactNode } from "react";
import { messagesOf } from "./messages";
import { usePage } from "./page";
import styles from "./PageFoot.module.css";

interface PageFootProps {
  readonly children?: ReactNode;
}

/** The credits that hold for the whole page. */
export function PageFoot({ children }: PageFootProps) {
  const messages = messagesOf(usePage().locale);
  return (
    <footer className={styles.foot}>
      {messages.foot.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {children}
    </footer>
  );
}
