import type { messagesOf } from "./messages";
import styles from "./PageFoot.module.css";

/** The credits that hold for the whole page. */
export function PageFoot({ messages }: { readonly messages: ReturnType<typeof messagesOf> }) {
  return (
    <footer className={styles.foot}>
      {messages.foot.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </footer>
  );
}
