import type { ReactNode } from "react";
import type { messagesOf } from "./messages";
import styles from "./PageFoot.module.css";

interface PageFootProps {
  readonly messages: ReturnType<typeof messagesOf>;
  readonly children?: ReactNode;
}

/** The credits that hold for the whole page. */
export function PageFoot({ messages, children }: PageFootProps) {
  return (
    <footer className={styles.foot}>
      {messages.foot.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {children}
    </footer>
  );
}
